/** "6 slow repetitions, about 45 seconds": what an exercise asks for, in words. */
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';
import { exerciseStepMs, type ExerciseStep } from '../../shared/walkthrough/routine.ts';

export interface DoseWords {
  readonly dose: string;
  /** Null for an exercise without sides. */
  readonly eachSide: string | null;
  readonly length: string;
}

/** Over this the length is told in minutes. */
const IN_SECONDS_UP_TO_MS = 100_000;

export function doseWords({ translate }: BreakTranslator, step: ExerciseStep): DoseWords {
  const { repetitions, holdMs } = step.volume;
  const lengthMs = exerciseStepMs(step);
  const isLongHold = holdMs !== null && holdMs >= 10_000;
  return {
    dose: isLongHold
      ? translate('overlay.dose.holds', { count: repetitions, seconds: Math.round(holdMs / 1_000) })
      : translate('overlay.dose.repetitions', { count: repetitions }),
    eachSide: step.sides.length > 1 ? translate('overlay.dose.each-side') : null,
    length:
      lengthMs < IN_SECONDS_UP_TO_MS
        ? translate('overlay.dose.about-seconds', { count: Math.round(lengthMs / 5_000) * 5 })
        : translate('overlay.dose.about-minutes', { count: Math.round(lengthMs / 60_000) }),
  };
}
