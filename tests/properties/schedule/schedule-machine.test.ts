import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkthroughCommands, type ScheduleEvent } from '../../../shared/schedule/schedule-event.ts';
import type { ScheduleState } from '../../../shared/schedule/schedule-state.ts';
import { nextWakeAtMs } from '../../../shared/schedule/next-wake.ts';
import { MINUTE_MS } from '../../../shared/time/durations.ts';
import type { WorkingRange } from '../../../shared/time/working-hours.ts';
import { Timeline } from '../../fakes/timeline.ts';

/** One thing that happens on a random day; minutes are fractions so that edges are hit from both sides. */
type Happening = (day: Timeline) => void;

const length = fc.integer({ min: 1, max: 4500 }).map((hundredths) => hundredths / 100);

/** Twice a day and across midnight, so that a random day meets many edges. */
const officeHours: readonly WorkingRange[] = [
  { days: ['mon', 'tue', 'wed'], from: '09:20', to: '10:10' },
  { days: ['mon', 'tue', 'wed'], from: '10:40', to: '13:00' },
  { days: ['mon', 'tue'], from: '20:00', to: '04:00' },
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: length.map(
      (minutes): Happening =>
        (day) =>
          void day.type(minutes),
    ),
  },
  {
    weight: 4,
    arbitrary: length.map(
      (minutes): Happening =>
        (day) =>
          void day.read(minutes),
    ),
  },
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.watch(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.lock(minutes),
  ),
  fc.tuple(length, fc.boolean(), fc.boolean()).map(
    ([minutes, before, after]): Happening =>
      (day) =>
        void day.suspend(minutes, { before, after }),
  ),
  fc.integer({ min: -600, max: 600 }).map(
    (jump): Happening =>
      (day) =>
        void day.jumpWallClock(jump),
  ),
  fc
    .constantFrom(
      { kind: 'break-postponed' } as const,
      { kind: 'break-skipped' } as const,
      { kind: 'pause-ended' } as const,
      { kind: 'nudge-dismissed' } as const,
      { kind: 'stance-changed', stance: 'standing' } as const,
      { kind: 'stance-changed', stance: 'sitting' } as const,
      { kind: 'walk-logged', elapsedMs: 90_000 } as const,
      { kind: 'break-requested', request: { kind: 'movement' } } as const,
      { kind: 'break-requested', request: { kind: 'exercise', exerciseId: 'bird-dog' } } as const,
      { kind: 'break-requested', request: { kind: 'leg-stretch' } } as const,
      { kind: 'break-requested', request: { kind: 'strengthening' } } as const,
    )
    .map(
      (event): Happening =>
        (day) =>
          void day.send(event),
    ),
  fc.constant<Happening>((day) => {
    day.send({ kind: 'pause-requested', pause: { untilWallMs: day.wallMs + 20 * MINUTE_MS } });
  }),
  fc.constantFrom(...walkthroughCommands).map((command): Happening => (day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'walkthrough-commanded', breakId, command });
  }),
  fc.constant<Happening>((day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'break-ended', breakId });
  }),
  fc.boolean().map((isHeld): Happening => (day) => {
    day.holdReasons = isHeld ? ['microphone'] : [];
    day.send({ kind: 'time-passed' });
  }),
  // A call of some length that ends by itself, unnoticed until the schedule looks.
  length.map((minutes): Happening => (day) => {
    day.holdReasons = ['microphone', 'camera'];
    day.type(minutes);
    day.holdReasons = [];
  }),
  fc.constantFrom<Happening>(
    (day) => void day.changeSettings({ workingHoursOn: true, workingHours: officeHours }),
    (day) => void day.changeSettings({ workingHoursOn: true, workingHours: [] }),
    (day) => void day.changeSettings({ workingHoursOn: false }),
    (day) => void day.changeSettings({ postureNudges: false }),
    (day) => void day.changeSettings({ postureNudges: true }),
  ),
  fc.boolean().map((areEdgesSignalled): Happening => (day) => {
    day.areEdgesSignalled = areEdgesSignalled;
    day.send({ kind: 'time-passed' });
  }),
  fc.boolean().map((areOffered): Happening => (day) => {
    day.areSessionsOffered = areOffered;
  }),
  fc.constantFrom(20, 35, 60).map(
    (breakIntervalMinutes): Happening =>
      (day) =>
        void day.changeSettings({ breakIntervalMinutes }),
  ),
);

