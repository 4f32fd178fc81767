/** The page's translator, for every component below it: a function, because the language can change while it is open. */
import { createContext } from 'svelte';
import type { ExerciseId } from '../../shared/exercises/exercise-id.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';
import type { RoutineStep } from '../../shared/walkthrough/routine.ts';

export const [getWords, setWords] = createContext<() => BreakTranslator>();

export type ExerciseWord = 'name' | 'get-ready' | 'get-ready-hint' | 'feel' | 'easier' | 'caution';

export function exerciseWord(words: BreakTranslator, id: ExerciseId, word: ExerciseWord): string {
  return words.translate(`exercise.${id}.${word}`);
}

/** The name of a step as it stands in a list of steps: the exercise's own name, or what it is. */
export function stepName(words: BreakTranslator, step: RoutineStep): string {
  switch (step.kind) {
    case 'posture-check':
      return words.translate('step.posture-check');
    case 'walk':
      return words.translate('overlay.next.walk', { minutes: wholeMinutes(step.durationMs) });
    case 'exercise':
      return exerciseWord(words, step.exerciseId, 'name');
  }
}

/** The shortest name that still says what it is, for the labels under the progress bars. */
export function stepLabel(words: BreakTranslator, step: RoutineStep): string {
  switch (step.kind) {
    case 'posture-check':
      return words.translate('overlay.progress.posture');
    case 'walk':
      return words.translate('overlay.progress.walk');
    case 'exercise':
      return exerciseWord(words, step.exerciseId, 'name');
  }
}

/** At least one: "a 0-minute walk" says nothing. */
export function wholeMinutes(lengthMs: number): number {
  return Math.max(1, Math.round(lengthMs / 60_000));
}
