import { describe, expect, it } from 'vitest';
import { planRoutine } from '../../../../shared/coach/plan-routine.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { volumeAt, type ExerciseVolume } from '../../../../shared/exercises/exercise-volume.ts';
import { exerciseLibrary, exercises } from '../../../../shared/exercises/registry.ts';
import { postureCheckIds } from '../../../../shared/exercises/posture-checks.ts';
import {
  plannedExercise,
  routineMs,
  stepMs,
  type ExerciseStep,
  type Routine,
} from '../../../../shared/walkthrough/routine.ts';
import { GENTLE_WORK_MAXIMUM_MS } from '../../../fixtures/gentle-work.ts';

const gentleDeskMovements = exercises.filter(({ breakDose }) => breakDose !== null).map(({ id }) => id);
const counts = Array.from({ length: 60 }, (_, index) => index);

const movementBreak = (routineCount: number, walkMinutes = 2): Routine =>
  planRoutine(
    { kind: 'movement' },
    { walkMinutes, routineCount, isExerciseAllowed: true, exercisesAtRest: [] },
  );

function exerciseIn(routine: Routine): ExerciseStep {
  const step = routine.steps.find((each) => each.kind === 'exercise');
  if (step === undefined) throw new Error('no exercise in this routine');
  return step;
}

function checksIn(routine: Routine): readonly string[] {
  return routine.steps.flatMap((step) => (step.kind === 'posture-check' ? step.checks : []));
}

const backBends = (repetitions: number): ExerciseVolume => ({
  repetitions,
  repetitionMs: 5_500,
  holdMs: null,
  holdsPerRepetition: 0,
});

describe('an exercise break', () => {
  it('leads through posture, a walk and one gentle movement, in this order', () => {
    expect(movementBreak(0)).toEqual({
      kind: 'movement',
      steps: [
        { kind: 'posture-check', durationMs: 20_000, checks: ['seat-back', 'small-of-back', 'feet-flat'] },
        { kind: 'walk', durationMs: 120_000 },
        plannedExercise({
          exerciseId: 'stand-back-extension',
          goal: exerciseLibrary['stand-back-extension'].goal,
          sides: [],
          volume: backBends(8),
          ladder: [5, 8, 10].map(backBends),
        }),
      ],
    });
  });

  it('walks for as long as the setting says', () => {
    const lengths = [2, 3, 5].map((minutes) => movementBreak(0, minutes).steps[1]);
    expect(lengths.map((step) => step?.kind === 'walk' && step.durationMs)).toEqual([
      120_000, 180_000, 300_000,
    ]);
  });

  it('rotates over the gentle desk movements', () => {
    expect(gentleDeskMovements).toEqual([
      'stand-back-extension',
      'seated-cat-cow',
      'sit-to-stand',
      'hip-hinge',
    ]);
    expect(counts.slice(0, 6).map((count) => exerciseIn(movementBreak(count)).exerciseId)).toEqual([
      ...gentleDeskMovements,
      'stand-back-extension',
      'seated-cat-cow',
    ]);
  });

  it('needs no floor', () => {
    for (const id of gentleDeskMovements) expect(exerciseLibrary[id].place).toBe('desk');
  });

  it('shows every posture check once before any comes again', () => {
    const firstRound = counts.slice(0, 5).flatMap((count) => checksIn(movementBreak(count)));
    expect(firstRound).toEqual([...postureCheckIds]);
    expect(checksIn(movementBreak(5))).toEqual(checksIn(movementBreak(0)));
  });

  it('brings every check together with every movement in time', () => {
    const pairs = counts.map((count) => {
      const routine = movementBreak(count);
      return `${checksIn(routine).join()} ${exerciseIn(routine).exerciseId}`;
    });
    expect(new Set(pairs).size).toBe(5 * 4);
  });

  it('moves and does not stretch: stretches are for one or two sessions a day', () => {
    for (const id of gentleDeskMovements) expect(exerciseLibrary[id].goal).not.toBe('stretch');
  });

  it('asks for at most a minute of work, both sides together', () => {
    for (const count of counts) {
      const { ladder, sides } = exerciseIn(movementBreak(count));
      for (const volume of ladder) {
        const workMs = volume.repetitions * volume.repetitionMs * Math.max(1, sides.length);
        expect(workMs).toBeLessThanOrEqual(GENTLE_WORK_MAXIMUM_MS);
      }
    }
  });

  it('is about four minutes long with a walk of two, and as long as its steps', () => {
    for (const count of counts) {
      const routine = movementBreak(count);
      expect(routineMs(routine)).toBe(routine.steps.reduce((sum, step) => sum + stepMs(step), 0));
      expect(routineMs(routine)).toBeGreaterThan(2.5 * 60_000);
      expect(routineMs(routine)).toBeLessThanOrEqual(4 * 60_000);
    }
  });

  it('is the same for the same count', () => {
    expect(movementBreak(17)).toEqual(movementBreak(17));
  });
});

