/** Makes the ordered steps of a break. */
import { sessionKinds } from '../exercises/card-terms.ts';
import type { Dose, Exercise } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { exerciseLibrary, exercises } from '../exercises/registry.ts';
import { CHECKS_ALONE, CHECKS_IN_BREAK, postureCheckIds } from '../exercises/posture-checks.ts';
import { assertNever } from '../lib/assert-never.ts';
import type {
  BreakKind,
  ExerciseStep,
  PostureCheckStep,
  Routine,
  RoutineStep,
  WalkStep,
} from '../walkthrough/routine.ts';
import { exerciseStep } from './exercise-steps.ts';
import { backStretchSteps, breakStretchSteps, legStretchSteps, strengtheningSteps } from './session-steps.ts';

/** What a person can ask for by hand, besides one exercise: the break of the schedule, or one thing from Quick start. */
export const requestableKinds = ['movement', 'posture', 'walk', ...sessionKinds] as const;

export type RoutineRequest =
  | { readonly kind: (typeof requestableKinds)[number] }
  | { readonly kind: 'exercise'; readonly exerciseId: ExerciseId };

/** What can be planned: the schedule also puts stretches in place of the gentle movement of its break. */
export type PlanRequest = RoutineRequest | { readonly kind: 'stretch-break' };

interface PlanContext {
  readonly walkMinutes: number;
  /** Grows with every routine made, so that checks, movements and starting sides rotate. */
  readonly routineCount: number;
  /** False leaves the movement out of a break that comes by itself; what is asked for by hand stays. */
  readonly isExerciseAllowed: boolean;
  /** Strengthening exercises that have their free day. */
  readonly exercisesAtRest: readonly ExerciseId[];
}

export type PlanRoutine = (request: PlanRequest, context: PlanContext) => Routine;

/** Length of the posture check in a movement break (specification, section 1): under seven seconds a check. */
const POSTURE_CHECK_MS = 20_000;

/** A check may take ten seconds (clinical content, section 8); started by hand there is time for it. */
const ONE_CHECK_MS = 10_000;

interface GentleMovement {
  readonly exercise: Exercise;
  readonly dose: Dose;
}

/** What a movement break rotates over, in their order: each has a dose for it. */
const gentleMovements: readonly GentleMovement[] = exercises.flatMap((exercise) =>
  exercise.breakDose === null ? [] : [{ exercise, dose: exercise.breakDose }],
);

export const planRoutine: PlanRoutine = (request, context) => {
  return { kind: breakKindOf(request), steps: planSteps(request, context) };
};

function breakKindOf({ kind }: PlanRequest): BreakKind {
  switch (kind) {
    case 'stretch-break':
    case 'back-stretch':
    case 'leg-stretch':
      return 'stretch';
    default:
      return kind;
  }
}

function planSteps(request: PlanRequest, context: PlanContext): RoutineStep[] {
  const { walkMinutes, routineCount, isExerciseAllowed } = context;
  switch (request.kind) {
    case 'movement':
      return [
        postureCheckStep(routineCount, CHECKS_IN_BREAK, POSTURE_CHECK_MS),
        walkStep(walkMinutes),
        ...(isExerciseAllowed ? gentleMovementSteps(routineCount) : []),
      ];
    case 'stretch-break':
      return [
        postureCheckStep(routineCount, CHECKS_IN_BREAK, POSTURE_CHECK_MS),
        walkStep(walkMinutes),
        ...(isExerciseAllowed ? breakStretchSteps(routineCount) : []),
      ];
    case 'back-stretch':
      return [...backStretchSteps(routineCount)];
    case 'leg-stretch':
      return [...legStretchSteps(routineCount)];
    case 'strengthening':
      return [...strengtheningSteps(routineCount, context.exercisesAtRest)];
    case 'posture':
      return [postureCheckStep(routineCount, CHECKS_ALONE, CHECKS_ALONE * ONE_CHECK_MS)];
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

function postureCheckStep(routineCount: number, count: number, durationMs: number): PostureCheckStep {
  const checks = Array.from({ length: count }, (_, index) =>
    rotated(postureCheckIds, routineCount * count + index),
  ).filter((id) => id !== undefined);
  return { kind: 'posture-check', durationMs, checks };
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

/** Undefined only for an empty list. */
function rotated<T>(items: readonly T[], index: number): T | undefined {
  return items[index % items.length];
}
