import { describe, expect, expectTypeOf, it } from 'vitest';
import { createDecisionTranslator } from '../../../../shared/messages/decision-translator.ts';
import type { Decision } from '../../../../shared/schedule/memory/decisions.ts';
import { tellDecisions } from '../../../../shared/words/decision-words.ts';
import { holdReasons } from '../../../../shared/settings/hold-reasons.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../shared/time/durations.ts';

const words = createDecisionTranslator('en-GB');
/** A Monday, 10:42 in Berlin. */
const atWallMs = Date.UTC(2026, 10, 23, 9, 42);
const say = (decision: Decision): string | undefined =>
  tellDecisions(words, [decision], {
    formatLocale: 'en-GB',
    timeZone: 'Europe/Berlin',
    wallMs: decision.atWallMs,
  })[0]?.what;

type Untimed<T> = T extends unknown ? Omit<T, 'atWallMs'> : never;
type Example = readonly [Untimed<Decision>, string];

/** Every kind has its sentences here, or this does not compile. */
const examples: { readonly [K in Decision['kind']]: readonly Example[] } = {
  started: [
    [{ kind: 'started', isResumed: true }, 'Lumbar started: sitting time goes on from before'],
    [{ kind: 'started', isResumed: false }, 'Lumbar started: sitting time at zero'],
  ],
  'came-back': [
    [
      { kind: 'came-back', awayMs: 2 * MINUTE_MS, creditedMs: 25 * MINUTE_MS },
      'Back after 2 mins: 25 mins off the sitting time',
    ],
    [
      { kind: 'came-back', awayMs: 2_000, creditedMs: 25_000 },
      'Back after less than a minute: too short to change the sitting time',
    ],
  ],
  'natural-break': [
    [
      { kind: 'natural-break', awayMs: 63 * MINUTE_MS },
      'Back after 1 hr, 3 mins: that was a break, sitting time at zero',
    ],
  ],
  'quiet-after-return': [
    [{ kind: 'quiet-after-return' }, 'Just back: the break that is due waits two minutes'],
  ],
  'clock-changed': [
    [{ kind: 'clock-changed', byMs: HOUR_MS }, 'The clock was set forward by 1 hr: not time away'],
    [{ kind: 'clock-changed', byMs: -HOUR_MS }, 'The clock was set back by 1 hr: not time away'],
  ],
  held: [
    [{ kind: 'held', reasons: ['microphone'] }, 'In a call: break waiting'],
    [{ kind: 'held', reasons: ['camera', 'microphone'] }, 'Camera in use, in a call: break waiting'],
    [{ kind: 'held', reasons: [] }, 'Held back: break waiting'],
  ],
  'hold-ended': [[{ kind: 'hold-ended' }, 'All clear: the waiting break comes now']],
  'check-confirmed': [[{ kind: 'check-confirmed' }, 'You said that you have been checked and may exercise']],
  withdrawn: [[{ kind: 'withdrawn' }, 'You had already rested: break cancelled']],
  opened: [
    [{ kind: 'opened', breakKind: 'movement', waitedMs: 0 }, 'Sitting time was up: an exercise break began'],
    [
      { kind: 'opened', breakKind: 'walk', waitedMs: 8_000 },
      'Sitting time was up: a walk began, after 8 seconds of waiting for a pause in your typing',
    ],
  ],
  'started-by-hand': [
    [{ kind: 'started-by-hand', breakKind: 'exercise' }, 'Started by you: an exercise'],
    [{ kind: 'started-by-hand', breakKind: 'posture' }, 'Started by you: a posture check'],
    [{ kind: 'started-by-hand', breakKind: 'stretch' }, 'Started by you: a stretching break'],
    [{ kind: 'started-by-hand', breakKind: 'strengthening' }, 'Started by you: a strengthening break'],
  ],
  'break-over': [
    [{ kind: 'break-over', outcome: 'completed' }, 'Break done'],
    [{ kind: 'break-over', outcome: 'ended' }, 'Break ended by you'],
    [{ kind: 'break-over', outcome: 'failed' }, 'The break could not be shown'],
    [{ kind: 'break-over', outcome: 'interrupted' }, 'The break was cut short because Lumbar stopped'],
  ],
  'break-unanswered': [[{ kind: 'break-unanswered' }, 'Nobody answered the break: you were away']],
  postponed: [
    [{ kind: 'postponed', minutes: 5 }, 'Postponed by you: 5 minutes later'],
    [{ kind: 'postponed', minutes: 1 }, 'Postponed by you: 1 minute later'],
  ],
  skipped: [[{ kind: 'skipped' }, 'Skipped by you: the next one comes after a full interval']],
  paused: [
    [{ kind: 'paused', untilWallMs: atWallMs + HOUR_MS }, 'Paused by you until 11:42'],
    [{ kind: 'paused', untilWallMs: atWallMs + 18 * HOUR_MS }, 'Paused by you until Tue 04:42'],
    [{ kind: 'paused', untilWallMs: null }, 'Paused by you until you resume'],
  ],
  resumed: [[{ kind: 'resumed' }, 'The pause is over: no break in the first two minutes']],
  'hours-over': [
    [
      { kind: 'hours-over', untilWallMs: atWallMs + 24 * HOUR_MS },
      'Outside your hours until Tue 10:42: no automatic breaks',
    ],
    [{ kind: 'hours-over', untilWallMs: null }, 'Outside your hours: no automatic breaks'],
  ],
  'hours-off': [
    [{ kind: 'hours-off' }, 'Working hours were switched off: no break in the first two minutes'],
  ],
  'hours-begun': [[{ kind: 'hours-begun' }, 'Your hours began: no break in the first two minutes']],
  'stance-changed': [
    [{ kind: 'stance-changed', stance: 'sitting' }, 'Sitting: sitting time counts in full'],
    [{ kind: 'stance-changed', stance: 'standing' }, 'Standing: sitting time counts half'],
  ],
  'walk-logged': [
    [
      { kind: 'walk-logged', elapsedMs: 2 * MINUTE_MS, creditedMs: 25 * MINUTE_MS },
      'Walk of 2 mins logged: 25 mins off the sitting time',
    ],
  ],
  'session-refused': [
    [{ kind: 'session-refused', refusal: 'resting' }, 'Today is a rest day: session not started'],
    [
      { kind: 'session-refused', refusal: 'stretched-twice' },
      'Stretched twice today: a third session not started',
    ],
    [
      { kind: 'session-refused', refusal: 'stretched-lately' },
      'Stretched less than four hours ago: session not started',
    ],
    [
      { kind: 'session-refused', refusal: 'strengthened-today' },
      'Strengthened already today: session not started',
    ],
    [
      { kind: 'session-refused', refusal: 'strengthened-yesterday' },
      'Done yesterday, free today: not started',
    ],
  ],
  nudged: [
    [{ kind: 'nudged', nudge: 'posture' }, 'Halfway to the break: posture reminder'],
    [{ kind: 'nudged', nudge: 'standing' }, 'Standing for a long time: reminder to change'],
    [
      { kind: 'nudged', nudge: 'ceiling' },
      'Sitting for a very long time, break waiting: reminder to stand up',
    ],
  ],
  'interval-changed': [
    [{ kind: 'interval-changed', minutes: 30 }, 'Set by you: a break after 30 minutes of sitting'],
  ],
};

