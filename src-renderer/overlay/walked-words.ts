/** How much of a walk was walked, in words. */
import { formatCountdown } from '../bridge/durations.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import type { WalkStep } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';

export function walkedWords({ locale }: Translator, { durationMs }: WalkStep, moment: WalkthroughMoment) {
  return {
    walked: formatCountdown(locale, durationMs - moment.stepRemainingMs),
    total: formatCountdown(locale, durationMs),
  };
}
