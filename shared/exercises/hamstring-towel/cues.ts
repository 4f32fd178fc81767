import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.hamstring-towel.cue-1' },
  { keyPose: 'K3', part: 'move', message: 'exercise.hamstring-towel.cue-2' },
  { keyPose: 'K3', part: 'hold', message: 'exercise.hamstring-towel.cue-3' },
];
