/** How much of a walk was walked, in words. */
import { formatCountdown } from '../bridge/durations.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';

export interface PartOfWalk {
  readonly durationMs: number;
  readonly remainingMs: number;
}

export function walkedWords({ locale }: BreakTranslator, { durationMs, remainingMs }: PartOfWalk) {
  // The time left is shown in seconds that have begun: with it, this adds up to the whole walk.
  const shownLeftMs = Math.ceil(remainingMs / 1_000) * 1_000;
  return {
    walked: formatCountdown(locale, durationMs - shownLeftMs),
    total: formatCountdown(locale, durationMs),
  };
}
