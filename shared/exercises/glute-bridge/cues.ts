import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.glute-bridge.cue-1' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.glute-bridge.cue-2' },
  { keyPose: 'K3', part: 'move', message: 'exercise.glute-bridge.cue-3' },
];
