/** Which messages belong to an exercise on screen. Every exercise has each part below; the compiler checks that none is missing. */
import type { ExerciseId } from './exercise-id.ts';

/** Besides these an exercise has its cues (cues.ts). */
export const exerciseMessageParts = [
  'name',
  'get-ready',
  'get-ready-hint',
  'feel',
  /** What the easier version changes. */
  'easier',
  /** When to stop, in one sentence. */
  'caution',
] as const;

export type ExerciseMessagePart = (typeof exerciseMessageParts)[number];

/** The key of a word that every exercise has; the result can be translated as it is. */
export function exerciseMessageKey<Id extends ExerciseId, Part extends ExerciseMessagePart>(
  id: Id,
  part: Part,
): `exercise.${Id}.${Part}` {
  return `exercise.${id}.${part}`;
}
