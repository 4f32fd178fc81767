/** What the figure does at a moment of the walkthrough. */
import { writtenSide } from '../../shared/exercises/written-side.ts';
import type { MotionMoment } from '../../shared/figure/motion/motion-track.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { figureScripts } from '../../shared/exercises/figure-scripts.ts';
import type { RoutineStep } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';

/** The script that stands for a step, in the middle of the screen and in the picture of what comes next. */
export function figureOf(step: RoutineStep): FigureScriptId {
  switch (step.kind) {
    case 'posture-check':
      return 'desk-neutral';
    case 'walk':
      return 'walk';
    case 'exercise':
      return step.exerciseId;
  }
}

/**
 * Get ready shows the set-up, work the repetitions from the start of this side, changing sides and settling the rest
 * pose: already that of the side to come while changing. Scripts without sides are never mirrored.
 */
export function figureMoment(moment: WalkthroughMoment, stills: boolean): MotionMoment {
  const common = { elapsedMs: moment.phaseElapsedMs, mirrored: isMirrored(moment), stills };
  switch (moment.phase) {
    case 'get-ready':
      return { ...common, part: 'setup' };
    case 'work':
      return { ...common, part: 'repetition', ...repetitionOf(moment) };
    case 'change-side':
    case 'settle':
      return { ...common, part: 'rest' };
    case 'check':
    case 'walk':
      return { ...common, part: 'repetition' };
  }
}

function isMirrored({ step, side }: WalkthroughMoment): boolean {
  const isSided = step.kind === 'exercise' && figureScripts[step.exerciseId].sides === 2;
  return isSided && side !== null && side !== writtenSide(step.exerciseId);
}

/** As if all before had been like this one: repetitions may differ in length, and the figure knows one length. */
function repetitionOf({
  repetition,
  phaseElapsedMs,
}: WalkthroughMoment): Pick<MotionMoment, 'elapsedMs' | 'holdMs'> {
  if (repetition === null) return { elapsedMs: phaseElapsedMs };
  const { current, elapsedMs, lengthMs, holdMs } = repetition;
  const sinceFirstMs = (current - 1) * lengthMs + elapsedMs;
  return holdMs === null ? { elapsedMs: sinceFirstMs } : { elapsedMs: sinceFirstMs, holdMs };
}
