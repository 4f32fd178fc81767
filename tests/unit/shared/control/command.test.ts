import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  cardCommandSchema,
  commandSchema,
  eventOf,
  windowCommandSchema,
  type ScheduleCommand,
} from '../../../../shared/control/command.ts';
import { Timeline } from '../../../fakes/timeline.ts';

const kindsOf = (schema: { readonly options: readonly { entries: { kind: { literal: string } } }[] }) =>
  schema.options.map(({ entries }) => entries.kind.literal);

describe('the commands', () => {
  test('of a window are some of all', () => {
    for (const schema of [cardCommandSchema, windowCommandSchema])
      expect(kindsOf(commandSchema)).toEqual(expect.arrayContaining(kindsOf(schema)));
  });

  test.each([
    { kind: 'log-walk', minutes: 0 },
    { kind: 'log-walk', minutes: 1441 },
    { kind: 'log-walk' },
    { kind: 'change-stance', stance: 'lying' },
    { kind: 'set-open-at-login', isEnabled: 'yes' },
    { kind: 'open-page', page: 'nowhere' },
    { kind: 'quit now' },
    'quit',
    null,
  ])('%j is refused', (command) => {
    expect(v.safeParse(commandSchema, command).success).toBe(false);
  });
});

/** What a day looks like after each: a command that reaches nothing would leave it as it was. */
describe('to the schedule', () => {
  const after = (...commands: readonly ScheduleCommand[]): Timeline => {
    const day = new Timeline().type(10);
    for (const command of commands) day.send(eventOf(command));
    return day;
  };

  test('a break begins', () => {
    expect(after({ kind: 'start-break', request: { kind: 'walk' } }).phase).toBe('running');
  });

  test('a pause lasts as long as it was asked for', () => {
    const day = after({ kind: 'pause', length: { kind: 'minutes', minutes: 30 } });
    expect(day.state.pause).toEqual({ untilWallMs: day.wallMs + 30 * 60_000 });
  });

  test('going on ends it', () => {
    expect(
      after({ kind: 'pause', length: { kind: 'open-ended' } }, { kind: 'resume' }).state.pause,
    ).toBeNull();
  });

  test('standing counts half', () => {
    expect(after({ kind: 'change-stance', stance: 'standing' }).state.clock).toMatchObject({
      stance: 'standing',
    });
  });

  test('a walk nobody saw is in the history', () => {
    expect(after({ kind: 'log-walk', minutes: 5 }).entries).toContainEqual(
      expect.objectContaining({ kind: 'walk', elapsedMs: 300_000 }),
    );
  });

  test.each([
    ['postpone-break', 'break-postponed'],
    ['skip-break', 'break-skipped'],
  ] as const)('%s is %s, once it has been announced', (command, entry) => {
    const day = new Timeline().type(49.6);
    expect(day.phase).toBe('warning');
    day.send(eventOf({ kind: command }));
    expect(day.entries.map(({ kind }) => kind)).toContain(entry);
  });
});
