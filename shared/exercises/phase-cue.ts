/**
 * Which cue stands on the screen with which part of a repetition: one at a time, from the phase of the figure script that
 * it names until the next one that has a cue. The words are in the catalogue, at most 12 each.
 */
import type { BreakMessageKey } from '../messages/break-translator.ts';
import type { ExerciseId } from './exercise-id.ts';

export interface PhaseCue {
  /** A key pose of the exercise's figure script. */
  readonly keyPose: string;
  /** move: from the start of the move into the key pose. hold: from when it is reached. */
  readonly part: 'move' | 'hold';
  readonly message: CueKey;
}

export type CueKey = Extract<BreakMessageKey, `exercise.${ExerciseId}.cue-${number}`>;

/** The first cue comes with the first move of a repetition, so that there always is one. */
export type PhaseCues = readonly [PhaseCue, ...PhaseCue[]];
