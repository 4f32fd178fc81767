/**
 * A routine: the ordered steps of one break, with every length already decided, so that its length is the sum of
 * its steps and nothing else.
 */
import type { Exercise } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import type { ExerciseVolume } from '../exercises/exercise-volume.ts';
import type { PostureCheckId } from '../exercises/posture-checks.ts';
import type { Side } from '../exercises/written-side.ts';

/**
 * movement: the scheduled one. stretch and strengthening: sessions that take its place. The others are one thing alone,
 * started by hand.
 */
export type BreakKind = 'movement' | 'stretch' | 'strengthening' | 'posture' | 'walk' | 'exercise';

/** After one of these the next break comes a whole interval later. */
export function isMainBreak(kind: BreakKind): boolean {
  return kind === 'movement' || kind === 'stretch' || kind === 'strengthening';
}

export interface PostureCheckStep {
  readonly kind: 'posture-check';
  readonly durationMs: number;
  readonly checks: readonly PostureCheckId[];
}

export interface WalkStep {
  readonly kind: 'walk';
  readonly durationMs: number;
}

/** One repetition as it is or will be done. */
export interface Repetition {
  readonly lengthMs: number;
  readonly holdMs: number | null;
}

export interface ExerciseStep {
  readonly kind: 'exercise';
  readonly exerciseId: ExerciseId;
  readonly goal: Exercise['goal'];
  /** One entry for each side in the order they are worked; empty when both sides move together or alternate. */
  readonly sides: readonly Side[];
  /** What Easier and Harder choose from, the easiest first: nothing outside the exercise's dose. */
  readonly ladder: readonly ExerciseVolume[];
  /** What is asked for at present: one of `ladder`. */
  readonly volume: ExerciseVolume;
  /** The repetitions of each side in the order of `sides`; one list where there are none. */
  readonly work: readonly (readonly Repetition[])[];
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

/** An exercise as planned: every repetition as `volume` says, and the same on both sides. */
export function plannedExercise(planned: Omit<ExerciseStep, 'kind' | 'work'>): ExerciseStep {
  const side = repetitionsOf(planned.volume);
  return {
    kind: 'exercise',
    ...planned,
    work: planned.sides.length > 1 ? planned.sides.map(() => side) : [side],
  };
}

export function repetitionsOf(volume: ExerciseVolume): readonly Repetition[] {
  const { repetitions, repetitionMs, holdMs } = volume;
  return Array.from({ length: repetitions }, () => ({ lengthMs: repetitionMs, holdMs }));
}

/** Length of the work on one side. */
export function workMs(repetitions: readonly Repetition[]): number {
  return repetitions.reduce((sum, each) => sum + each.lengthMs, 0);
}

export function exerciseStepMs({ work }: ExerciseStep): number {
  const allMs = work.reduce((sum, side) => sum + workMs(side), 0);
  return GET_READY_MS + allMs + (work.length - 1) * CHANGE_SIDE_MS + SETTLE_MS;
}

export function stepMs(step: RoutineStep): number {
  return step.kind === 'exercise' ? exerciseStepMs(step) : step.durationMs;
}

export function routineMs(routine: Routine): number {
  return routine.steps.reduce((sum, step) => sum + stepMs(step), 0);
}
