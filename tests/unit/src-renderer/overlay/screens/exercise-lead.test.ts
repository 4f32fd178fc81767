import { describe, expect, it } from 'vitest';
import { exerciseStep } from '../../../../../shared/coach/exercise-steps.ts';
import { exercises } from '../../../../../shared/exercises/registry.ts';
import { createBreakTranslator } from '../../../../../shared/messages/break-translator.ts';
import { easedStep, hardenedStep, isEased } from '../../../../../shared/walkthrough/change-volume.ts';
import type { ExerciseStep } from '../../../../../shared/walkthrough/routine.ts';
import {
  walkthroughAt,
  type WalkthroughMoment,
} from '../../../../../shared/walkthrough/walkthrough-engine.ts';
import { exerciseLead, workAside } from '../../../../../src-renderer/overlay/screens/exercise-lead.ts';
import { catStretch, hipStretch, routine } from '../../snapshot-fixture.ts';

const words = createBreakTranslator('en');

function momentAt(step: ExerciseStep, stepElapsedMs: number): WalkthroughMoment {
  const moment = walkthroughAt({ ...routine, steps: [step] }, { stepIndex: 0, stepElapsedMs });
  if (moment === null) throw new Error('past the end');
  return moment;
}

function eased(step: ExerciseStep): ExerciseStep {
  const easier = easedStep(step, 0);
  if (easier === null) throw new Error('nothing easier');
  return easier;
}

const asideAt = (step: ExerciseStep, workElapsedMs: number): string =>
  workAside(words, step, momentAt(step, 5_000 + workElapsedMs));

describe('the line beside the ring', () => {
  it('says what to feel, and later when to stop', () => {
    const workMs = 6 * 14_000;
    expect(asideAt(catStretch, 0)).toBe(words.translate('exercise.cat-stretch.feel'));
    expect(asideAt(catStretch, workMs / 2 - 1)).toBe(words.translate('exercise.cat-stretch.feel'));
    expect(asideAt(catStretch, workMs / 2)).toBe(words.translate('exercise.cat-stretch.caution'));
  });

  it('says on the first of two sides what to feel too, before it tells of the other', () => {
    expect(asideAt(hipStretch, 0)).toBe(words.translate('exercise.hip-flexor-stand.feel'));
    expect(asideAt(hipStretch, 13_000)).toBe('Then the right side.');
    expect(asideAt(hipStretch, 24_000 + 5_000 + 13_000)).toBe(
      words.translate('exercise.hip-flexor-stand.caution'),
    );
  });

  it('says how it is easier once it has been made easier, and no longer when it is harder again', () => {
    const easier = eased(catStretch);
    expect(asideAt(easier, 20_000)).toBe(words.translate('exercise.cat-stretch.easier'));
    const again = hardenedStep(easier, 25_000);
    expect(again).not.toBeNull();
    if (again !== null) expect(asideAt(again, 20_000)).toBe(words.translate('exercise.cat-stretch.feel'));
  });

  it('shows the easier way in the get-ready as well', () => {
    const easier = eased(catStretch);
    const screen = { kind: 'get-ready', step: easier, moment: momentAt(easier, 0) } as const;
    expect(exerciseLead(words, screen, 1).hint).toBe(words.translate('exercise.cat-stretch.easier'));
  });

  it.each(exercises)('takes $id for eased only when it has been', (exercise) => {
    for (const dose of [exercise.dose, exercise.breakDose]) {
      if (dose === null) continue;
      const planned = exerciseStep(exercise, dose, 0);
      expect(isEased(planned)).toBe(false);
      expect(isEased(eased(planned))).toBe(true);
    }
  });
});