describe('a routine started by hand', () => {
  it('is a posture check alone', () => {
    const routine = planRoutine(
      { kind: 'posture' },
      { walkMinutes: 2, routineCount: 1, isExerciseAllowed: true, exercisesAtRest: [] },
    );
    expect(routine).toEqual({
      kind: 'posture',
      steps: [
        {
          kind: 'posture-check',
          durationMs: 50_000,
          checks: ['elbows-close', 'wrists-straight', 'screen-top', 'screen-distance', 'head-over-shoulders'],
        },
      ],
    });
  });

  it('is a walk alone', () => {
    const routine = planRoutine(
      { kind: 'walk' },
      { walkMinutes: 4, routineCount: 1, isExerciseAllowed: true, exercisesAtRest: [] },
    );
    expect(routine).toEqual({ kind: 'walk', steps: [{ kind: 'walk', durationMs: 240_000 }] });
  });

  it.each(exerciseIds)('is %s at its default dose, with what is easier and harder', (exerciseId) => {
    const routine = planRoutine(
      { kind: 'exercise', exerciseId },
      { walkMinutes: 2, routineCount: 0, isExerciseAllowed: true, exercisesAtRest: [] },
    );
    const exercise = exerciseLibrary[exerciseId];
    const rungs = (['easier', 'default', 'harder'] as const).map((level) =>
      volumeAt(exercise, exercise.dose, level),
    );
    expect(routine).toEqual({
      kind: 'exercise',
      steps: [
        plannedExercise({
          exerciseId,
          goal: exercise.goal,
          sides: exercise.sides === 'each' ? ['right', 'left'] : [],
          volume: volumeAt(exercise, exercise.dose, 'default'),
          ladder: [...new Map(rungs.map((rung) => [JSON.stringify(rung), rung])).values()],
        }),
      ],
    });
  });

  it('gives the hip stretch its full dose: two holds a side', () => {
    const request = { kind: 'exercise', exerciseId: 'hip-flexor-stand' } as const;
    const step = exerciseIn(
      planRoutine(request, { walkMinutes: 2, routineCount: 0, isExerciseAllowed: true, exercisesAtRest: [] }),
    );
    expect(step.volume).toMatchObject({ repetitions: 2, repetitionMs: 29_000, holdMs: 25_000 });
  });

  it('starts with the other side from one time to the next', () => {
    const request = { kind: 'exercise', exerciseId: 'hip-flexor-stand' } as const;
    const sides = [0, 1, 2].map(
      (routineCount) =>
        exerciseIn(
          planRoutine(request, {
            walkMinutes: 2,
            routineCount,
            isExerciseAllowed: true,
            exercisesAtRest: [],
          }),
        ).sides[0],
    );
    expect(sides).toEqual(['right', 'left', 'right']);
  });
});

describe('while exercises rest', () => {
  it('a movement break is posture and a walk', () => {
    const context = { walkMinutes: 2, routineCount: 0, isExerciseAllowed: false, exercisesAtRest: [] };
    expect(planRoutine({ kind: 'movement' }, context).steps.map(({ kind }) => kind)).toEqual([
      'posture-check',
      'walk',
    ]);
  });

  it('an exercise that is asked for by hand is there all the same', () => {
    const context = { walkMinutes: 2, routineCount: 0, isExerciseAllowed: false, exercisesAtRest: [] };
    expect(planRoutine({ kind: 'exercise', exerciseId: 'pelvic-tilt' }, context).steps).toHaveLength(1);
  });
});
