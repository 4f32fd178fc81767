import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.bird-dog.cue-1' },
  { keyPose: 'K1r', part: 'move', message: 'exercise.bird-dog.cue-2' },
  { keyPose: 'K3', part: 'move', message: 'exercise.bird-dog.cue-3' },
];
