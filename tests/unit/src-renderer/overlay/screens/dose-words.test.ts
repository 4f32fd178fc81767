import { describe, expect, it } from 'vitest';
import { exerciseStep } from '../../../../../shared/coach/exercise-steps.ts';
import type { ExerciseId } from '../../../../../shared/exercises/exercise-id.ts';
import { exercises } from '../../../../../shared/exercises/registry.ts';
import { createBreakTranslator } from '../../../../../shared/messages/break-translator.ts';
import { doseWords } from '../../../../../src-renderer/overlay/screens/dose-words.ts';

const words = createBreakTranslator('en');

/** What is read before each exercise begins, at its usual dose. */
const usual: Readonly<Record<ExerciseId, string>> = {
  'stand-back-extension': '8 slow repetitions',
  'seated-cat-cow': '8 slow repetitions',
  'sit-to-stand': '7 slow repetitions',
  'hip-hinge': '9 slow repetitions',
  'hip-flexor-stand': 'Hold 2 times for 25 seconds',
  'seated-twist-chair': 'Hold once for 25 seconds',
  'figure-four-chair': 'Hold 2 times for 25 seconds',
  'wall-sit': 'Hold 8 times for 10 seconds',
  'cat-stretch': '4 slow repetitions',
  'childs-pose': 'Hold 2 times for 25 seconds',
  'pelvic-tilt': '14 slow repetitions',
  'prone-press-up': '8 slow repetitions',
  'hamstring-towel': 'Hold 3 times for 20 seconds',
  'seated-twist': 'Hold once for 30 seconds',
  'bird-dog': '5 slow repetitions',
  'partial-crunch': '10 slow repetitions',
  'glute-bridge': '8 slow repetitions',
  'single-leg-lift': '10 slow repetitions',
  'side-leg-lift': '10 slow repetitions',
  'side-plank-knees': 'Hold 4 times for 8 seconds',
};

describe('what an exercise asks for', () => {
  it.each(exercises)('is said of $id with the length of its hold', (exercise) => {
    expect(doseWords(words, exerciseStep(exercise, exercise.dose, 0)).dose).toBe(usual[exercise.id]);
  });

  it.each(exercises)('never leaves out a hold of five seconds: $id', (exercise) => {
    const step = exerciseStep(exercise, exercise.dose, 0);
    for (const volume of step.ladder) {
      const { dose } = doseWords(words, { ...step, volume });
      const seconds = (volume.holdMs ?? 0) / 1_000;
      if (seconds >= 5) expect(dose).toContain(`for ${seconds} seconds`);
      else expect(dose).toContain('slow repetition');
    }
  });

  it('counts each hold of a repetition that has one on either side', () => {
    const birdDog = exercises.find(({ id }) => id === 'bird-dog');
    if (birdDog === undefined) throw new Error('no bird dog');
    const step = exerciseStep(birdDog, birdDog.dose, 0);
    const volume = { ...step.volume, repetitions: 8, holdMs: 5_000 };
    expect(doseWords(words, { ...step, volume }).dose).toBe('Hold 16 times for 5 seconds');
  });
});
