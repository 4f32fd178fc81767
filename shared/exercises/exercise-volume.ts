/** Turns a dose into the repetitions and milliseconds of a step. */
import type { Dose, DoseRange, Exercise } from './exercise.ts';

/** How much of an exercise is done on each side. */
export interface ExerciseVolume {
  readonly repetitions: number;
  /** Length of one repetition, its holds included. */
  readonly repetitionMs: number;
  /** The hold inside one repetition where the exercise has a variable one. */
  readonly holdMs: number | null;
  /** How often `holdMs` occurs in one repetition; 0 where it is null. */
  readonly holdsPerRepetition: number;
}

/** Which point of the dose is done. */
export type DoseLevel = keyof DoseRange;

/** The length of one repetition; `holdMs` is ignored where the exercise has no variable hold. */
export function repetitionMs(exercise: Exercise, holdMs: number | null): number {
  return exercise.timing.fixedMs + exercise.timing.holdsPerRepetition * (holdMs ?? 0);
}

export function volumeAt(exercise: Exercise, dose: Dose, level: DoseLevel): ExerciseVolume {
  const holdMs = dose.holdSeconds === null ? null : dose.holdSeconds[level] * 1_000;
  return {
    repetitions: dose.repetitions[level],
    repetitionMs: repetitionMs(exercise, holdMs),
    holdMs,
    holdsPerRepetition: holdMs === null ? 0 : exercise.timing.holdsPerRepetition,
  };
}
