/** Which screen of the break is shown, and which controls belong to it. */
import type { BreakView } from '../../shared/ipc/snapshot.ts';
import type { ExerciseStep, PostureCheckStep, WalkStep } from '../../shared/walkthrough/routine.ts';
import {
  walkthroughAt,
  type WalkthroughMoment,
  type WalkthroughPosition,
} from '../../shared/walkthrough/walkthrough-engine.ts';

export type Screen =
  | { readonly kind: 'posture'; readonly step: PostureCheckStep; readonly moment: WalkthroughMoment }
  | { readonly kind: 'walk'; readonly step: WalkStep; readonly moment: WalkthroughMoment }
  | {
      readonly kind: 'get-ready' | 'work' | 'change-side' | 'settle';
      readonly step: ExerciseStep;
      readonly moment: WalkthroughMoment;
    }
  | { readonly kind: 'finished' }
  | { readonly kind: 'help' };

export type ScreenKind = Screen['kind'];

export function screenAt(view: BreakView, position: WalkthroughPosition): Screen {
  if (view.stage === 'help') return { kind: 'help' };
  const moment = view.stage === 'finished' ? null : walkthroughAt(view.routine, position);
  if (moment === null) return { kind: 'finished' };
  const { step, phase } = moment;
  switch (step.kind) {
    case 'posture-check':
      return { kind: 'posture', step, moment };
    case 'walk':
      return { kind: 'walk', step, moment };
    case 'exercise':
      return { kind: exercisePhase(phase), step, moment };
  }
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

/** Everything a person can ask for on the guide. */
export type Control =
  | 'start-now'
  | 'got-it'
  | 'walk-back'
  | 'finish'
  | 'close'
  | 'pause'
  | 'resume'
  | 'easier'
  | 'skip'
  | 'back'
  | 'hurts'
  | 'end';

/** In the order they are shown. The first one is the primary control, which Enter presses unless it is Pause. */
export function controlsOf(screen: Screen, view: BreakView): readonly Control[] {
  switch (screen.kind) {
    case 'finished':
      return ['finish'];
    case 'help':
      return ['close'];
    case 'posture':
    case 'walk':
    case 'get-ready':
    case 'work':
    case 'change-side':
    case 'settle':
      return stepControls(screen, view.stage === 'held');
  }
}

type StepScreen = Extract<Screen, { readonly step: unknown }>;

function stepControls(screen: StepScreen, isHeld: boolean): readonly Control[] {
  const hold: Control = isHeld ? 'resume' : 'pause';
  const lead: readonly Control[] = isHeld ? ['resume'] : leadOf(screen.kind);
  const easier: readonly Control[] =
    screen.step.kind === 'exercise' && screen.step.easierVolume !== null ? ['easier'] : [];
  const pause: readonly Control[] = lead.includes(hold) ? [] : [hold];
  // Something can begin to hurt, or a person feel faint, in any step.
  return [...lead, ...pause, ...easier, 'skip', 'hurts', 'back', 'end'];
}

function leadOf(kind: StepScreen['kind']): readonly Control[] {
  switch (kind) {
    case 'posture':
      return ['got-it'];
    case 'walk':
      return ['walk-back'];
    case 'get-ready':
      return ['start-now'];
    case 'work':
    case 'change-side':
    case 'settle':
      return ['pause'];
  }
}

/** Which control a key means here; null when it means nothing. Enter is decided by the screen. */
export function controlOfKey(key: string, controls: readonly Control[]): Control | null {
  const wanted = wantedBy(key, controls);
  return wanted !== null && controls.includes(wanted) ? wanted : null;
}

function wantedBy(key: string, controls: readonly Control[]): Control | null {
  switch (key) {
    case ' ':
      return controls.includes('resume') ? 'resume' : 'pause';
    case 'e':
    case 'E':
      return 'easier';
    case 's':
    case 'S':
    case 'ArrowRight':
      return 'skip';
    case 'ArrowLeft':
      return 'back';
    case 'h':
    case 'H':
      return 'hurts';
    case 'Enter':
      return controls[0] === 'pause' ? null : (controls[0] ?? null);
    default:
      return null;
  }
}
