/**
 * A routine: the ordered steps of one break, with every length already decided, so that its length is the sum of
 * its steps and nothing else.
 */
import type { ExerciseId } from '../exercises/exercise-id.ts';
import type { PostureCheckId } from '../exercises/posture-checks.ts';

/** movement: the main break. posture, walk, exercise: started by hand from Quick start. */
export type BreakKind = 'movement' | 'posture' | 'walk' | 'exercise';

/** Which side of the body works. Mirroring is the figure's business. */
export type Side = 'left' | 'right';

export interface PostureCheckStep {
  readonly kind: 'posture-check';
  readonly durationMs: number;
  readonly checks: readonly PostureCheckId[];
}

export interface WalkStep {
  readonly kind: 'walk';
  readonly durationMs: number;
}

/** How much of an exercise is done; two of these make the standard and the easier version. */
export interface ExerciseVolume {
  readonly repetitions: number;
  /** Length of one repetition, its hold included. */
  readonly repetitionMs: number;
  /** The hold inside one repetition where the exercise has a variable one. */
  readonly holdMs: number | null;
}

export interface ExerciseStep {
  readonly kind: 'exercise';
  readonly exerciseId: ExerciseId;
  /** One entry for each side in the order they are worked; empty when both sides move together or alternate. */
  readonly sides: readonly Side[];
  readonly volume: ExerciseVolume;
  /** What the Easier key changes to; null when this already is the easier version. */
  readonly easierVolume: ExerciseVolume | null;
}

export type RoutineStep = PostureCheckStep | WalkStep | ExerciseStep;

export interface Routine {
  readonly kind: BreakKind;
  readonly steps: readonly RoutineStep[];
}

/** Phases of an exercise step (specification, section 1). */
export const GET_READY_MS = 5_000;
export const CHANGE_SIDE_MS = 5_000;
export const SETTLE_MS = 3_000;

export function exerciseStepMs(step: ExerciseStep): number {
  const sideCount = Math.max(1, step.sides.length);
  const workMs = step.volume.repetitions * step.volume.repetitionMs;
  return GET_READY_MS + sideCount * workMs + (sideCount - 1) * CHANGE_SIDE_MS + SETTLE_MS;
}

export function stepMs(step: RoutineStep): number {
  return step.kind === 'exercise' ? exerciseStepMs(step) : step.durationMs;
}

export function routineMs(routine: Routine): number {
  return routine.steps.reduce((sum, step) => sum + stepMs(step), 0);
}
