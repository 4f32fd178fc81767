import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K2', part: 'move', message: 'exercise.single-leg-lift.cue-1' },
  { keyPose: 'K3', part: 'move', message: 'exercise.single-leg-lift.cue-2' },
];
