import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRoutine, type PlanRequest } from '../../../../shared/coach/plan-routine.ts';
import {
  STRENGTHENING_MAXIMUM_MS,
  STRENGTHENING_MINIMUM_MS,
} from '../../../../shared/coach/session-steps.ts';
import { stretchItems, strengthItems } from '../../../fixtures/session-items.ts';
import type { ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import { exerciseLibrary } from '../../../../shared/exercises/registry.ts';
import { routineMs, type Routine } from '../../../../shared/walkthrough/routine.ts';

function plan(
  kind: Exclude<PlanRequest['kind'], 'exercise'>,
  routineCount = 0,
  exercisesAtRest: readonly ExerciseId[] = [],
  isExerciseAllowed = true,
): Routine {
  return planRoutine({ kind }, { walkMinutes: 2, routineCount, isExerciseAllowed, exercisesAtRest });
}

function exercisesOf({ steps }: Routine): readonly ExerciseId[] {
  return steps.flatMap((each) => (each.kind === 'exercise' ? [each.exerciseId] : []));
}

describe('stretching', () => {
  it('of the back and of the legs are sessions of their own, with floor stretches in each', () => {
    for (const kind of ['back-stretch', 'leg-stretch'] as const) {
      expect(plan(kind).kind).toBe('stretch');
      expect(exercisesOf(plan(kind)).some((id) => stretchItems.includes(id))).toBe(true);
      expect(exercisesOf(plan(kind)).map((id) => exerciseLibrary[id].goal)).not.toContain('strengthen');
    }
    expect(exercisesOf(plan('leg-stretch'))).toContain('hamstring-towel');
  });

  it('in a break stands where the gentle movement stood: after posture and walk, for back and legs', () => {
    for (const routineCount of [0, 1, 2, 3]) {
      const { steps } = plan('stretch-break', routineCount);
      expect(steps.slice(0, 2)).toEqual(plan('movement', routineCount).steps.slice(0, 2));
      expect(steps.slice(2).every(({ kind }) => kind === 'exercise')).toBe(true);
      expect(exercisesOf(plan('stretch-break', routineCount))).toContain('hamstring-towel');
    }
    expect(exercisesOf(plan('stretch-break', 0))).not.toEqual(exercisesOf(plan('stretch-break', 1)));
  });

  it('in a break is left out while exercises rest', () => {
    expect(exercisesOf(plan('stretch-break', 0, [], false))).toEqual([]);
  });

  it('starts with the other side the next time that the same set comes', () => {
    const firstSides = [0, 2].map((routineCount) =>
      plan('stretch-break', routineCount).steps.flatMap((each) =>
        each.kind === 'exercise' ? each.sides.slice(0, 1) : [],
      ),
    );
    expect(firstSides).toEqual([['right'], ['left']]);
  });
});

describe('a strengthening session', () => {
  it('takes eight to twelve minutes with at least three exercises, or does not take place', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.subarray([...strengthItems]), (routineCount, resting) => {
        const routine = plan('strengthening', routineCount, resting);
        const ids = exercisesOf(routine);
        for (const id of ids) {
          expect(exerciseLibrary[id].goal).toBe('strengthen');
          expect(resting).not.toContain(id);
        }
        expect(new Set(ids).size).toBe(ids.length);
        if (ids.length === 0) return;
        expect(ids.length).toBeGreaterThanOrEqual(3);
        expect(routineMs(routine)).toBeGreaterThanOrEqual(STRENGTHENING_MINIMUM_MS);
        expect(routineMs(routine)).toBeLessThanOrEqual(STRENGTHENING_MAXIMUM_MS);
      }),
    );
  });

  it('takes place with nothing at rest, whatever its turn', () => {
    for (let turn = 0; turn < 16; turn += 1) expect(plan('strengthening', turn).steps).not.toEqual([]);
  });

  it('takes place on the day after any other one, or says that it cannot', () => {
    for (let turn = 0; turn < 16; turn += 1) {
      const done = exercisesOf(plan('strengthening', turn)).filter((id) => strengthItems.includes(id));
      const next = exercisesOf(plan('strengthening', turn + 1, done));
      expect(next.filter((id) => done.includes(id))).toEqual([]);
    }
  });
});
