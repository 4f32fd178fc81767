/** However somebody starts, leaves and repeats exercises, the limits of a day hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestableKinds, type RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import { stretchItems, strengthItems } from '../../fixtures/session-items.ts';
import type { ExerciseId } from '../../../shared/exercises/exercise-id.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/durations.ts';
import { Timeline } from '../../fakes/timeline.ts';

const DAY_MS = 24 * HOUR_MS;

const request: fc.Arbitrary<RoutineRequest> = fc.oneof(
  fc.constantFrom(...requestableKinds).map((kind) => ({ kind })),
  fc.constantFrom(...stretchItems, ...strengthItems).map((exerciseId) => ({
    kind: 'exercise' as const,
    exerciseId,
  })),
);

/** Minutes until the next thing: some within one session, some over a night. */
const wait = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 }));
const done = fc.integer({ min: 0, max: 14 });

interface Run {
  readonly fromMs: number;
  readonly toMs: number;
  readonly ids: readonly string[];
}

/** What the journal says was done of these exercises: longer than getting ready. */
function runsOf(day: Timeline, items: readonly ExerciseId[]): readonly Run[] {
  return day.entries.flatMap((entry) => {
    if (entry.kind !== 'break') return [];
    const ids = entry.steps
      .filter(({ outcome, elapsedMs }) => outcome === 'done' || elapsedMs > 5_000)
      .map(({ step }) => step)
      .filter((step) => (items as readonly string[]).includes(step));
    return ids.length === 0 ? [] : [{ fromMs: entry.atMs, toMs: entry.atMs + entry.elapsedMs, ids }];
  });
}

/** Runs with no more than half an hour between them are one. */
function sessionsOf(runs: readonly Run[]): readonly Run[] {
  const sessions: Run[] = [];
  for (const run of runs) {
    const last = sessions.at(-1);
    if (last !== undefined && run.fromMs - last.toMs <= 30 * MINUTE_MS)
      sessions[sessions.length - 1] = { ...last, toMs: run.toMs, ids: [...last.ids, ...run.ids] };
    else sessions.push(run);
  }
  return sessions;
}

function live(moves: readonly (readonly [RoutineRequest, number, number])[]): Timeline {
  const day = new Timeline({ settings: { postureNudges: false } });
  day.areSessionsOffered = true;
  for (const [asked, doneMinutes, waitMinutes] of moves) {
    day.send({ kind: 'break-requested', request: asked }).read(doneMinutes);
    const { phase } = day.state;
    if (phase.kind === 'running' || phase.kind === 'finished')
      day.send({ kind: 'break-ended', breakId: phase.running.breakId });
    day.type(Math.min(waitMinutes, 70)).leave(Math.max(0, waitMinutes - 70));
  }
  return day.send({ kind: 'app-quitting' });
}

const lives = fc.array(fc.tuple(request, done, wait), { maxLength: 25 });

describe('any days of exercising', () => {
  it('hold two stretch sessions a day at most, four hours apart', () => {
    fc.assert(
      fc.property(lives, (moves) => {
        const sessions = sessionsOf(runsOf(live(moves), stretchItems));
        for (const [index, { fromMs }] of sessions.entries()) {
          const before = sessions[index - 1];
          if (before !== undefined) expect(fromMs - before.toMs).toBeGreaterThanOrEqual(4 * HOUR_MS);
          const sameDay = sessions.filter(
            (each) => Math.floor(each.fromMs / DAY_MS) === Math.floor(fromMs / DAY_MS),
          );
          expect(sameDay.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('hold one strengthening session a day at most, with a free day for each exercise', () => {
    fc.assert(
      fc.property(lives, (moves) => {
        const sessions = sessionsOf(runsOf(live(moves), strengthItems));
        const days = sessions.map(({ fromMs }) => Math.floor(fromMs / DAY_MS));
        expect(new Set(days).size).toBe(days.length);
        for (const [index, { ids }] of sessions.entries()) {
          const before = sessions[index - 1];
          if (before === undefined || (days[index] ?? 0) - (days[index - 1] ?? 0) > 1) continue;
          expect(ids.filter((id) => before.ids.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });
});
