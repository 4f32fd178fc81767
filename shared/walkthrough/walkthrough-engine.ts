/**
 * Where a person is in a routine, as a pure function of the routine and the time spent in it. Main and every window
 * run this same code on the same numbers, so that no window has a countdown of its own.
 */
import { assertNever } from '../lib/assert-never.ts';
import { easedStep, hardenedStep } from './change-volume.ts';
import { exercisePhaseAt, type ExercisePhase, type ExercisePhaseName } from './exercise-phase.ts';
import {
  GET_READY_MS,
  plannedExercise,
  stepMs,
  type ExerciseStep,
  type Routine,
  type RoutineStep,
} from './routine.ts';

/** A place in a routine; `stepIndex === steps.length` means that it is over. */
export interface WalkthroughPosition {
  readonly stepIndex: number;
  readonly stepElapsedMs: number;
}

export interface WalkthroughPlace {
  readonly routine: Routine;
  readonly position: WalkthroughPosition;
}

export type WalkthroughPhase = 'check' | 'walk' | ExercisePhaseName;

export interface WalkthroughMoment extends Omit<ExercisePhase, 'phase'> {
  readonly step: RoutineStep;
  readonly stepIndex: number;
  readonly phase: WalkthroughPhase;
  readonly stepRemainingMs: number;
  readonly routineRemainingMs: number;
}

export const START: WalkthroughPosition = { stepIndex: 0, stepElapsedMs: 0 };

/** Within this time of a step's start, going back means the step before it. */
const JUST_BEGUN_MS = 3_000;

/** A position lies before the end of its step. */
const LAST_MOMENT_MS = 1;

export function isFinished(routine: Routine, position: WalkthroughPosition): boolean {
  return position.stepIndex >= routine.steps.length;
}

/**
 * Moves on by `elapsedMs` (never backwards), through as many steps as that covers. With `stopsAtWalks` a walk is left
 * by a decision and not by time: the position stays a moment before its end.
 */
export function advance(
  routine: Routine,
  position: WalkthroughPosition,
  elapsedMs: number,
  { stopsAtWalks = false }: { readonly stopsAtWalks?: boolean } = {},
): WalkthroughPosition {
  let { stepIndex } = position;
  let stepElapsedMs = position.stepElapsedMs + Math.max(0, elapsedMs);
  for (;;) {
    const step = routine.steps[stepIndex];
    if (step === undefined) return { stepIndex: routine.steps.length, stepElapsedMs: 0 };
    const lengthMs = stepMs(step);
    if (stepElapsedMs < lengthMs) return { stepIndex, stepElapsedMs };
    if (stopsAtWalks && step.kind === 'walk') return { stepIndex, stepElapsedMs: lengthMs - LAST_MOMENT_MS };
    stepElapsedMs -= lengthMs;
    stepIndex += 1;
  }
}

/** The walk is as long as planned, and has not been left yet. */
export function isAtEndOfWalk(routine: Routine, { stepIndex, stepElapsedMs }: WalkthroughPosition): boolean {
  const step = routine.steps[stepIndex];
  return step?.kind === 'walk' && stepElapsedMs >= stepMs(step) - LAST_MOMENT_MS;
}

/** The time left from this position to the end of the last step. */
export function remainingMs(routine: Routine, position: WalkthroughPosition): number {
  const later = routine.steps.slice(position.stepIndex).reduce((sum, step) => sum + stepMs(step), 0);
  return Math.max(0, later - position.stepElapsedMs);
}

export function skipStep(routine: Routine, position: WalkthroughPosition): WalkthroughPosition {
  return { stepIndex: Math.min(position.stepIndex + 1, routine.steps.length), stepElapsedMs: 0 };
}

/** Back to the start of this step, or of the one before when this one has only just begun; it is done afresh. */
export function previousStep({ routine, position }: WalkthroughPlace): WalkthroughPlace {
  const isAtStart = position.stepElapsedMs < JUST_BEGUN_MS;
  const stepIndex = Math.max(0, position.stepIndex - (isAtStart ? 1 : 0));
  const step = routine.steps[stepIndex];
  const place = { routine, position: { stepIndex, stepElapsedMs: 0 } };
  // At the volume it was left with, but without the unevenness of a change in the middle.
  return step?.kind === 'exercise' ? withStep(place, plannedExercise(step)) : place;
}

/** Skips the rest of the get-ready phase; anywhere else the position stays as it is. */
export function startWork(routine: Routine, position: WalkthroughPosition): WalkthroughPosition {
  const step = routine.steps[position.stepIndex];
  if (step?.kind !== 'exercise' || position.stepElapsedMs >= GET_READY_MS) return position;
  return { ...position, stepElapsedMs: GET_READY_MS };
}

/** Goes on with less of the current exercise; null when there is nothing easier. */
export function makeEasier(place: WalkthroughPlace): WalkthroughPlace | null {
  return changed(place, easedStep);
}

/** Goes on with more of the current exercise, within its dose; null when there is nothing harder. */
export function makeHarder(place: WalkthroughPlace): WalkthroughPlace | null {
  return changed(place, hardenedStep);
}

function changed(
  place: WalkthroughPlace,
  change: (step: ExerciseStep, stepElapsedMs: number) => ExerciseStep | null,
): WalkthroughPlace | null {
  const step = place.routine.steps[place.position.stepIndex];
  if (step?.kind !== 'exercise') return null;
  const next = change(step, place.position.stepElapsedMs);
  return next === null ? null : withStep(place, next);
}

function withStep({ routine, position }: WalkthroughPlace, step: ExerciseStep): WalkthroughPlace {
  const steps = routine.steps.map((each, index) => (index === position.stepIndex ? step : each));
  return { routine: { ...routine, steps }, position };
}

/** What is happening at a position. Null once the routine is over. */
export function walkthroughAt(routine: Routine, position: WalkthroughPosition): WalkthroughMoment | null {
  const step = routine.steps[position.stepIndex];
  if (step === undefined) return null;
  const common = {
    step,
    stepIndex: position.stepIndex,
    stepRemainingMs: Math.max(0, stepMs(step) - position.stepElapsedMs),
    routineRemainingMs: remainingMs(routine, position),
  };
  switch (step.kind) {
    case 'posture-check':
    case 'walk':
      return {
        ...common,
        phase: step.kind === 'walk' ? 'walk' : 'check',
        phaseElapsedMs: position.stepElapsedMs,
        phaseMs: step.durationMs,
        side: null,
        sideIndex: 0,
        repetition: null,
      };
    case 'exercise':
      return { ...common, ...exercisePhaseAt(step, position.stepElapsedMs) };
    default:
      return assertNever(step, 'routine step');
  }
}
