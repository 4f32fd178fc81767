/**
 * Easier and Harder: what is still to come of an exercise changes, what has been done stays as it was.
 *
 * 1. Time that has passed is never rewritten: the place in the step stays, only the time left changes.
 * 2. The repetition under way goes on without a jump. Of one long hold only a part that is still to come is taken
 *    off or added; a repetition with two holds is the work of both sides and ends as it began.
 * 3. Both sides are worked alike. Changed on the first side, the second follows. On the second side nothing of the
 *    first can be changed any more, so there is no repetition and no hold beyond what the first side did: Harder leads
 *    back up to that and no further. Easier gives the second side less, because nobody has to go on with what is too
 *    much for the sake of evenness.
 * 4. Nothing leaves the ladder, which lies inside the exercise's dose.
 */
import { exercisePhaseAt, type RepetitionMoment } from './exercise-phase.ts';
import { exerciseStepMs, repetitionsOf, type ExerciseStep, type Repetition } from './routine.ts';
import type { ExerciseVolume } from '../exercises/exercise-volume.ts';

/** The next easier volume; null when this already is the easiest. */
export function easierVolume(step: ExerciseStep): ExerciseVolume | null {
  return step.ladder.filter((each) => sideMs(each) < sideMs(step.volume)).at(-1) ?? null;
}

/** At its easiest by Easier or by an answer: no exercise is planned there. */
export function isEased(step: ExerciseStep): boolean {
  return step.ladder.length > 1 && easierVolume(step) === null;
}

/** The step from now on easier; null when there is nothing easier. */
export function easedStep(step: ExerciseStep, stepElapsedMs: number): ExerciseStep | null {
  const volume = easierVolume(step);
  return volume === null ? null : withVolume(step, stepElapsedMs, volume);
}

/** The step from now on harder; null when there is nothing harder, or no time left for it. */
export function hardenedStep(step: ExerciseStep, stepElapsedMs: number): ExerciseStep | null {
  const volume = step.ladder.find((each) => sideMs(each) > sideMs(step.volume));
  if (volume === undefined) return null;
  const harder = withVolume(step, stepElapsedMs, volume);
  return exerciseStepMs(harder) > exerciseStepMs(step) ? harder : null;
}

function sideMs({ repetitions, repetitionMs }: ExerciseVolume): number {
  return repetitions * repetitionMs;
}

function withVolume(step: ExerciseStep, stepElapsedMs: number, volume: ExerciseVolume): ExerciseStep {
  const at = exercisePhaseAt(step, stepElapsedMs);
  const work: (readonly Repetition[])[] = [];
  for (const [index, side] of step.work.entries()) {
    if (index < at.sideIndex || at.phase === 'settle') {
      work.push(side);
      continue;
    }
    const now = index === at.sideIndex ? at.repetition : null;
    const changed = now === null ? repetitionsOf(volume) : changedSide(side, now, step.volume, volume);
    const before = work[index - 1];
    work.push(before === undefined ? changed : noMoreThan(changed, before));
  }
  return { ...step, volume, work };
}

/** The repetitions done, the one under way, and as many of the new kind as are then still missing. */
function changedSide(
  side: readonly Repetition[],
  now: RepetitionMoment,
  from: ExerciseVolume,
  to: ExerciseVolume,
): readonly Repetition[] {
  const done = side.slice(0, now.current - 1);
  const missing = Math.max(0, to.repetitions - now.current);
  return [...done, changedRepetition(now, from, to), ...repetitionsOf({ ...to, repetitions: missing })];
}

/**
 * Where the hold lies in the repetition is not known here. The moves before and after it take `movesMs` together, so
 * with at least as much still to come the hold cannot be over, and what then remains above `movesMs` is hold.
 */
function changedRepetition(now: RepetitionMoment, from: ExerciseVolume, to: ExerciseVolume): Repetition {
  const { holdMs, lengthMs, elapsedMs } = now;
  if (holdMs === null || to.holdMs === null || from.holdsPerRepetition !== 1) return { lengthMs, holdMs };
  const movesMs = lengthMs - holdMs;
  const holdLeftMs = lengthMs - elapsedMs - movesMs;
  if (holdLeftMs <= 0) return { lengthMs, holdMs };
  const changedMs = Math.max(to.holdMs, holdMs - holdLeftMs);
  return { lengthMs: movesMs + changedMs, holdMs: changedMs };
}

/** Repetition by repetition no longer, and no more of them. */
function noMoreThan(side: readonly Repetition[], limit: readonly Repetition[]): readonly Repetition[] {
  return side.slice(0, limit.length).map((each, index) => {
    const most = limit[index];
    return most !== undefined && most.lengthMs < each.lengthMs ? most : each;
  });
}
