/** Which messages belong to an exercise. Every exercise has each part below; the compiler checks that none is missing. */
import type { MessageKey } from '../messages/translator.ts';
import type { ExerciseId } from './exercise-id.ts';

/** Messages of exercises take no arguments. */
export type ExerciseMessageKey = Extract<MessageKey, `exercise.${string}`>;

export const exerciseMessageParts = [
  'name',
  /** One lower-case word after "Exercise 2 of 3 · ". */
  'goal',
  'get-ready',
  'get-ready-hint',
  /** The first half of the movement. */
  'cue',
  /** The other half: the way back, the other arm and leg, or the hold. */
  'cue-second',
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

export function isExerciseMessageKey(
  key: unknown,
  catalogue: Readonly<Record<string, string>>,
): key is ExerciseMessageKey {
  return typeof key === 'string' && key.startsWith('exercise.') && Object.hasOwn(catalogue, key);
}