/** Life at a computer in a call that does not end: no answer to a break, none started by hand. */
const stayingHeld: fc.Arbitrary<Happening> = fc.oneof(
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.type(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.read(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.lock(minutes),
  ),
  fc.constantFrom<Happening>(
    (day) => void day.send({ kind: 'break-postponed' }),
    (day) => void day.changeSettings({ breakIntervalMinutes: 20 }),
    (day) => void day.jumpWallClock(60),
  ),
);

/** A timeline that notes what must not be, at the moment it happens. */
class HeldWatch extends Timeline {
  readonly shownWhileHeld: string[] = [];
  readonly postureNudges: { readonly atMs: number; readonly endedMs: number }[] = [];
  #breakEndedMs = -Infinity;

  override send(event: ScheduleEvent): this {
    const before = this.state;
    const isHeld = this.holdReasons.length > 0;
    super.send(event);
    const isByHand = event.kind === 'break-requested';
    if (isHeld && !isByHand && !isShown(before) && isShown(this.state))
      this.shownWhileHeld.push(`${before.phase.kind} after ${event.kind}`);
    if (isShown(before) && !isShown(this.state)) this.#breakEndedMs = this.nowMs;
    const isNewNudge = this.state.nudge?.kind === 'posture' && before.nudge?.kind !== 'posture';
    if (isNewNudge) this.postureNudges.push({ atMs: this.nowMs, endedMs: this.#breakEndedMs });
    return this;
  }
}

function isShown({ phase }: ScheduleState): boolean {
  return phase.kind === 'opening' || phase.kind === 'running' || phase.kind === 'finished';
}

function onScreen(day: Timeline): string | null {
  const { phase } = day.state;
  return phase.kind === 'running' || phase.kind === 'finished' ? phase.running.breakId : null;
}

function opened(day: Timeline): readonly string[] {
  return day.effects.flatMap(({ effect }) => (effect.kind === 'open-overlays' ? [effect.breakId] : []));
}

describe('any sequence of days and answers', () => {
  it('keeps the clock between zero and the real time that has passed', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        const startMs = day.nowMs;
        for (const happen of happenings) {
          happen(day);
          expect(day.sittingMinutes).toBeGreaterThanOrEqual(0);
          expect(day.sittingMinutes * MINUTE_MS).toBeLessThanOrEqual(day.nowMs - startMs + 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('records every break that had the screen, exactly once', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) happen(day);
        day.send({ kind: 'app-quitting' });
        const ids = opened(day);
        const recorded = day.entries.filter(({ kind }) => kind === 'break').map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...recorded].sort()).toEqual([...ids].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('opens nothing any more once the app is quitting, whatever was announced, waited for or owed', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) happen(day);
        const before = day.effects.length;
        day.send({ kind: 'app-quitting' });
        for (const happen of happenings) happen(day);
        expect(day.effects.slice(before).map(({ effect }) => effect.kind)).not.toContainEqual(
          expect.stringMatching(/^(open|prepare)-/),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('gives every journal entry an id of its own', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) happen(day);
        const ids = day.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it('never opens a break by itself while a reason holds it', () => {
    fc.assert(
      fc.property(fc.array(stayingHeld, { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        day.holdReasons = ['camera'];
        for (const happen of happenings) happen(day);
        expect(opened(day)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('never shows a break while a reason holds it, unless it was started by hand', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new HeldWatch();
        for (const happen of happenings) happen(day);
        expect(day.shownWhileHeld).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('brings no posture reminder within ten minutes of a break before it', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const day = new HeldWatch();
        for (const happen of happenings) happen(day);
        for (const { atMs, endedMs } of day.postureNudges)
          expect(atMs - endedMs).toBeGreaterThanOrEqual(10 * MINUTE_MS);
      }),
      { numRuns: 150 },
    );
  });

  it('brings no break within two minutes of coming back, unless one is owed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length), { maxLength: 20 }), (rounds) => {
        const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
        for (const [work, away] of rounds) {
          day.type(work);
          if (onScreen(day) !== null) day.read(5).type(0.5);
          day.lock(away / 10).type(0);
          const before = opened(day).length;
          day.type(1.9);
          expect(opened(day)).toHaveLength(before);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('always asks to be woken again, later than now and within a minute or the next edge', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) {
          happen(day);
          const wakeInMs = nextWakeAtMs(day.state, day.situation) - day.nowMs;
          expect(wakeInMs).toBeGreaterThanOrEqual(1);
          expect(wakeInMs).toBeLessThanOrEqual(15 * MINUTE_MS);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('looks no more often than the sampling and the edges of a break need', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 15 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) happen(day);
        const before = day.wakes;
        day.type(60);
        // Two looks a minute, four in a break; a break in the hour adds its edges, waiting for a pause one look every three seconds, a
        // walk one every four.
        expect(day.wakes - before).toBeLessThanOrEqual(60 * 4 + 160);
      }),
      { numRuns: 60 },
    );
  });
});
