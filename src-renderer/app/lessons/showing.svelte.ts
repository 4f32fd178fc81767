/** How long the figures of a lesson have been moving: runs and stands still as the person wants. */
export class Showing {
  isRunning = $state(false);
  /** 1 is the pace of the movement; half of it shows the same more slowly. */
  rate = $state(1);
  #shownMs = 0;
  #sinceMs = 0;

  constructor(isRunning: boolean, nowMs: number) {
    if (isRunning) this.toggle(nowMs);
  }

  toggle(nowMs: number): void {
    if (this.isRunning) this.#shownMs = this.shownMs(nowMs);
    this.#sinceMs = nowMs;
    this.isRunning = !this.isRunning;
  }

  /** From now on; what was shown stays where it is. */
  setRate(rate: number, nowMs: number): void {
    this.#shownMs = this.shownMs(nowMs);
    this.#sinceMs = nowMs;
    this.rate = rate;
  }

  shownMs(nowMs: number): number {
    return this.#shownMs + (this.isRunning ? (nowMs - this.#sinceMs) * this.rate : 0);
  }
}
