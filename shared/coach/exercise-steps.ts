/** One exercise as a step of a routine: its dose, its sides, and what Easier and Harder choose from. */
import type { Dose, Exercise } from '../exercises/exercise.ts';
import { volumeAt, type ExerciseVolume } from '../exercises/exercise-volume.ts';
import { plannedExercise, type ExerciseStep } from '../walkthrough/routine.ts';
import type { Side } from '../exercises/written-side.ts';

/** `turn`: from one to the next, the side that starts alternates. */
export function exerciseStep(exercise: Exercise, dose: Dose, turn: number): ExerciseStep {
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
