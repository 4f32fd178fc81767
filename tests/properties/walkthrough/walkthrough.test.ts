import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthItems } from '../../fixtures/session-items.ts';
import { planRoutine } from '../../../shared/coach/plan-routine.ts';
import { exerciseIds } from '../../../shared/exercises/exercise-id.ts';
import { exerciseLibrary } from '../../../shared/exercises/registry.ts';
import { routineMs, stepMs, type ExerciseStep, type Routine } from '../../../shared/walkthrough/routine.ts';
import {
  START,
  advance,
  isFinished,
  makeEasier,
  makeHarder,
  previousStep,
  remainingMs,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughPlace as Place,
} from '../../../shared/walkthrough/walkthrough-engine.ts';

type Move =
  | { readonly kind: 'advance'; readonly elapsedMs: number }
  | { readonly kind: 'skip' | 'back' | 'easier' | 'harder' | 'start-work' };

const elapsed = fc.integer({ min: 0, max: 90_000 });

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: elapsed.map((elapsedMs): Move => ({ kind: 'advance', elapsedMs })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Move>({ kind: 'easier' }, { kind: 'harder' }, { kind: 'start-work' }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Move>({ kind: 'skip' }, { kind: 'back' }) },
);

/** Routines as they are really planned, and chains of several exercises as a session would have them. */
const routines: fc.Arbitrary<Routine> = fc
  .record({
    walkMinutes: fc.integer({ min: 2, max: 5 }),
    routineCount: fc.nat(200),
    isExerciseAllowed: fc.boolean(),
    exercisesAtRest: fc.subarray([...strengthItems]),
    main: fc.constantFrom('movement', 'stretch-break', 'back-stretch', 'leg-stretch', 'strengthening'),
    extra: fc.array(fc.constantFrom(...exerciseIds), { maxLength: 3 }),
  })
  .map(({ main, extra, ...context }) => ({
    kind: 'movement',
    steps: [
      ...planRoutine({ kind: main }, context).steps,
      ...extra.flatMap((exerciseId) => planRoutine({ kind: 'exercise', exerciseId }, context).steps),
    ],
  }));

/** The time done, with the steps before this one as they are planned. */
function passedMs({ steps }: Routine, { stepIndex, stepElapsedMs }: Place['position']): number {
  return steps.slice(0, stepIndex).reduce((sum, step) => sum + stepMs(step), stepElapsedMs);
}

function moved({ routine, position }: Place, move: Move): Place {
  switch (move.kind) {
    case 'advance':
      return { routine, position: advance(routine, position, move.elapsedMs) };
    case 'skip':
      return { routine, position: skipStep(routine, position) };
    case 'back':
      return previousStep({ routine, position });
    case 'start-work':
      return { routine, position: startWork(routine, position) };
    case 'easier':
      return makeEasier({ routine, position }) ?? { routine, position };
    case 'harder':
      return makeHarder({ routine, position }) ?? { routine, position };
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

  it('never runs backwards but by going back, and loses nothing that was done', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        let place: Place = { routine, position: START };
        for (const move of sequence) {
          const next = moved(place, move);
          const before = place.position;
          const after = next.position;
          const isBehind =
            after.stepIndex < before.stepIndex ||
            (after.stepIndex === before.stepIndex && after.stepElapsedMs < before.stepElapsedMs);
          expect(isBehind && move.kind !== 'back').toBe(false);
          if (move.kind === 'easier' || move.kind === 'harder') {
            expect(after).toEqual(before);
            expect(passedMs(next.routine, after)).toBe(passedMs(place.routine, before));
          }
          place = next;
        }
      }),
    );
  });

  it('gets no longer by Easier, no shorter by Harder, and stays in phase, side and repetition', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          const leftMs = remainingMs(place.routine, place.position);
          const easier = makeEasier(place);
          const harder = makeHarder(place);
          if (easier !== null)
            expect(remainingMs(easier.routine, easier.position)).toBeLessThanOrEqual(leftMs);
          if (harder !== null) expect(remainingMs(harder.routine, harder.position)).toBeGreaterThan(leftMs);
          for (const changed of [easier, harder]) {
            if (changed !== null) expect(whereIn(changed)).toEqual(whereIn(place));
          }
        }
      }),
    );
  });

  it('never asks for more or less than the dose of the exercise', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const place of placesAlong(routine, sequence)) {
          for (const step of place.routine.steps) if (step.kind === 'exercise') expectWithinDose(step);
        }
      }),
    );
  });

  it('works the second side like the first: never more, and less only after Easier', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        let place: Place = { routine, position: START };
        let hasEased = false;
        for (const move of sequence) {
          place = moved(place, move);
          hasEased ||= move.kind === 'easier';
          for (const step of place.routine.steps) if (step.kind === 'exercise') expectEven(step, hasEased);
        }
      }),
    );
  });
});

function whereIn({ routine, position }: Place): readonly unknown[] {
  const moment = walkthroughAt(routine, position);
  return [moment?.phase, moment?.side, moment?.repetition?.current, moment?.repetition?.elapsedMs];
}

function expectWithinDose({ exerciseId, work, volume, ladder }: ExerciseStep): void {
  const { dose, breakDose } = exerciseLibrary[exerciseId];
  const doses = breakDose === null ? [dose] : [dose, breakDose];
  const least = Math.min(...doses.map(({ repetitions }) => repetitions.minimum));
  const most = Math.max(...doses.map(({ repetitions }) => repetitions.maximum));
  const holds = doses.flatMap(({ holdSeconds }) => (holdSeconds === null ? [] : [holdSeconds]));
  expect(ladder).toContainEqual(volume);
  for (const side of work) {
    expect(side.length).toBeGreaterThanOrEqual(least);
    expect(side.length).toBeLessThanOrEqual(most);
    for (const { holdMs } of side) {
      expect(holdMs === null).toBe(holds.length === 0);
      if (holdMs === null) continue;
      expect(holdMs).toBeGreaterThanOrEqual(Math.min(...holds.map(({ minimum }) => minimum)) * 1_000);
      expect(holdMs).toBeLessThanOrEqual(Math.max(...holds.map(({ maximum }) => maximum)) * 1_000);
    }
  }
}

function expectEven({ work }: ExerciseStep, mayBeLess: boolean): void {
  const [first, second] = work;
  if (first === undefined || second === undefined) return;
  if (!mayBeLess) expect(second).toEqual(first);
  expect(second.length).toBeLessThanOrEqual(first.length);
  for (const [index, { lengthMs }] of second.entries())
    expect(lengthMs).toBeLessThanOrEqual(first[index]?.lengthMs ?? 0);
}

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
