import { describe, expect, it } from 'vitest';
import { cueAt, firstCue } from '../../../../shared/walkthrough/shown-cue.ts';
import { planRoutine } from '../../../../shared/coach/plan-routine.ts';
import type { ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import type { ExerciseStep } from '../../../../shared/walkthrough/routine.ts';
import { walkthroughAt } from '../../../../shared/walkthrough/walkthrough-engine.ts';

const GET_READY_MS = 5_000;

function stepOf(exerciseId: ExerciseId): ExerciseStep {
  const context = { walkMinutes: 2, routineCount: 0, isExerciseAllowed: true, exercisesAtRest: [] };
  const [step] = planRoutine({ kind: 'exercise', exerciseId }, context).steps;
  if (step?.kind !== 'exercise') throw new Error('no exercise');
  return step;
}

/** The number of the cue that stands there at a time of the first side's work. */
function cueNumber(step: ExerciseStep, workElapsedMs: number): number {
  const routine = { kind: 'exercise', steps: [step] } as const;
  const moment = walkthroughAt(routine, { stepIndex: 0, stepElapsedMs: GET_READY_MS + workElapsedMs });
  if (moment === null) throw new Error('past the end');
  return Number(cueAt(step, moment).replace(/^.*cue-/, ''));
}

describe('the cue', () => {
  it('changes with the key pose, and starts again with each repetition', () => {
    const step = stepOf('cat-stretch');
    expect([0, 6_999, 7_000, 13_999, 14_000].map((ms) => cueNumber(step, ms))).toEqual([1, 1, 2, 2, 1]);
  });

  it('says something else while a pose is held', () => {
    const step = stepOf('wall-sit');
    expect([2_400, 2_500, 12_400, 12_500, 15_000].map((ms) => cueNumber(step, ms))).toEqual([1, 2, 2, 3, 4]);
  });

  it('stays through phases that have none of their own', () => {
    const step = stepOf('sit-to-stand');
    expect([0, 1_000, 1_700, 3_699, 3_700, 7_600].map((ms) => cueNumber(step, ms))).toEqual([
      1, 1, 1, 1, 2, 2,
    ]);
  });

  it('comes again where a key pose comes again', () => {
    const step = stepOf('bird-dog');
    expect([0, 6_000, 8_200, 14_200].map((ms) => cueNumber(step, ms))).toEqual([1, 2, 3, 2]);
  });

  it('keeps to the hold of the dose', () => {
    const step = stepOf('childs-pose');
    expect(step.volume.holdMs).toBe(25_000);
    expect([5_000, 29_900, 30_000].map((ms) => cueNumber(step, ms))).toEqual([3, 3, 4]);
  });

  it('begins with the first', () => {
    expect(firstCue(stepOf('seated-twist'))).toBe('exercise.seated-twist.cue-1');
  });
});
