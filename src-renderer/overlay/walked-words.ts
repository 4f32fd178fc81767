/** How much of a walk was walked, in words. */
import { formatCountdown } from '../bridge/durations.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import type { WalkStep } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';

export function walkedWords({ locale }: Translator, { durationMs }: WalkStep, moment: WalkthroughMoment) {
  // The time left is shown in seconds that have begun: with it, this adds up to the whole walk.
  const shownLeftMs = Math.ceil(moment.stepRemainingMs / 1_000) * 1_000;
  return {
    walked: formatCountdown(locale, durationMs - shownLeftMs),
    total: formatCountdown(locale, durationMs),
  };
}
