import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.prone-press-up.cue-1' },
  { keyPose: 'K1', part: 'move', message: 'exercise.prone-press-up.cue-2' },
];
