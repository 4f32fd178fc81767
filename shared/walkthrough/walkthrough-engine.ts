/**
 * Where a person is in a routine, as a pure function of the routine and the time spent in it. Main and every window
 * run this same code on the same numbers, so that no window has a countdown of its own.
 */
import { assertNever } from '../lib/assert-never.ts';
import {
  CHANGE_SIDE_MS,
  GET_READY_MS,
  SETTLE_MS,
  routineMs,
  stepMs,
  type ExerciseStep,
  type ExerciseVolume,
  type Routine,
  type RoutineStep,
  type Side,
} from './routine.ts';

/** A place in a routine; `stepIndex === steps.length` means that it is over. */
export interface WalkthroughPosition {
  readonly stepIndex: number;
  readonly stepElapsedMs: number;
}

export type WalkthroughPhase = 'check' | 'walk' | 'get-ready' | 'work' | 'change-side' | 'settle';

export interface WalkthroughMoment {
  readonly step: RoutineStep;
  readonly stepIndex: number;
  readonly phase: WalkthroughPhase;
  readonly phaseElapsedMs: number;
  readonly phaseMs: number;
  readonly stepRemainingMs: number;
  readonly routineRemainingMs: number;
  /** The side being worked, or about to be worked while changing; null when the step has no sides. */
  readonly side: Side | null;
  readonly sideIndex: number;
  /** 1-based; null outside repetitions. */
  readonly repetition: { readonly current: number; readonly total: number } | null;
}

export const START: WalkthroughPosition = { stepIndex: 0, stepElapsedMs: 0 };

/** Within this time of a step's start, going back means the step before it. */
const JUST_BEGUN_MS = 3_000;

export function isFinished(routine: Routine, position: WalkthroughPosition): boolean {
  return position.stepIndex >= routine.steps.length;
}

/** Moves on by `elapsedMs` (never backwards), through as many steps as that covers. */
export function advance(
  routine: Routine,
  position: WalkthroughPosition,
  elapsedMs: number,
): WalkthroughPosition {
  let { stepIndex } = position;
  let stepElapsedMs = position.stepElapsedMs + Math.max(0, elapsedMs);
  for (;;) {
    const step = routine.steps[stepIndex];
    if (step === undefined) return { stepIndex: routine.steps.length, stepElapsedMs: 0 };
    const lengthMs = stepMs(step);
    if (stepElapsedMs < lengthMs) return { stepIndex, stepElapsedMs };
    stepElapsedMs -= lengthMs;
    stepIndex += 1;
  }
}

/** The time left from this position to the end of the last step. */
export function remainingMs(routine: Routine, position: WalkthroughPosition): number {
  const later = routine.steps.slice(position.stepIndex).reduce((sum, step) => sum + stepMs(step), 0);
  return Math.max(0, later - position.stepElapsedMs);
}

/** The time done, as the progress bars show it. */
export function passedMs(routine: Routine, position: WalkthroughPosition): number {
  return routineMs(routine) - remainingMs(routine, position);
}

export function skipStep(routine: Routine, position: WalkthroughPosition): WalkthroughPosition {
  return { stepIndex: Math.min(position.stepIndex + 1, routine.steps.length), stepElapsedMs: 0 };
}

/** Back to the start of this step, or of the one before when this one has only just begun. */
export function previousStep(position: WalkthroughPosition): WalkthroughPosition {
  const isAtStart = position.stepElapsedMs < JUST_BEGUN_MS;
  return { stepIndex: Math.max(0, position.stepIndex - (isAtStart ? 1 : 0)), stepElapsedMs: 0 };
}

/** Skips the rest of the get-ready phase; anywhere else the position stays as it is. */
export function startWork(routine: Routine, position: WalkthroughPosition): WalkthroughPosition {
  const step = routine.steps[position.stepIndex];
  if (step?.kind !== 'exercise' || position.stepElapsedMs >= GET_READY_MS) return position;
  return { ...position, stepElapsedMs: GET_READY_MS };
}

/**
 * Replaces the current exercise by its easier version, keeping the phase, the repetition and the place inside it, so
 * that the figure does not jump and nothing gets longer. Null when there is nothing easier.
 */
