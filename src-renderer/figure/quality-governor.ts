// Chooses how many pixels are drawn: as many as the screen has while frames stay cheap, fewer on a slow machine; the
// browser scales the picture up. Owns the measurement only.

const pixelBudget = 900_000;
const slowMs = 30;
const quickMs = 11;
const levels = [1, 0.85, 0.72, 0.6, 0.5] as const;

/** Watches drawing times and picks a resolution. */
export class QualityGovernor {
  private level = 0;
  private mean = 0;
  private frames = 0;

  /** Takes note of one drawing time in milliseconds. */
  record(elapsedMs: number): void {
    this.frames += 1;
    this.mean = this.frames === 1 ? elapsedMs : this.mean * 0.8 + elapsedMs * 0.2;
    // The first frames warm up the compiler, and every change needs a while to show.
    if (this.frames < 12) return;
    if (this.mean > slowMs && this.level < levels.length - 1) this.change(1);
    else if (this.mean < quickMs && this.level > 0 && this.frames > 240) this.change(-1);
  }

  /** Device pixels per CSS pixel for a canvas of this CSS size; a still is drawn at full resolution. */
  factor(width: number, height: number, devicePixelRatio: number, running: boolean): number {
    const cap = Math.sqrt(pixelBudget / (width * height));
    const full = Math.min(devicePixelRatio, Math.max(0.5, cap));
    return running ? full * (levels[this.level] ?? 1) : full;
  }

  private change(by: 1 | -1): void {
    this.level += by;
    this.frames = 1;
  }
}
