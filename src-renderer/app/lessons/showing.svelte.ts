/** How long the figures of a lesson have been moving: runs and stands still as the person wants. */
export class Showing {
  isRunning = $state(false);
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

  shownMs(nowMs: number): number {
    return this.#shownMs + (this.isRunning ? nowMs - this.#sinceMs : 0);
  }
}