export function makeEasier(
  routine: Routine,
  position: WalkthroughPosition,
): { readonly routine: Routine; readonly position: WalkthroughPosition } | null {
  const step = routine.steps[position.stepIndex];
  if (step?.kind !== 'exercise' || step.easierVolume === null) return null;
  const easier: ExerciseStep = { ...step, volume: step.easierVolume, easierVolume: null };
  const steps = routine.steps.map((each, index) => (index === position.stepIndex ? easier : each));
  const stepElapsedMs = elapsedAtSamePlace(easier, step, position.stepElapsedMs);
  return { routine: { ...routine, steps }, position: { ...position, stepElapsedMs } };
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

interface ExercisePhase {
  readonly phase: WalkthroughPhase;
  readonly phaseElapsedMs: number;
  readonly phaseMs: number;
  readonly side: Side | null;
  readonly sideIndex: number;
  readonly repetition: { readonly current: number; readonly total: number } | null;
}

function exercisePhaseAt(step: ExerciseStep, stepElapsedMs: number): ExercisePhase {
  const { repetitions, repetitionMs } = step.volume;
  const workMs = repetitions * repetitionMs;
  const sideCount = Math.max(1, step.sides.length);
  const sideAt = (index: number): Side | null => step.sides[index] ?? null;
  let leftMs = stepElapsedMs;
  const phase = (name: WalkthroughPhase, phaseMs: number, sideIndex: number): ExercisePhase => ({
    phase: name,
    phaseElapsedMs: leftMs,
    phaseMs,
    side: sideAt(sideIndex),
    sideIndex,
    repetition:
      name === 'work'
        ? { current: Math.min(repetitions, Math.floor(leftMs / repetitionMs) + 1), total: repetitions }
        : null,
  });
  if (leftMs < GET_READY_MS) return phase('get-ready', GET_READY_MS, 0);
  leftMs -= GET_READY_MS;
  for (let sideIndex = 0; sideIndex < sideCount; sideIndex += 1) {
    if (leftMs < workMs) return phase('work', workMs, sideIndex);
    leftMs -= workMs;
    if (sideIndex + 1 < sideCount) {
      if (leftMs < CHANGE_SIDE_MS) return phase('change-side', CHANGE_SIDE_MS, sideIndex + 1);
      leftMs -= CHANGE_SIDE_MS;
    }
  }
  leftMs = Math.min(leftMs, SETTLE_MS);
  return phase('settle', SETTLE_MS, sideCount - 1);
}

/**
 * The elapsed time at which `easier` is where `step` is at `stepElapsedMs`. A repetition that the easier version does
 * not have becomes its last one.
 */
function elapsedAtSamePlace(easier: ExerciseStep, step: ExerciseStep, stepElapsedMs: number): number {
  const at = exercisePhaseAt(step, stepElapsedMs);
  const workMs = easier.volume.repetitions * easier.volume.repetitionMs;
  const sideStartMs = GET_READY_MS + at.sideIndex * (workMs + CHANGE_SIDE_MS);
  switch (at.phase) {
    case 'get-ready':
      return at.phaseElapsedMs;
    case 'work':
      return sideStartMs + workElapsedAtSamePlace(easier.volume, step.volume, at.phaseElapsedMs);
    case 'change-side':
      return sideStartMs - CHANGE_SIDE_MS + at.phaseElapsedMs;
    case 'settle':
      return sideStartMs + workMs + at.phaseElapsedMs;
    case 'check':
    case 'walk':
      return at.phaseElapsedMs;
    default:
      return assertNever(at.phase, 'walkthrough phase');
  }
}

/** The same repetition and the same share of it done; a shorter repetition never counts as finished by this. */
function workElapsedAtSamePlace(
  easier: ExerciseVolume,
  volume: ExerciseVolume,
  workElapsedMs: number,
): number {
  const repetitionIndex = Math.min(Math.floor(workElapsedMs / volume.repetitionMs), easier.repetitions - 1);
  const share = ((workElapsedMs % volume.repetitionMs) * easier.repetitionMs) / volume.repetitionMs;
  return repetitionIndex * easier.repetitionMs + Math.min(Math.ceil(share), easier.repetitionMs - 1);
}
