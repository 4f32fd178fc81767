import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K1', part: 'move', message: 'exercise.hip-flexor-stand.cue-1' },
  { keyPose: 'K2', part: 'move', message: 'exercise.hip-flexor-stand.cue-2' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.hip-flexor-stand.cue-3' },
];
