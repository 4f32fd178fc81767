/** Which words name the steps of a routine, as on the progress bars and on the card before a break. */
import { exerciseMessageKey } from '../exercises/exercise-messages.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { Routine, RoutineStep } from '../walkthrough/routine.ts';

/** Can be translated without arguments. */
export type StepNameKey = 'step.posture-check' | 'step.walk' | `exercise.${ExerciseId}.name`;

export function stepNameKey(step: RoutineStep): StepNameKey {
  switch (step.kind) {
    case 'posture-check':
      return 'step.posture-check';
    case 'walk':
      return 'step.walk';
    case 'exercise':
      return exerciseMessageKey(step.exerciseId, 'name');
    default:
      return assertNever(step, 'routine step');
  }
}

/** In the order of the steps. */
export function stepNameKeys(routine: Routine): readonly StepNameKey[] {
  return routine.steps.map(stepNameKey);
}
