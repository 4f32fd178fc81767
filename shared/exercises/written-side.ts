/**
 * Which side a two-sided figure script is written for; the other one is its mirror image. A side is named after the leg
 * that works or is stretched, after the way of a turn, and in the side plank after the side that one lies on.
 */
import type { ExerciseId } from './exercise-id.ts';

/** Which side of the body works. Mirroring is the figure's business. */
export type Side = 'left' | 'right';

const writtenForLeft: ReadonlySet<ExerciseId> = new Set([
  'seated-twist',
  'seated-twist-chair',
  'side-plank-knees',
]);

export function writtenSide(id: ExerciseId): Side {
  return writtenForLeft.has(id) ? 'left' : 'right';
}
