import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.side-plank-knees.cue-1' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.side-plank-knees.cue-2' },
  { keyPose: 'K1', part: 'move', message: 'exercise.side-plank-knees.cue-3' },
];
