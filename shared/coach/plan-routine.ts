/** Makes the ordered steps of a break. */
import type { Dose, Exercise } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { volumeAt } from '../exercises/exercise-volume.ts';
import { exerciseLibrary, exercises } from '../exercises/library/index.ts';
import { CHECKS_PER_STEP, postureCheckIds } from '../exercises/posture-checks.ts';
import { assertNever } from '../lib/assert-never.ts';
import type {
  ExerciseStep,
  PostureCheckStep,
  Routine,
  RoutineStep,
  Side,
  WalkStep,
} from '../walkthrough/routine.ts';

/** What is asked for: the scheduled movement break, or one thing from Quick start. */
export type RoutineRequest =
  | { readonly kind: 'movement' | 'posture' | 'walk' }
  | { readonly kind: 'exercise'; readonly exerciseId: ExerciseId };

export interface PlanContext {
  readonly walkMinutes: number;
  /** Grows with every routine made, so that checks, movements and starting sides rotate. */
  readonly routineCount: number;
  /** False leaves the movement out of a break that comes by itself; what is asked for by hand stays. */
  readonly isExerciseAllowed: boolean;
}

export type PlanRoutine = (request: RoutineRequest, context: PlanContext) => Routine;

/** Length of the posture check (specification, section 1). */
export const POSTURE_CHECK_MS = 20_000;

/** The most work that a gentle desk movement may ask for (specification, section 1), its pauses left out. */
export const GENTLE_WORK_MAXIMUM_MS = 60_000;

interface GentleMovement {
  readonly exercise: Exercise;
  readonly dose: Dose;
}

const gentleMovements: readonly GentleMovement[] = exercises.flatMap((exercise) =>
  exercise.breakDose === null ? [] : [{ exercise, dose: exercise.breakDose }],
);

/** The movements that a movement break rotates over, in their order. */
export const gentleDeskMovements: readonly ExerciseId[] = gentleMovements.map(({ exercise }) => exercise.id);

export const planRoutine: PlanRoutine = (request, context) => {
  return { kind: request.kind, steps: planSteps(request, context) };
};

function planSteps(request: RoutineRequest, context: PlanContext): RoutineStep[] {
  const { walkMinutes, routineCount, isExerciseAllowed } = context;
  switch (request.kind) {
    case 'movement':
      return [
        postureCheckStep(routineCount),
        walkStep(walkMinutes),
        ...(isExerciseAllowed ? gentleMovementSteps(routineCount) : []),
      ];
    case 'posture':
      return [postureCheckStep(routineCount)];
    case 'walk':
      return [walkStep(walkMinutes)];
    case 'exercise': {
      const exercise = exerciseLibrary[request.exerciseId];
      return [exerciseStep(exercise, exercise.dose, routineCount)];
    }
    default:
      return assertNever(request, 'routine request');
  }
}

function postureCheckStep(routineCount: number): PostureCheckStep {
  const checks = Array.from({ length: CHECKS_PER_STEP }, (_, index) =>
    rotated(postureCheckIds, routineCount * CHECKS_PER_STEP + index),
  ).filter((id) => id !== undefined);
  return { kind: 'posture-check', durationMs: POSTURE_CHECK_MS, checks };
}

function walkStep(walkMinutes: number): WalkStep {
  return { kind: 'walk', durationMs: walkMinutes * 60_000 };
}

function gentleMovementSteps(routineCount: number): ExerciseStep[] {
  const movement = rotated(gentleMovements, routineCount);
  if (movement === undefined) return [];
  // One and the same movement comes up once in a turn of the list: its side alternates with the turns. Alternating
  // with the count itself would give a list of even length the same side for ever.
  const turn = Math.floor(routineCount / gentleMovements.length);
  return [exerciseStep(movement.exercise, movement.dose, turn)];
}

function exerciseStep(exercise: Exercise, dose: Dose, turn: number): ExerciseStep {
  return {
    kind: 'exercise',
    exerciseId: exercise.id,
    sides: exercise.sides === 'each' ? sidesStartingAt(turn) : [],
    volume: volumeAt(exercise, dose, 'default'),
    easierVolume: volumeAt(exercise, dose, 'easier'),
  };
}

function sidesStartingAt(turn: number): readonly Side[] {
  return turn % 2 === 0 ? ['right', 'left'] : ['left', 'right'];
}

/** Undefined only for an empty list. */
function rotated<T>(items: readonly T[], index: number): T | undefined {
  return items[index % items.length];
}
