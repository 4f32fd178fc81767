/** Makes the ordered steps of a break. */
import type { Dose, Exercise } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { volumeAt } from '../exercises/exercise-volume.ts';
import { exerciseLibrary, exercises } from '../exercises/library/index.ts';
import { CHECKS_ALONE, CHECKS_IN_BREAK, postureCheckIds } from '../exercises/posture-checks.ts';
import { assertNever } from '../lib/assert-never.ts';
import {
  plannedExercise,
  type ExerciseStep,
  type ExerciseVolume,
  type PostureCheckStep,
  type Routine,
  type RoutineStep,
  type Side,
  type WalkStep,
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

/** Length of the posture check in a movement break (specification, section 1): under seven seconds a check. */
export const POSTURE_CHECK_MS = 20_000;

/** A check may take ten seconds (clinical content, section 8); started by hand there is time for it. */
const ONE_CHECK_MS = 10_000;

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
        postureCheckStep(routineCount, CHECKS_IN_BREAK, POSTURE_CHECK_MS),
        walkStep(walkMinutes),
        ...(isExerciseAllowed ? gentleMovementSteps(routineCount) : []),
      ];
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

function exerciseStep(exercise: Exercise, dose: Dose, turn: number): ExerciseStep {
  return plannedExercise({
    exerciseId: exercise.id,
    goal: exercise.goal,
    sides: exercise.sides === 'each' ? sidesStartingAt(turn) : [],
    volume: volumeAt(exercise, dose, 'default'),
    ladder: ladderOf(exercise, dose),
  });
}

/** From the easier to the harder point of the dose; what two of them share is one rung. */
function ladderOf(exercise: Exercise, dose: Dose): readonly ExerciseVolume[] {
  const rungs = (['easier', 'default', 'harder'] as const).map((level) => volumeAt(exercise, dose, level));
  return rungs.filter(
    (rung, index) =>
      !rungs
        .slice(0, index)
        .some((one) => one.repetitions === rung.repetitions && one.repetitionMs === rung.repetitionMs),
  );
}

function sidesStartingAt(turn: number): readonly Side[] {
  return turn % 2 === 0 ? ['right', 'left'] : ['left', 'right'];
}

/** Undefined only for an empty list. */
function rotated<T>(items: readonly T[], index: number): T | undefined {
  return items[index % items.length];
}
