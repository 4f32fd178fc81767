import { describe, expect, it } from 'vitest';
import { DECISIONS_KEPT, type Decision } from '../../shared/schedule/memory/decisions.ts';
import { saveSchedule } from '../../shared/schedule/memory/saved-schedule.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/durations.ts';
import { currentBreakId } from '../../shared/schedule/transition-step.ts';
import { MONDAY_NINE_MS, Timeline, type TimelineOptions } from '../fakes/timeline.ts';

function day(settings: TimelineOptions['settings'] = {}): Timeline {
  return new Timeline({ settings: { breakIntervalMinutes: 20, postureNudges: false, ...settings } });
}

function owed(): Timeline {
  const timeline = day();
  timeline.holdReasons = ['microphone'];
  return timeline.type(30);
}

function inBreak(): Timeline {
  const timeline = day().type(5);
  return timeline.send({ kind: 'break-requested', request: { kind: 'movement' } });
}

function endBreak(timeline: Timeline): Timeline {
  const { phase } = timeline.state;
  if (phase.kind !== 'running') throw new Error(`No break but ${phase.kind}`);
  return timeline.send({ kind: 'break-ended', breakId: phase.running.breakId });
}

const standUp = { kind: 'stance-changed', stance: 'standing' } as const;
const walk = { kind: 'walk-logged', elapsedMs: 2 * MINUTE_MS } as const;
const workingDay = { days: ['mon'], from: '09:00', to: '09:30' } as const;

/** How each kind comes about, and what is told of it besides the time; without one this does not compile. */
const arising: { readonly [K in Decision['kind']]: readonly [() => Timeline, Partial<Decision>] } = {
  started: [() => day().type(10).killAndRestart(1), { kind: 'started', isResumed: true }],
  'came-back': [
    () => day().type(10).lock(2).type(0),
    { kind: 'came-back', awayMs: 2 * MINUTE_MS, creditedMs: 10 * MINUTE_MS },
  ],
  'natural-break': [() => day().type(10).lock(8).type(0), { kind: 'natural-break', awayMs: 8 * MINUTE_MS }],
  'quiet-after-return': [
    () =>
      day()
        .type(15)
        .send({ kind: 'pause-requested', length: { kind: 'open-ended' } })
        .type(20)
        .lock(0.5)
        .type(0),
    { kind: 'quiet-after-return' },
  ],
  'clock-changed': [() => day().type(5).jumpWallClock(60), { kind: 'clock-changed', byMs: HOUR_MS }],
  held: [owed, { kind: 'held', reasons: ['microphone'] }],
  'hold-ended': [
    () => {
      const timeline = owed();
      timeline.holdReasons = [];
      return timeline.type(0);
    },
    { kind: 'hold-ended' },
  ],
  'check-confirmed': [
    () => {
      const timeline = day().send({ kind: 'break-requested', request: { kind: 'walk' } });
      const breakId = currentBreakId(timeline.state) ?? '';
      timeline.send({ kind: 'pain-reported', breakId });
      timeline.send({ kind: 'pain-answered', breakId, answer: 'alarm' });
      return timeline.send({ kind: 'check-confirmed' });
    },
    { kind: 'check-confirmed' },
  ],
  withdrawn: [() => day().type(19.7).lock(1), { kind: 'withdrawn' }],
  opened: [() => day().type(20.5).read(0.1), { kind: 'opened', breakKind: 'movement', waitedMs: 33_000 }],
  'started-by-hand': [inBreak, { kind: 'started-by-hand', breakKind: 'movement' }],
  'break-over': [() => endBreak(inBreak()), { kind: 'break-over', outcome: 'ended' }],
  'break-unanswered': [() => day().type(10).watch(40), { kind: 'break-unanswered' }],
  postponed: [() => day().type(19.7).send({ kind: 'break-postponed' }), { kind: 'postponed', minutes: 5 }],
  skipped: [() => day().type(19.7).send({ kind: 'break-skipped' }), { kind: 'skipped' }],
  paused: [
    () => day().send({ kind: 'pause-requested', length: { kind: 'open-ended' } }),
    { kind: 'paused', untilWallMs: null },
  ],
  resumed: [
    () =>
      day()
        .send({
          kind: 'pause-requested',
          length: { kind: 'until', untilWallMs: MONDAY_NINE_MS + 5 * MINUTE_MS },
        })
        .type(6),
    { kind: 'resumed' },
  ],
  'hours-over': [
    () => day({ workingHoursOn: true, workingHours: [workingDay], breakIntervalMinutes: 60 }).type(31),
    { kind: 'hours-over', untilWallMs: MONDAY_NINE_MS + 7 * 24 * HOUR_MS },
  ],
  'hours-off': [
    () =>
      day({ workingHoursOn: true, workingHours: [{ ...workingDay, from: '09:05' }] })
        .type(1)
        .changeSettings({ workingHoursOn: false }),
    { kind: 'hours-off' },
  ],
  'hours-begun': [
    () => day({ workingHoursOn: true, workingHours: [{ ...workingDay, from: '09:05' }] }).type(6),
    { kind: 'hours-begun' },
  ],
  'stance-changed': [() => day().type(1).send(standUp), { kind: 'stance-changed', stance: 'standing' }],
  'walk-logged': [
    () => day().type(10).send(walk),
    { kind: 'walk-logged', elapsedMs: 2 * MINUTE_MS, creditedMs: 10 * MINUTE_MS },
  ],
  nudged: [() => day({ postureNudges: true }).type(11), { kind: 'nudged', nudge: 'posture' }],
  'session-refused': [
    () => {
      const timeline = day().type(1);
      for (let index = 0; index < 2; index += 1) {
        timeline.send({ kind: 'break-requested', request: { kind: 'back-stretch' } }).read(7);
        timeline.leave(40).type(1);
      }
      return timeline;
    },
    { kind: 'session-refused', refusal: 'stretched-lately' },
  ],
  'interval-changed': [
    () => day().type(1).changeSettings({ breakIntervalMinutes: 45 }),
    { kind: 'interval-changed', minutes: 45 },
  ],
};

