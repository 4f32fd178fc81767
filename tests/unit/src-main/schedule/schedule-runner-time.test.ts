/** The runner against a clock and timers that pass by hand: when it wakes, in what order it acts, and when it stops. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ScheduleRunner,
  type ScheduleRunnerDependencies,
} from '../../../../src-main/schedule/schedule-runner.ts';
import type { PresenceReading, ScheduleEvent } from '../../../../shared/schedule/schedule-event.ts';
import { initialState, type ScheduleState } from '../../../../shared/schedule/memory/schedule-state.ts';
import { scheduleTiming } from '../../../../shared/schedule/memory/timing.ts';
import { MINUTE_MS } from '../../../../shared/time/durations.ts';
import { FakeTime } from '../../../fakes/fake-time.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { MONDAY_NINE_MS, Timeline } from '../../../fakes/timeline.ts';

const leaks = useLeakCheck();
const present: PresenceReading = {
  idleMs: 0,
  isLocked: false,
  isSuspended: false,
  isDisplayKeptAwake: false,
  isHeldDown: false,
  areEdgesSignalled: false,
};
const movement: ScheduleEvent = { kind: 'break-requested', request: { kind: 'movement' } };

interface Options extends Partial<ScheduleRunnerDependencies> {
  readonly presence?: PresenceReading;
}

function start({ presence = present, clockRate = 1, ...overrides }: Options = {}) {
  const timeline = new Timeline();
  const time = new FakeTime(leaks, { wallMs: MONDAY_NINE_MS, clockRate });
  const happened: string[] = [];
  let readings = 0;
  const runner = leaks.own(
    new ScheduleRunner(initialState(time.clock.read()), {
      clock: { read: () => ((readings += 1), time.clock.read()) },
      clockRate,
      readPresence: () => presence,
      readHoldReasons: () => [],
      context: () => ({ ...timeline.context, timing: scheduleTiming(clockRate) }),
      setTimer: time.setTimer,
      perform: (effect) => happened.push(effect.kind),
      announce: (state) => happened.push(`announce ${state.phase.kind}`),
      log: (line) => happened.push(`log ${line}`),
      ...overrides,
    }),
  );
  return { runner, time, happened, readings: () => readings };
}

describe('the order of things', () => {
  test('every effect of an event comes before its announcement, and before the next event', () => {
    const { runner, happened } = start();
    runner.dispatch(movement);
    runner.dispatch({ kind: 'break-skipped' });
    const first = happened.indexOf('announce opening');
    expect(happened.slice(0, first)).toContain('open-overlays');
    expect(happened.filter((each) => each.startsWith('announce'))).toHaveLength(2);
    expect(happened.at(-1)).toMatch(/^announce/);
  });

  test('an event that an effect sets off waits until the one under way is announced', () => {
    const happened: string[] = [];
    const { runner } = start({
      perform: (effect) => {
        happened.push(effect.kind);
        if (effect.kind === 'open-overlays') {
          runner.dispatch({ kind: 'overlays-shown', breakId: effect.breakId });
          happened.push('dispatched');
        }
      },
      announce: ({ phase }) => happened.push(`announce ${phase.kind}`),
    });
    runner.dispatch(movement);
    const announced = happened.filter((each) => each.startsWith('announce'));
    expect(announced).toEqual(['announce opening', 'announce running']);
    expect(happened.indexOf('dispatched')).toBeLessThan(happened.indexOf('announce opening'));
  });

  test('an event that an announcement sets off is dealt with afterwards', () => {
    const phases: string[] = [];
    const { runner } = start({
      announce: ({ phase, pause }) => {
        phases.push(pause === null ? phase.kind : 'paused');
        if (phases.length === 1) runner.dispatch({ kind: 'pause-ended' });
      },
    });
    runner.dispatch({ kind: 'pause-requested', length: { kind: 'open-ended' } });
    expect(phases).toEqual(['paused', 'counting']);
  });
});

describe('the end', () => {
  test('nothing is dispatched, performed, announced or timed after it', () => {
    const { runner, time, happened, readings } = start();
    runner.dispatch({ kind: 'time-passed' });
    runner.dispose();
    const before = [happened.length, readings()];
    runner.dispatch(movement);
    time.pass(60 * MINUTE_MS);
    expect([happened.length, readings()]).toEqual(before);
    expect(time.pending).toBe(0);
  });

  test('that comes of an effect drops what was still to be dealt with', () => {
    const announced: string[] = [];
    const { runner, time } = start({
      perform: (effect) => {
        if (effect.kind !== 'open-overlays') return;
        runner.dispatch({ kind: 'overlays-shown', breakId: effect.breakId });
        runner.dispose();
      },
      announce: ({ phase }) => announced.push(phase.kind),
    });
    runner.dispatch(movement);
    expect(announced).toEqual(['opening']);
    expect(time.pending).toBe(0);
  });
});

describe('the wake-ups', () => {
  test.each([1, 10, 60, 600])(
    'come after the delay of the app over the rate of its clock: %i',
    (clockRate) => {
      const { runner, time } = start({ clockRate });
      runner.dispatch({ kind: 'time-passed' });
      expect(time.delays).toEqual([Math.ceil(30_000 / clockRate)]);
    },
  );

  test('are one at a time, however many events there are', () => {
    const { runner, time } = start();
    for (let count = 0; count < 20; count += 1) runner.dispatch({ kind: 'time-passed' });
    expect(time.pending).toBe(1);
  });

  const event: fc.Arbitrary<ScheduleEvent> = fc.constantFrom<ScheduleEvent>(
    { kind: 'break-postponed' },
    { kind: 'break-skipped' },
    { kind: 'pause-requested', length: { kind: 'open-ended' } },
    { kind: 'pause-requested', length: { kind: 'until', untilWallMs: MONDAY_NINE_MS + 70 * MINUTE_MS } },
    { kind: 'pause-ended' },
    { kind: 'stance-changed', stance: 'standing' },
    { kind: 'stance-changed', stance: 'sitting' },
    movement,
  );

  test('are at most four a minute besides the edges, in every state and for an hour', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(event, fc.integer({ min: 0, max: 30 })), { maxLength: 6 }),
        fc.constantFrom(0, 60_000, 600_000, null),
        fc.boolean(),
        (earlier, idleMs, isLocked) => {
          const watched = watchWakes({ ...present, idleMs, isLocked });
          for (const [each, minutes] of earlier) {
            watched.runner.dispatch(each);
            watched.time.pass(minutes * MINUTE_MS);
          }
          expect(watched.mostQuietWakesInAMinute(60)).toBeLessThanOrEqual(4);
          watched.runner.dispose();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What changes at an edge; while it stays, a wake-up was only a look at the person. */
