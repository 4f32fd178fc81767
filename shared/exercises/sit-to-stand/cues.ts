import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K1', part: 'move', message: 'exercise.sit-to-stand.cue-1' },
  { keyPose: 'K4', part: 'move', message: 'exercise.sit-to-stand.cue-2' },
];
