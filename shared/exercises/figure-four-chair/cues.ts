import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.figure-four-chair.cue-1' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.figure-four-chair.cue-2' },
  { keyPose: 'K1', part: 'move', message: 'exercise.figure-four-chair.cue-3' },
];
