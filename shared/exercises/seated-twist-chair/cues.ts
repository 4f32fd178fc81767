import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.seated-twist-chair.cue-1' },
  { keyPose: 'K3', part: 'move', message: 'exercise.seated-twist-chair.cue-2' },
  { keyPose: 'K3', part: 'hold', message: 'exercise.seated-twist-chair.cue-3' },
  { keyPose: 'K4', part: 'move', message: 'exercise.seated-twist-chair.cue-4' },
];
