/** How often a page has to look at the clock: as seldom as what it shows allows. */

export type ClockNeed =
  | { readonly kind: 'none' }
  | { readonly kind: 'frames' }
  | { readonly kind: 'after'; readonly delayMs: number };

export const NO_CLOCK: ClockNeed = { kind: 'none' };
export const EVERY_FRAME: ClockNeed = { kind: 'frames' };

/** A number on the page that moves evenly and is shown in whole units. */
export interface MovingNumber {
  readonly valueMs: number;
  /** Change per millisecond of the app's clock: -1 counts down, 1 counts up, 0 stands still. */
  readonly rate: number;
  /** The unit it is shown in: 1,000 for seconds, 60,000 for minutes. */
  readonly unitMs: number;
}

/** Timers fire early by a fraction of a millisecond; without this the page would wake twice for one change. */
const LATE_BY_MS = 3;

/** The real time until the next of these numbers shows another value. */
export function clockNeed(numbers: readonly MovingNumber[], clockRate: number): ClockNeed {
  const delays = numbers
    .filter(({ valueMs, rate }) => rate > 0 || (rate < 0 && valueMs > 0))
    .map(({ valueMs, rate, unitMs }) => {
      const into = ((valueMs % unitMs) + unitMs) % unitMs;
      const left = rate < 0 ? (into === 0 ? unitMs : into) : unitMs - into;
      return left / Math.abs(rate) / clockRate;
    });
  if (delays.length === 0) return NO_CLOCK;
  return { kind: 'after', delayMs: Math.min(...delays) + LATE_BY_MS };
}
