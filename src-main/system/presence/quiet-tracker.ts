/**
 * The time since the last input, worked out from being told when there has been none for a while and when that ends.
 * It claims no more input than is certain, and never a pause that may not have been one: while the person goes on
 * moving, the last input lies somewhere within `quietAfterMs`.
 */

/** An exact answer is taken as it is for so long. */
const EXACT_FOR_MS = 500;

export class QuietTracker {
  readonly #quietAfterMs: number;
  #lastInputAtMs: number | null = null;
  #exactUntilMs = -Infinity;
  #isQuiet = false;

  constructor(quietAfterMs: number) {
    this.#quietAfterMs = quietAfterMs;
  }

  /** No input since, or the source would have told. */
  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  /** There was input at this instant, and there may be more. */
  moved(atMs: number): void {
    this.#lastInputAtMs = atMs;
    this.#exactUntilMs = -Infinity;
    this.#isQuiet = false;
  }

  /** There has been no input for at least `idleMs`, and the next will be told. */
  wentQuiet(idleMs: number, atMs: number): void {
    // Who has just been asked knows it better than who only tells that it is longer than this.
    if (atMs > this.#exactUntilMs)
      this.#lastInputAtMs = Math.max(this.#lastInputAtMs ?? -Infinity, atMs - idleMs);
    this.#isQuiet = true;
  }

  /** The system was asked and has answered, which is exact. */
  answered(idleMs: number, atMs: number): void {
    this.#lastInputAtMs = atMs - idleMs;
    this.#exactUntilMs = atMs + EXACT_FOR_MS;
  }

  /** Null before the first word. */
  idleMs(atMs: number): number | null {
    if (this.#lastInputAtMs === null) return null;
    const sinceKnownInputMs = Math.max(0, atMs - this.#lastInputAtMs);
    if (this.#isQuiet || atMs <= this.#exactUntilMs) return sinceKnownInputMs;
    return Math.min(sinceKnownInputMs, this.#quietAfterMs - 1);
  }
}
