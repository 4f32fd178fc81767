import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkthroughCommands, type ScheduleEvent } from '../../../shared/schedule/schedule-event.ts';
import type { RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import type { PainAnswer } from '../../../shared/history/entry.ts';
import { saveSchedule, type SavedSchedule } from '../../../shared/schedule/saved-schedule.ts';
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
  fc.constantFrom('effort', 'pain', 'alarm', 'mistake').map(hurt),
  fc.constant<Happening>((day) => void day.send({ kind: 'check-confirmed' })),
  fc.boolean().map((isMuted): Happening => (day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'break-muted', breakId, isMuted });
  }),
  // The pages are lost for good, as `openOverlays` tells of it.
  fc.constant<Happening>((day) => {
    const breakId = onScreen(day);
    if (breakId !== null)
      day.send({ kind: 'overlays-failed', breakId }).send({ kind: 'break-closed', breakId });
  }),
  fc.constantFrom(0.1, 3, 14, 600).map(
    (minutesGone): Happening =>
      (day) =>
        void day.killAndRestart(minutesGone),
  ),
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

function hurt(answer: PainAnswer | 'mistake'): Happening {
  return (day) => {
    const breakId = onScreen(day);
    if (breakId === null) return;
    day.send({ kind: 'pain-reported', breakId }).read(0.1).send({ kind: 'pain-answered', breakId, answer });
  };
}

/** Days of somebody whose back hurts: breaks by hand, answers, nights, kills and a word that they were checked. */
const hurting: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .constantFrom<RoutineRequest>(
      { kind: 'movement' },
      { kind: 'exercise', exerciseId: 'glute-bridge' },
      { kind: 'back-stretch' },
      { kind: 'strengthening' },
    )
    .chain((request) =>
      fc.constantFrom('effort', 'pain', 'alarm', null).map((answer): Happening => (day) => {
        day.send({ kind: 'break-requested', request }).read(0.3);
        if (answer !== null) hurt(answer)(day);
        const breakId = onScreen(day);
        if (breakId !== null) day.send({ kind: 'break-ended', breakId });
      }),
    ),
  fc.constantFrom(1, 9, 24, 30).map(
    (hours): Happening =>
      (day) =>
        void day.leave(hours * 60).type(1),
  ),
  fc.constantFrom(1, 9, 24, 30).map(
    (hours): Happening =>
      (day) =>
        void day.killAndRestart(hours * 60),
  ),
  fc.constant<Happening>((day) => void day.send({ kind: 'check-confirmed' })),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.type(minutes),
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

/** A timeline that notes exercises which begin although the journal says that they must not. */
class RestWatch extends Timeline {
  readonly begunTooSoon: string[] = [];

  override send(event: ScheduleEvent): this {
    const before = this.state;
    super.send(event);
    const { phase } = this.state;
    if (isShown(before) || phase.kind !== 'running') return this;
    const hasExercise = phase.running.routine.steps.some(({ kind }) => kind === 'exercise');
    if (hasExercise && (this.#isResting() || this.#isLocked())) this.begunTooSoon.push(event.kind);
    return this;
  }

  #isResting(): boolean {
    const dayOf = (atMs: number): number => Math.floor(atMs / (24 * 60 * MINUTE_MS));
    return this.entries.some(
      (each) =>
        each.kind === 'pain' && each.answer !== 'effort' && dayOf(this.wallMs) <= dayOf(each.atMs) + 1,
    );
  }

  #isLocked(): boolean {
    const alarms = this.entries.filter((each) => each.kind === 'pain' && each.answer === 'alarm');
    return alarms.some(
      ({ atMs }) => !this.entries.some((each) => each.kind === 'exercise-cleared' && each.atMs >= atMs),
    );
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

  it('begins no exercise in the rest after pain, nor after an alarm before the person’s word', () => {
    fc.assert(
      fc.property(fc.array(hurting, { maxLength: 30 }), (happenings) => {
        const day = new RestWatch();
        for (const happen of happenings) happen(day);
        expect(day.begunTooSoon).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has on disk at every moment whatever time alone does not change', () => {
    const kept = (saved: unknown): unknown => {
      if (saved === null) return null;
      const { stance, stops, graceMs, postponesUsed, pause, routineCount, sequence, decisions, running } =
        saved as SavedSchedule;
      const breakId = running?.breakId ?? null;
      return { stance, stops, graceMs, postponesUsed, pause, routineCount, sequence, decisions, breakId };
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(happening, hurting), { maxLength: 40 }), (happenings) => {
        const day = new Timeline();
        for (const happen of happenings) {
          happen(day);
          const now: unknown = JSON.parse(JSON.stringify(saveSchedule(day.state, day.now)));
          if (day.saved !== null) expect(kept(day.saved)).toEqual(kept(now));
        }
      }),
      { numRuns: 100 },
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
          const wakeInMs = nextWakeAtMs(day.state, day.now) - day.nowMs;
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