describe('a decision in words', () => {
  it.each(Object.values(examples).flat())('%j', (decision, sentence) => {
    expect(say({ ...decision, atWallMs })).toBe(sentence);
  });

  it('has an example of every kind under its own name', () => {
    expectTypeOf<keyof typeof examples>().toEqualTypeOf<Decision['kind']>();
    for (const [kind, each] of Object.entries(examples))
      expect(each.map(([decision]) => decision.kind)).toEqual(each.map(() => kind));
  });

  it.each(holdReasons)('names %s as what holds a break', (reason) => {
    expect(say({ kind: 'held', atWallMs, reasons: [reason] })).toMatch(/^[A-Z].+: break waiting$/);
  });
});

describe('the list of decisions', () => {
  const reading = { formatLocale: 'en-GB', timeZone: 'Europe/Berlin', wallMs: atWallMs };
  const skippedAgo = (ms: number): Decision => ({ kind: 'skipped', atWallMs: atWallMs - ms });
  const timesOf = (...ago: readonly number[]): readonly string[] =>
    tellDecisions(words, ago.map(skippedAgo), reading).map(({ time }) => time);

  it('is newest first, as many as are asked for', () => {
    const decisions = [skippedAgo(3 * MINUTE_MS), skippedAgo(2 * MINUTE_MS), skippedAgo(MINUTE_MS)];
    expect(tellDecisions(words, decisions, reading, 2).map(({ time }) => time)).toEqual(['10:41', '10:40']);
    expect(tellDecisions(words, decisions, reading)).toHaveLength(3);
    expect(tellDecisions(words, [], reading, 5)).toEqual([]);
  });

  it('tells the time of day alone today, with the day of the week before, and the date a week ago', () => {
    expect(timesOf(8 * 24 * HOUR_MS, 24 * HOUR_MS, 0)).toEqual(['10:42', 'Sun 10:42', '15 Nov 10:42']);
  });

  it('begins a day at midnight where the person is', () => {
    expect(timesOf(11 * HOUR_MS, 10 * HOUR_MS)).toEqual(['00:42', 'Sun 23:42']);
  });
});
