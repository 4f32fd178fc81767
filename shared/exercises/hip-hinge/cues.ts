import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K1', part: 'move', message: 'exercise.hip-hinge.cue-1' },
  { keyPose: 'K2', part: 'move', message: 'exercise.hip-hinge.cue-2' },
];
