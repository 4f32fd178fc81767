import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.wall-sit.cue-1' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.wall-sit.cue-2' },
  { keyPose: 'K3', part: 'move', message: 'exercise.wall-sit.cue-3' },
  { keyPose: 'K3', part: 'hold', message: 'exercise.wall-sit.cue-4' },
];