describe('a decision', () => {
  it.each(Object.entries(arising))('of the kind %s arises, with its cause', (_kind, [live, told]) => {
    expect(live().state.decisions).toContainEqual(expect.objectContaining(told));
  });

  it('carries the time of day at which it was taken', () => {
    const timeline = day().type(7).send(standUp);
    expect(timeline.state.decisions.at(-1)?.atWallMs).toBe(MONDAY_NINE_MS + 7 * MINUTE_MS);
  });

  it('is not taken while nothing happens', () => {
    expect(day().type(15).state.decisions).toEqual([]);
  });
});

describe('the list of decisions', () => {
  const manyTimes = (count: number): Timeline => {
    const timeline = day();
    for (let index = 0; index < count; index += 1)
      timeline.type(0.01).send({ kind: 'stance-changed', stance: index % 2 === 0 ? 'standing' : 'sitting' });
    return timeline;
  };

  it('keeps the last fifty, newest last', () => {
    const { decisions } = manyTimes(DECISIONS_KEPT + 7).state;
    expect(decisions).toHaveLength(DECISIONS_KEPT);
    expect(decisions.at(-1)).toMatchObject({ kind: 'stance-changed', stance: 'standing' });
  });

  it('survives a restart', () => {
    const timeline = day().type(5).send(standUp);
    const before = timeline.state.decisions;
    timeline.killAndRestart(2);
    expect(timeline.state.decisions.slice(0, before.length)).toEqual(before);
    expect(timeline.decided).toEqual(['stance-changed', 'started']);
  });

  it('begins with the start when there is nothing to go on from', () => {
    const timeline = day().damageSavedState('not a state').killAndRestart(1);
    expect(timeline.state.decisions).toMatchObject([{ kind: 'started', isResumed: false }]);
  });

  it('keeps to fifty over restarts', () => {
    expect(manyTimes(DECISIONS_KEPT).killAndRestart(1).state.decisions).toHaveLength(DECISIONS_KEPT);
  });

  it.each([[[{ kind: 'no-such-kind' }]], ['not a list'], [[{ kind: 'skipped' }]], [null]])(
    'damaged on disk as %j costs only itself',
    (decisions) => {
      const timeline = day().type(12);
      const saved = { ...saveSchedule(timeline.state, timeline.now), decisions };
      timeline.damageSavedState(JSON.parse(JSON.stringify(saved))).killAndRestart(0.5);
      expect(timeline.decided).toEqual(['started']);
      expect(timeline.sittingMinutes).toBeGreaterThan(9);
    },
  );
});

describe('a clock that is set', () => {
  it.each([
    ['forward', 60],
    ['back', -60],
  ])('%s by an hour is told and is not time away', (_direction, minutes) => {
    const timeline = day().type(15).jumpWallClock(minutes).type(1);
    expect(timeline.decided).toEqual(['clock-changed']);
    expect(timeline.sittingMinutes).toBeCloseTo(16, 5);
    expect(timeline.entries).toEqual([]);
  });

  it('by a few seconds is not worth telling', () => {
    expect(day().type(5).jumpWallClock(0.5).decided).toEqual([]);
  });
});
