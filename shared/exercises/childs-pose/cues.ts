import type { PhaseCues } from '../phase-cue.ts';

export const cues: PhaseCues = [
  { keyPose: 'K1', part: 'move', message: 'exercise.childs-pose.cue-1' },
  { keyPose: 'K2', part: 'move', message: 'exercise.childs-pose.cue-2' },
  { keyPose: 'K2', part: 'hold', message: 'exercise.childs-pose.cue-3' },
  { keyPose: 'K3', part: 'move', message: 'exercise.childs-pose.cue-4' },
];
