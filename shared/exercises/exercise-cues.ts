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

/** In the order of the repetition. */
export const exerciseCues: Readonly<Record<ExerciseId, PhaseCues>> = {
  'stand-back-extension': [
    { keyPose: 'K2', part: 'move', message: 'exercise.stand-back-extension.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.stand-back-extension.cue-2' },
  ],
  'seated-cat-cow': [
    { keyPose: 'K1', part: 'move', message: 'exercise.seated-cat-cow.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.seated-cat-cow.cue-2' },
  ],
  'sit-to-stand': [
    { keyPose: 'K1', part: 'move', message: 'exercise.sit-to-stand.cue-1' },
    { keyPose: 'K4', part: 'move', message: 'exercise.sit-to-stand.cue-2' },
  ],
  'hip-flexor-stand': [
    { keyPose: 'K1', part: 'move', message: 'exercise.hip-flexor-stand.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.hip-flexor-stand.cue-2' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.hip-flexor-stand.cue-3' },
  ],
  'seated-twist-chair': [
    { keyPose: 'K2', part: 'move', message: 'exercise.seated-twist-chair.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.seated-twist-chair.cue-2' },
    { keyPose: 'K3', part: 'hold', message: 'exercise.seated-twist-chair.cue-3' },
    { keyPose: 'K4', part: 'move', message: 'exercise.seated-twist-chair.cue-4' },
  ],
  'figure-four-chair': [
    { keyPose: 'K2', part: 'move', message: 'exercise.figure-four-chair.cue-1' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.figure-four-chair.cue-2' },
    { keyPose: 'K1', part: 'move', message: 'exercise.figure-four-chair.cue-3' },
  ],
  'hip-hinge': [
    { keyPose: 'K1', part: 'move', message: 'exercise.hip-hinge.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.hip-hinge.cue-2' },
  ],
  'wall-sit': [
    { keyPose: 'K2', part: 'move', message: 'exercise.wall-sit.cue-1' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.wall-sit.cue-2' },
    { keyPose: 'K3', part: 'move', message: 'exercise.wall-sit.cue-3' },
    { keyPose: 'K3', part: 'hold', message: 'exercise.wall-sit.cue-4' },
  ],
  'cat-stretch': [
    { keyPose: 'K1', part: 'move', message: 'exercise.cat-stretch.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.cat-stretch.cue-2' },
  ],
  'childs-pose': [
    { keyPose: 'K1', part: 'move', message: 'exercise.childs-pose.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.childs-pose.cue-2' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.childs-pose.cue-3' },
    { keyPose: 'K3', part: 'move', message: 'exercise.childs-pose.cue-4' },
  ],
  'pelvic-tilt': [
    { keyPose: 'K1', part: 'move', message: 'exercise.pelvic-tilt.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.pelvic-tilt.cue-2' },
  ],
  'prone-press-up': [
    { keyPose: 'K2', part: 'move', message: 'exercise.prone-press-up.cue-1' },
    { keyPose: 'K1', part: 'move', message: 'exercise.prone-press-up.cue-2' },
  ],
  'hamstring-towel': [
    { keyPose: 'K2', part: 'move', message: 'exercise.hamstring-towel.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.hamstring-towel.cue-2' },
    { keyPose: 'K3', part: 'hold', message: 'exercise.hamstring-towel.cue-3' },
  ],
  'seated-twist': [
    { keyPose: 'K1', part: 'move', message: 'exercise.seated-twist.cue-1' },
    { keyPose: 'K2', part: 'move', message: 'exercise.seated-twist.cue-2' },
    { keyPose: 'K3', part: 'move', message: 'exercise.seated-twist.cue-3' },
    { keyPose: 'K3', part: 'hold', message: 'exercise.seated-twist.cue-4' },
    { keyPose: 'K4', part: 'move', message: 'exercise.seated-twist.cue-5' },
  ],
  'bird-dog': [
    { keyPose: 'K2', part: 'move', message: 'exercise.bird-dog.cue-1' },
    { keyPose: 'K1r', part: 'move', message: 'exercise.bird-dog.cue-2' },
    { keyPose: 'K3', part: 'move', message: 'exercise.bird-dog.cue-3' },
  ],
  'partial-crunch': [
    { keyPose: 'K2', part: 'move', message: 'exercise.partial-crunch.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.partial-crunch.cue-2' },
  ],
  'glute-bridge': [
    { keyPose: 'K2', part: 'move', message: 'exercise.glute-bridge.cue-1' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.glute-bridge.cue-2' },
    { keyPose: 'K3', part: 'move', message: 'exercise.glute-bridge.cue-3' },
  ],
  'single-leg-lift': [
    { keyPose: 'K2', part: 'move', message: 'exercise.single-leg-lift.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.single-leg-lift.cue-2' },
  ],
  'side-leg-lift': [
    { keyPose: 'K2', part: 'move', message: 'exercise.side-leg-lift.cue-1' },
    { keyPose: 'K3', part: 'move', message: 'exercise.side-leg-lift.cue-2' },
  ],
  'side-plank-knees': [
    { keyPose: 'K2', part: 'move', message: 'exercise.side-plank-knees.cue-1' },
    { keyPose: 'K2', part: 'hold', message: 'exercise.side-plank-knees.cue-2' },
    { keyPose: 'K1', part: 'move', message: 'exercise.side-plank-knees.cue-3' },
  ],
};
