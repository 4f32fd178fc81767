/** "6 slow repetitions, about 45 seconds": what an exercise asks for, in words. */
import type { BreakTranslator } from '../../../shared/messages/break-translator.ts';
import { exerciseStepMs, type ExerciseStep } from '../../../shared/walkthrough/routine.ts';

export interface DoseWords {
  readonly dose: string;
  /** Null for an exercise without sides. */
  readonly eachSide: string | null;
  readonly length: string;
}

/** Over this the length is told in minutes. */
const IN_SECONDS_UP_TO_MS = 100_000;

/** A shorter hold is a pause in the repetition, and its cue says when it is over. */
const HOLD_TOLD_FROM_MS = 5_000;

export function doseWords({ translate }: BreakTranslator, step: ExerciseStep): DoseWords {
  const { repetitions, holdMs, holdsPerRepetition } = step.volume;
  const lengthMs = exerciseStepMs(step);
  const isToldHold = holdMs !== null && holdMs >= HOLD_TOLD_FROM_MS;
  return {
    dose: isToldHold
      ? translate('overlay.dose.holds', {
          count: repetitions * holdsPerRepetition,
          seconds: Math.round(holdMs / 1_000),
        })
      : translate('overlay.dose.repetitions', { count: repetitions }),
    eachSide: step.sides.length > 1 ? translate('overlay.dose.each-side') : null,
    length:
      lengthMs < IN_SECONDS_UP_TO_MS
        ? translate('overlay.dose.about-seconds', { count: Math.round(lengthMs / 5_000) * 5 })
        : translate('overlay.dose.about-minutes', { count: Math.round(lengthMs / 60_000) }),
  };
}
