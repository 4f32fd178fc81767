/** Which screen of the break is shown, and which controls belong to it. */
import type { ShownBreak } from '../bridge/shown-break.ts';
import { easierVolume, hardenedStep } from '../../shared/walkthrough/change-volume.ts';
import {
  exerciseStepMs,
  type ExerciseStep,
  type PostureCheckStep,
  type WalkStep,
} from '../../shared/walkthrough/routine.ts';
import {
  walkthroughAt,
  type WalkthroughMoment,
  type WalkthroughPosition,
} from '../../shared/walkthrough/walkthrough-engine.ts';
import type { Control } from './controls/controls.ts';

export type Screen =
  | { readonly kind: 'posture'; readonly step: PostureCheckStep; readonly moment: WalkthroughMoment }
  | { readonly kind: 'walk'; readonly step: WalkStep; readonly moment: WalkthroughMoment }
  /** back-early: asked whether to walk the rest. awaiting: the walk is over and nobody is back. */
  | {
      readonly kind: 'back-early' | 'awaiting';
      readonly step: WalkStep;
      readonly moment: WalkthroughMoment;
    }
  | {
      readonly kind: 'get-ready' | 'work' | 'change-side' | 'settle';
      readonly step: ExerciseStep;
      readonly moment: WalkthroughMoment;
    }
  | { readonly kind: 'finished' }
  | { readonly kind: 'help' };

export function screenAt(view: ShownBreak, position: WalkthroughPosition): Screen {
  if (view.stage === 'help') return { kind: 'help' };
  const moment = view.stage === 'finished' ? null : walkthroughAt(view.routine, position);
  if (moment === null) return { kind: 'finished' };
  const { step, phase } = moment;
  switch (step.kind) {
    case 'posture-check':
      return { kind: 'posture', step, moment };
    case 'walk':
      return { kind: walkScreen(view.stage), step, moment };
    case 'exercise':
      return { kind: exercisePhase(phase), step, moment };
  }
}

function walkScreen(stage: ShownBreak['stage']): 'walk' | 'back-early' | 'awaiting' {
  return stage === 'back-early' || stage === 'awaiting' ? stage : 'walk';
}

function exercisePhase(phase: WalkthroughMoment['phase']): 'get-ready' | 'work' | 'change-side' | 'settle' {
  switch (phase) {
    case 'get-ready':
    case 'change-side':
    case 'settle':
      return phase;
    case 'work':
    case 'check':
    case 'walk':
      return 'work';
  }
}

/** In the order they are shown. The first one is the primary control, which Enter presses unless it is Pause. */
export function controlsOf(screen: Screen, view: ShownBreak): readonly Control[] {
  switch (screen.kind) {
    case 'finished':
      return ['finish'];
    case 'help':
      return ['close'];
    case 'back-early':
      return ['walk-enough', 'walk-rest', 'on-the-spot', 'hurts', 'end'];
    case 'awaiting':
      return ['walk-back', 'hurts', 'back', 'end'];
    case 'posture':
    case 'walk':
    case 'get-ready':
    case 'work':
    case 'change-side':
    case 'settle':
      return stepControls(screen, view);
  }
}

type StepScreen = Exclude<
  Extract<Screen, { readonly step: unknown }>,
  { readonly kind: 'back-early' | 'awaiting' }
>;

function stepControls(screen: StepScreen, view: ShownBreak): readonly Control[] {
  const isHeld = view.stage === 'held';
  const hold: Control = isHeld ? 'resume' : 'pause';
  const lead: readonly Control[] = isHeld ? ['resume'] : leadOf(screen.kind, view.isWalkOnTheSpot);
  const pause: readonly Control[] = lead.includes(hold) ? [] : [hold];
  // Something can begin to hurt, or a person feel faint, in any step.
  return [...lead, ...pause, ...ownControls(screen, view), 'skip', 'hurts', 'back', 'end'];
}

/** What only this kind of step has. */
function ownControls(screen: StepScreen, view: ShownBreak): readonly Control[] {
  switch (screen.kind) {
    case 'walk':
      if (view.stage === 'held') return [];
      return [view.isWalkOnTheSpot ? 'walk-away' : 'on-the-spot'];
    case 'get-ready':
    case 'work':
    case 'change-side':
      return volumeControls(screen, view);
    case 'posture':
    case 'settle':
      return [];
  }
}

function volumeControls(
  { step, moment }: Extract<Screen, { readonly kind: 'get-ready' | 'work' | 'change-side' | 'settle' }>,
  { painAnswer }: ShownBreak,
): readonly Control[] {
  const stepElapsedMs = exerciseStepMs(step) - moment.stepRemainingMs;
  const easier: readonly Control[] = easierVolume(step) === null ? [] : ['easier'];
  // Who has just felt something too strong is not asked for more of it.
  const isHarderLeft = painAnswer === null && hardenedStep(step, stepElapsedMs) !== null;
  return isHarderLeft ? [...easier, 'harder'] : easier;
}

function leadOf(kind: StepScreen['kind'], isWalkOnTheSpot: boolean): readonly Control[] {
  switch (kind) {
    case 'posture':
      return ['got-it'];
    case 'walk':
      return [isWalkOnTheSpot ? 'walk-enough' : 'walk-back'];
    case 'get-ready':
      return ['start-now'];
    case 'work':
    case 'change-side':
    case 'settle':
      return ['pause'];
  }
}
