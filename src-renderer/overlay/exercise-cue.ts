/** The one cue that stands on the screen at a moment of the work. */
import { exerciseCues, type CueKey } from '../../shared/exercises/exercise-cues.ts';
import { figureScripts } from '../../shared/figure/scripts/index.ts';
import type { ExerciseStep } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import { phasesOf } from './exercise-pace.ts';

export function firstCue(step: ExerciseStep): CueKey {
  return exerciseCues[step.exerciseId][0].message;
}

/** The cue of the latest phase of the repetition that has one. */
export function cueAt(step: ExerciseStep, moment: WalkthroughMoment): CueKey {
  const { elapsedMs, holdMs } = moment.repetition ?? { elapsedMs: 0, holdMs: null };
  const cues = exerciseCues[step.exerciseId];
  let latest = firstCue(step);
  for (const phase of phasesOf(figureScripts[step.exerciseId], holdMs)) {
    if (phase.startsAtMs > elapsedMs) break;
    const begun = cues.find((cue) => cue.keyPose === phase.keyPose && cue.part === phase.kind);
    if (begun !== undefined) latest = begun.message;
  }
  return latest;
}
