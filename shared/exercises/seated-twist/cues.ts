import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K1', part: 'move', message: 'exercise.seated-twist.cue-1' },
  { keyPose: 'K2', part: 'move', message: 'exercise.seated-twist.cue-2' },
  { keyPose: 'K3', part: 'move', message: 'exercise.seated-twist.cue-3' },
  { keyPose: 'K3', part: 'hold', message: 'exercise.seated-twist.cue-4' },
  { keyPose: 'K4', part: 'move', message: 'exercise.seated-twist.cue-5' },
];