function face({ phase, pause, clock, nudge }: ScheduleState): string {
  const stage = phase.kind === 'running' ? phase.running.stage : '';
  return [phase.kind, stage, clock.kind, pause !== null, nudge !== null].join();
}

/** Waiting for a pause in the typing or for somebody out walking looks more often; both end by themselves in minutes. */
function isWatching({ phase }: ScheduleState): boolean {
  return phase.kind === 'waiting-for-pause' || (phase.kind === 'running' && phase.running.walk !== null);
}

function watchWakes(presence: PresenceReading) {
  const quietAtMs: number[] = [];
  let effects = 0;
  const started = start({
    presence,
    perform: (effect) => {
      effects += 1;
      if (effect.kind === 'open-overlays')
        started.runner.dispatch({ kind: 'overlays-shown', breakId: effect.breakId });
    },
    setTimer: (callback, delayMs) =>
      started.time.setTimer(() => {
        const before = [face(started.runner.state), effects].join();
        callback();
        const after = [face(started.runner.state), effects].join();
        if (before === after && !isWatching(started.runner.state))
          quietAtMs.push(started.time.clock.read().monotonicMs);
      }, delayMs),
  });
  return {
    ...started,
    mostQuietWakesInAMinute(minutes: number): number {
      quietAtMs.length = 0;
      started.time.pass(minutes * MINUTE_MS);
      const within = quietAtMs.map(
        (atMs) => quietAtMs.filter((each) => each > atMs - MINUTE_MS && each <= atMs).length,
      );
      return Math.max(0, ...within);
    },
  };
}
