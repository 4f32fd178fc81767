import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleEvent } from '../../../shared/schedule/schedule-event.ts';
import { saveSchedule, type SavedSchedule } from '../../../shared/schedule/memory/saved-schedule.ts';
import type { ScheduleState } from '../../../shared/schedule/memory/schedule-state.ts';
import { nextWakeAtMs } from '../../../shared/schedule/next-wake.ts';
import { MINUTE_MS } from '../../../shared/time/durations.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { happening, happeningOrKill, hurting, length, onScreen, stayingHeld } from './happenings.ts';

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

function opened(day: Timeline): readonly string[] {
  return day.effects.flatMap(({ effect }) => (effect.kind === 'open-overlays' ? [effect.breakId] : []));
}

describe('any sequence of days and answers', () => {
  it('keeps the clock between zero and the real time that has passed', () => {
    fc.assert(
      fc.property(fc.array(happeningOrKill, { maxLength: 40 }), (happenings) => {
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
      fc.property(fc.array(happeningOrKill, { maxLength: 40 }), (happenings) => {
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

  it('has on disk at every moment whatever time alone does not change', () => {
    const kept = (saved: unknown): unknown => {
      if (saved === null) return null;
      const { stance, stops, graceMs, postponesUsed, pause, routineCount, sequence, decisions, running } =
        saved as SavedSchedule;
      const breakId = running?.breakId ?? null;
      return { stance, stops, graceMs, postponesUsed, pause, routineCount, sequence, decisions, breakId };
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(happeningOrKill, hurting), { maxLength: 40 }), (happenings) => {
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
      fc.property(fc.array(happeningOrKill, { maxLength: 40 }), (happenings) => {
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

  it('gives an empty chair neither a walk nor a break, however long another program keeps the display awake', () => {
    const claimed = fc.tuple(length, fc.integer({ min: 1, max: 600 }), fc.constantFrom(20, 35, 60));
    fc.assert(
      fc.property(claimed, fc.boolean(), ([before, minutes, breakIntervalMinutes], areOffered) => {
        const day = new Timeline({ settings: { breakIntervalMinutes } });
        day.areSessionsOffered = areOffered;
        // Hands off before the card, or it may have been seen.
        day.type(Math.min(before, breakIntervalMinutes - 4)).watch(minutes);
        day.send({ kind: 'app-quitting' });
        const breaks = day.entries.flatMap((entry) => (entry.kind === 'break' ? [entry] : []));
        const doneMs = breaks.flatMap(({ steps }) => steps.map(({ elapsedMs }) => elapsedMs));
        const isOver = minutes > breakIntervalMinutes + 15;
        expect(breaks.length).toBeLessThanOrEqual(1);
        if (isOver) expect([day.view.isAway, Math.max(0, ...doneMs)]).toEqual([true, 0]);
        const sittingMs = day.entries.reduce(
          (sum, each) => sum + (each.kind === 'sitting' ? each.elapsedMs : 0),
          0,
        );
        expect(sittingMs).toBeLessThanOrEqual((breakIntervalMinutes + 1) * MINUTE_MS);
      }),
      { numRuns: 150 },
    );
  });
});
