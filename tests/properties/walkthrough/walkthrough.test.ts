import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRoutine } from '../../../shared/coach/plan-routine.ts';
import { exerciseIds } from '../../../shared/exercises/exercise-id.ts';
import { routineMs, stepMs, type Routine } from '../../../shared/walkthrough/routine.ts';
import {
  START,
  advance,
  isFinished,
  makeEasier,
  passedMs,
  previousStep,
  remainingMs,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughPosition,
} from '../../../shared/walkthrough/walkthrough-engine.ts';

interface Place {
  readonly routine: Routine;
  readonly position: WalkthroughPosition;
}

type Move =
  | { readonly kind: 'advance'; readonly elapsedMs: number }
  | { readonly kind: 'skip' | 'back' | 'easier' | 'start-work' };

const elapsed = fc.integer({ min: 0, max: 90_000 });

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: elapsed.map((elapsedMs): Move => ({ kind: 'advance', elapsedMs })) },
  { weight: 3, arbitrary: fc.constantFrom<Move>({ kind: 'easier' }, { kind: 'start-work' }) },
  { weight: 2, arbitrary: fc.constantFrom<Move>({ kind: 'skip' }, { kind: 'back' }) },
);

/** Routines as they are really planned, and chains of several exercises as a session would have them. */
const routines: fc.Arbitrary<Routine> = fc
  .record({
    walkMinutes: fc.integer({ min: 2, max: 5 }),
    routineCount: fc.nat(200),
    isExerciseAllowed: fc.boolean(),
    extra: fc.array(fc.constantFrom(...exerciseIds), { maxLength: 3 }),
  })
  .map(({ extra, ...context }) => ({
    kind: 'movement',
    steps: [
      ...planRoutine({ kind: 'movement' }, context).steps,
      ...extra.flatMap((exerciseId) => planRoutine({ kind: 'exercise', exerciseId }, context).steps),
    ],
  }));

function moved({ routine, position }: Place, move: Move): Place {
  switch (move.kind) {
    case 'advance':
      return { routine, position: advance(routine, position, move.elapsedMs) };
    case 'skip':
      return { routine, position: skipStep(routine, position) };
    case 'back':
      return { routine, position: previousStep(position) };
    case 'start-work':
      return { routine, position: startWork(routine, position) };
    case 'easier':
      return makeEasier(routine, position) ?? { routine, position };
  }
}

/** Every place along a sequence of moves, the start included. */
function placesAlong(routine: Routine, sequence: readonly Move[]): Place[] {
  const places: Place[] = [{ routine, position: START }];
  let place: Place = { routine, position: START };
  for (const move of sequence) {
    place = moved(place, move);
    places.push(place);
  }
  return places;
}

const sequences = fc.array(moves, { maxLength: 30 });

describe('a walkthrough, whatever is pressed', () => {
  it('is always somewhere in the routine or at its end', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          const { stepIndex, stepElapsedMs } = place.position;
          const step = place.routine.steps[stepIndex];
          expect(Number.isInteger(stepIndex) && Number.isInteger(stepElapsedMs)).toBe(true);
          expect(stepElapsedMs).toBeGreaterThanOrEqual(0);
          if (step === undefined)
            expect(place.position).toEqual({ stepIndex: routine.steps.length, stepElapsedMs: 0 });
          else expect(stepElapsedMs).toBeLessThan(stepMs(step));
        }
      }),
    );
  });

  it('has as much time left and passed as the routine is long', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          const leftMs = remainingMs(place.routine, place.position);
          expect(leftMs).toBeGreaterThanOrEqual(0);
          expect(leftMs + passedMs(place.routine, place.position)).toBe(routineMs(place.routine));
          expect(leftMs === 0).toBe(isFinished(place.routine, place.position));
        }
      }),
    );
  });

  it('shows a phase that fits into its step', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          const moment = walkthroughAt(place.routine, place.position);
          expect(moment === null).toBe(isFinished(place.routine, place.position));
          if (moment === null) continue;
          expect(moment.phaseElapsedMs).toBeGreaterThanOrEqual(0);
          expect(moment.phaseElapsedMs).toBeLessThan(moment.phaseMs);
          expect(moment.phaseMs - moment.phaseElapsedMs).toBeLessThanOrEqual(moment.stepRemainingMs);
          expect(moment.stepRemainingMs).toBeLessThanOrEqual(moment.routineRemainingMs);
          expect(moment.repetition === null).toBe(moment.phase !== 'work');
          if (moment.repetition === null) continue;
          expect(moment.repetition.current).toBeGreaterThanOrEqual(1);
          expect(moment.repetition.current).toBeLessThanOrEqual(moment.repetition.total);
        }
      }),
    );
  });

  it('never gets longer by making it easier, and keeps phase and side', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          const easier = makeEasier(place.routine, place.position);
          if (easier === null) continue;
          expect(remainingMs(easier.routine, easier.position)).toBeLessThanOrEqual(
            remainingMs(place.routine, place.position),
          );
          const before = walkthroughAt(place.routine, place.position);
          const after = walkthroughAt(easier.routine, easier.position);
          expect([after?.phase, after?.side]).toEqual([before?.phase, before?.side]);
        }
      }),
    );
  });
});

describe('time alone', () => {
  it('adds up: two advances are one advance of both', () => {
    fc.assert(
      fc.property(routines, sequences, elapsed, elapsed, (routine, sequence, firstMs, secondMs) => {
        for (const place of placesAlong(routine, sequence)) {
          const twice = advance(place.routine, advance(place.routine, place.position, firstMs), secondMs);
          expect(advance(place.routine, place.position, firstMs + secondMs)).toEqual(twice);
        }
      }),
    );
  });

  it('takes exactly the time that passes off what is left', () => {
    fc.assert(
      fc.property(routines, sequences, elapsed, (routine, sequence, elapsedMs) => {
        for (const place of placesAlong(routine, sequence)) {
          const leftMs = remainingMs(place.routine, place.position);
          const later = advance(place.routine, place.position, elapsedMs);
          expect(remainingMs(place.routine, later)).toBe(Math.max(0, leftMs - elapsedMs));
        }
      }),
    );
  });

  it('only ever moves forward, through every step in order', () => {
    fc.assert(
      fc.property(routines, fc.array(elapsed, { maxLength: 40 }), (routine, lengths) => {
        let position = START;
        for (const elapsedMs of lengths) {
          const next = advance(routine, position, elapsedMs);
          expect(next.stepIndex).toBeGreaterThanOrEqual(position.stepIndex);
          expect(passedMs(routine, next)).toBeGreaterThanOrEqual(passedMs(routine, position));
          position = next;
        }
      }),
    );
  });
});
