/** The one cue that stands on the screen at a moment of the work, and whether it is also said aloud. */
import { figureScripts } from '../exercises/figure-scripts.ts';
import type { ExerciseStep } from './routine.ts';
import type { RepetitionMoment } from './exercise-phase.ts';
import type { WalkthroughMoment } from './walkthrough-engine.ts';
import type { CueKey, PhaseCue } from '../exercises/phase-cue.ts';
import { exerciseCues } from '../exercises/cues.ts';
import { phasesOf, type Phase } from '../exercises/exercise-pace.ts';

/** A cue with the time, since the start of the repetition, at which it comes and at which the next one does. */
export interface ShownCue {
  readonly message: CueKey;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
}

/**
 * So much time for each cue of a repetition, and all of them are said in every repetition: a cue of ten words and a
 * number take a calm voice about four seconds. With less, the first repetition says them and numbers do for the rest.
 */
const CUE_ROOM_MS = 4_000;

export function firstCue(step: ExerciseStep): CueKey {
  return exerciseCues[step.exerciseId][0].message;
}

/** The one that a repetition ends with. */
export function lastCue(step: ExerciseStep): CueKey {
  const { volume } = step;
  return shownCueAt(step, {
    current: 1,
    total: 1,
    elapsedMs: Infinity,
    lengthMs: volume.repetitionMs,
    holdMs: volume.holdMs,
  }).message;
}

/** The cue of the latest phase of the repetition that has one. */
export function cueAt(step: ExerciseStep, moment: Pick<WalkthroughMoment, 'repetition'>): CueKey {
  return shownCueAt(step, moment.repetition).message;
}

/** As `cueAt`, with its times. */
export function shownCueAt(step: ExerciseStep, repetition: RepetitionMoment | null): ShownCue {
  const { elapsedMs, holdMs, lengthMs } = repetition ?? { elapsedMs: 0, holdMs: null, lengthMs: Infinity };
  const cues = exerciseCues[step.exerciseId];
  let shown: ShownCue = { message: cues[0].message, startsAtMs: 0, endsAtMs: lengthMs };
  for (const phase of phasesOf(figureScripts[step.exerciseId], holdMs)) {
    const begun = cueOf(phase, cues);
    if (begun === undefined || begun.message === shown.message) continue;
    if (phase.startsAtMs > elapsedMs) return { ...shown, endsAtMs: phase.startsAtMs };
    shown = { message: begun.message, startsAtMs: phase.startsAtMs, endsAtMs: lengthMs };
  }
  return shown;
}

/** Whether the cue of this repetition is for the ear too. */
export function isCueSaid(step: ExerciseStep, { current, lengthMs }: RepetitionMoment): boolean {
  return current === 1 || lengthMs / exerciseCues[step.exerciseId].length >= CUE_ROOM_MS;
}

/** Since the start of the repetition: the end of the hold that belongs to the dose; null when it has none. */
export function holdEndMs(step: ExerciseStep, holdMs: number | null): number | null {
  const hold = phasesOf(figureScripts[step.exerciseId], holdMs).findLast(
    ({ kind, isDosed }) => kind === 'hold' && isDosed,
  );
  return hold === undefined ? null : hold.startsAtMs + hold.lengthMs;
}

function cueOf({ keyPose, kind }: Phase, cues: readonly PhaseCue[]): PhaseCue | undefined {
  return cues.find((cue) => cue.keyPose === keyPose && cue.part === kind);
}
