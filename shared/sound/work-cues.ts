/** What is said while a movement is done: its cues as they come on, numbers, the last seconds of a hold. */
import type { CueKey } from '../exercises/phase-cue.ts';
import { holdEndMs, isCueSaid, shownCueAt, type ShownCue } from '../walkthrough/shown-cue.ts';
import type { RepetitionMoment } from '../walkthrough/exercise-phase.ts';
import type { ExerciseStep } from '../walkthrough/routine.ts';
import type { WalkthroughMoment } from '../walkthrough/walkthrough-engine.ts';
import { FRESH_MS, speech, WORTH_SAYING_MS, type Cue } from './utterance.ts';

/** Faster repetitions are not counted: the numbers would chase one another. */
const COUNTED_REPETITION_MS = 3_000;
/** The end of a single hold is counted down from here. */
const LAST_SECONDS = 3;

export function withinWork(
  previous: WalkthroughMoment,
  next: WalkthroughMoment,
  step: ExerciseStep,
): readonly Cue[] {
  const { repetition } = next;
  if (repetition === null || previous.repetition === null) return [];
  const sinceLookMs = next.phaseElapsedMs - previous.phaseElapsedMs;
  const isLater = repetitionOf(next) > repetitionOf(previous);
  // Unless nobody looked when it began.
  const count = isLater && isCounted(next) && sinceLookMs < FRESH_MS ? repetition.current : null;
  const cue = newCue(previous.repetition, repetition, step);
  if (cue !== null && isCueSaid(step, repetition)) return speech({ kind: 'cue', cue, count });
  if (count !== null) return speech({ kind: 'count', count });
  return lastSeconds(previous, next, step);
}

/** The cue that has come on since the last look, if it is still worth saying. */
function newCue(previous: RepetitionMoment, next: RepetitionMoment, step: ExerciseStep): CueKey | null {
  if (next.current < previous.current) return null;
  const shown = shownCueAt(step, next);
  const isNew = next.current > previous.current || shownCueAt(step, previous).startsAtMs < shown.startsAtMs;
  return isNew && isCueInTime(shown, next) ? shown.message : null;
}

function isCueInTime({ startsAtMs, endsAtMs }: ShownCue, { elapsedMs }: RepetitionMoment): boolean {
  return elapsedMs - startsAtMs < FRESH_MS || endsAtMs - elapsedMs >= WORTH_SAYING_MS;
}

function lastSeconds(
  previous: WalkthroughMoment,
  next: WalkthroughMoment,
  step: ExerciseStep,
): readonly Cue[] {
  const left = holdSecondsLeft(next, step);
  const before = holdSecondsLeft(previous, step);
  if (left === null || before === null) return [];
  const isDue = left >= 1 && left <= LAST_SECONDS && left < before;
  return isDue ? speech({ kind: 'countdown', count: left }) : [];
}

/** Of a single hold, in seconds that have begun. */
function holdSecondsLeft({ repetition }: WalkthroughMoment, step: ExerciseStep): number | null {
  if (repetition?.total !== 1 || repetition.holdMs === null) return null;
  const endMs = holdEndMs(step, repetition.holdMs);
  return endMs === null ? null : Math.ceil((endMs - repetition.elapsedMs) / 1_000);
}

/** Several repetitions, slow enough for numbers. */
function isCounted({ repetition, phaseMs }: WalkthroughMoment): boolean {
  return repetition !== null && repetition.total > 1 && phaseMs / repetition.total >= COUNTED_REPETITION_MS;
}

export function isStartCounted(moment: WalkthroughMoment): boolean {
  return isCounted(moment) && repetitionOf(moment) === 1 && moment.phaseElapsedMs < FRESH_MS;
}

function repetitionOf({ repetition }: WalkthroughMoment): number {
  return repetition?.current ?? 0;
}
