/** Another program keeps the display awake over an empty chair: a film that plays on, a tab that was left. */
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../shared/history/entry.ts';
import type { RunningBreak } from '../../shared/schedule/memory/schedule-state.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import { Timeline } from '../fakes/timeline.ts';

type BreakEntry = Extract<JournalEntry, { readonly kind: 'break' }>;

const SECOND = 1 / 60;
/** The longest time that such a claim is believed. */
const LIMIT_MINUTES = 90;

function breaks(day: Timeline): readonly BreakEntry[] {
  return day.entries.filter((each) => each.kind === 'break');
}

function running(day: Timeline): RunningBreak {
  const { phase } = day.state;
  if (phase.kind !== 'running') throw new Error(`no break is on the screen but ${phase.kind}`);
  return phase.running;
}

function minutesOf(day: Timeline, kind: 'sitting' | 'natural-break'): number {
  return day.entries.reduce((sum, each) => sum + (each.kind === kind ? each.elapsedMs / 60_000 : 0), 0);
}

describe('a break that comes to an empty chair', () => {
  it('is unanswered: nothing of it was done, and nobody is there from its beginning on', () => {
    const day = new Timeline().type(10).watch(8 * 60);
    const [entry, ...others] = breaks(day);
    expect(others).toEqual([]);
    expect(entry?.outcome).toBe('interrupted');
    expect(entry?.steps.map(({ outcome, elapsedMs }) => [outcome, elapsedMs])).toEqual(
      entry?.steps.map(() => ['not-reached', 0]),
    );
    expect(day.decided).toContain('break-unanswered');
    expect([day.view.isAway, day.phase]).toEqual([true, 'counting']);
    expect(minutesOf(day, 'sitting')).toBeLessThan(51);
  });

  it('is told as time away once somebody is back, and the next one comes an interval later', () => {
    const day = new Timeline()
      .type(10)
      .watch(3 * 60)
      .type(49);
    expect(minutesOf(day, 'natural-break')).toBeCloseTo(190 - 50, 0);
    expect(breaks(day)).toHaveLength(1);
    expect(day.type(3.5).phase).toBe('running');
  });

  it('is unanswered too where its steps have no walk to come back from', () => {
    const day = new Timeline();
    day.areSessionsOffered = true;
    day.type(10).watch(8 * 60);
    expect(breaks(day).map(({ outcome }) => outcome)).toEqual(['interrupted']);
  });

  it('leaves no walk behind when the app is killed in it', () => {
    const day = new Timeline().type(10).watch(42.5);
    expect(day.phase).toBe('running');
    day.killAndRestart(1);
    expect(breaks(day).flatMap(({ steps }) => steps.map(({ elapsedMs }) => elapsedMs))).toEqual([0, 0, 0]);
  });
});

describe('who watches a film', () => {
  /** Up to a minute into a break that comes by itself. */
  const inBreak = (): Timeline => new Timeline().type(10).watch(41);

  it.each<(breakId: string) => ScheduleEvent>([
    (breakId) => ({ kind: 'walkthrough-commanded', breakId, command: 'pause' }),
    (breakId) => ({ kind: 'break-muted', breakId, isMuted: true }),
    (breakId) => ({ kind: 'pain-reported', breakId }),
  ])('and answers the break in any way is there: %#', (answer) => {
    const day = inBreak();
    expect(running(day).claimedSinceMs).not.toBeNull();
    day.send(answer(running(day).breakId));
    expect(running(day).claimedSinceMs).toBeNull();
  });

  it.each(['break-ended', 'current-break-ended'] as const)('and ends it has ended it: %s', (kind) => {
    const day = inBreak();
    const { breakId } = running(day);
    day.send(kind === 'break-ended' ? { kind, breakId } : { kind });
    expect(breaks(day).map(({ outcome, steps }) => [outcome, steps[0]?.outcome])).toEqual([
      ['ended', 'done'],
    ]);
  });

  it('and moves the pointer once in it, or is back from the walk, has walked', () => {
    for (const day of [inBreak().read(10), new Timeline().type(10).watch(42.5).type(10)])
      expect(breaks(day)[0]?.steps.find(({ step }) => step === 'walk')).toMatchObject({ outcome: 'done' });
  });

  it('and touched something after the card has seen it, and may be walking', () => {
    const day = new Timeline().type(10).watch(39.7).watch(10);
    expect(breaks(day)[0]?.steps.find(({ step }) => step === 'walk')).toMatchObject({ outcome: 'done' });
  });

  it('and is there without a touch sits, as long as the claim is believed', () => {
    const day = new Timeline().send({ kind: 'pause-requested', length: { kind: 'open-ended' } });
    day.type(10).watch(LIMIT_MINUTES);
    expect([day.view.isAway, day.sittingMinutes]).toEqual([false, expect.closeTo(10 + LIMIT_MINUTES, 5)]);
    day.watch(2 * LIMIT_MINUTES);
    expect(day.view.isAway).toBe(true);
    day.type(20 * SECOND);
    expect(minutesOf(day, 'sitting')).toBeCloseTo(10 + 2 * LIMIT_MINUTES, 1);
  });
});
