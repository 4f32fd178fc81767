/** The key poses of a movement that a page shows one by one. Pure. */
import type { CueKey } from '../../../shared/exercises/phase-cue.ts';
import { exerciseCues } from '../../../shared/exercises/cues.ts';
import type { ExerciseId } from '../../../shared/exercises/exercise-id.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';

export interface KeyPoseEntry {
  readonly keyPose: string;
  /** What is done to get there; null for the pose that it starts from, and for one on the way. */
  readonly cue: CueKey | null;
}

/** The start, then each pose that has something to say. A walk has none: it is one movement. */
export function keyPosesOf(script: FigureScript, exerciseId: ExerciseId): readonly KeyPoseEntry[] {
  if (script.motion === 'gait') return [];
  const start = script.setup.at(-1);
  const told = exerciseCues[exerciseId].filter(({ part }) => part === 'move');
  const poses = told.map(({ keyPose, message }) => ({ keyPose, cue: message }));
  const isTold = poses.some(({ keyPose }) => keyPose === start);
  return start === undefined || isTold ? poses : [{ keyPose: start, cue: null }, ...poses];
}
