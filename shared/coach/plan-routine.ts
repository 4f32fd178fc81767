/** Makes the ordered steps of a break. */
import type { ExerciseId } from '../exercises/exercise-id.ts';
import type { Routine } from '../walkthrough/routine.ts';

/** What is asked for: the scheduled movement break, or one thing from Quick start. */
export type RoutineRequest =
  | { readonly kind: 'movement' | 'posture' | 'walk' }
  | { readonly kind: 'exercise'; readonly exerciseId: ExerciseId };

export interface PlanContext {
  readonly walkMinutes: number;
  /** Grows with every routine made, so that checks, movements and starting sides rotate. */
  readonly routineCount: number;
}

export type PlanRoutine = (request: RoutineRequest, context: PlanContext) => Routine;
