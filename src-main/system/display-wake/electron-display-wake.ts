/** The displays are kept awake by Electron's own means, on every system. */
import type { DisplayWake } from '../../ports/display-wake.ts';

/** The part of Electron's `powerSaveBlocker` that is used. */
interface PowerSaveBlocker {
  start(kind: 'prevent-display-sleep'): number;
  stop(id: number): unknown;
}

export interface DisplayWakeOptions {
  readonly powerSaveBlocker: PowerSaveBlocker;
  /** A monotonic clock of real time. */
  readonly now: () => number;
  /** The X server takes the end of it for input. */
  readonly beforeRelease: () => void;
}

/** So long the desktop may go on telling of a claim that has ended. */
const RELEASE_TAKES_MS = 2_000;

export class ElectronDisplayWake implements DisplayWake {
  readonly #options: DisplayWakeOptions;
  #id: number | null = null;
  #releasedAtMs = -Infinity;

  constructor(options: DisplayWakeOptions) {
    this.#options = options;
  }

  /** Whether a display that is kept awake may be so by the app itself. */
  get isHeld(): boolean {
    return this.#id !== null || this.#options.now() - this.#releasedAtMs < RELEASE_TAKES_MS;
  }

  set(isNeeded: boolean): void {
    const { powerSaveBlocker, now, beforeRelease } = this.#options;
    if (isNeeded === (this.#id !== null)) return;
    if (this.#id === null) {
      this.#id = powerSaveBlocker.start('prevent-display-sleep');
      return;
    }
    beforeRelease();
    powerSaveBlocker.stop(this.#id);
    this.#id = null;
    this.#releasedAtMs = now();
  }

  dispose(): void {
    if (this.#id !== null) this.#options.powerSaveBlocker.stop(this.#id);
    this.#id = null;
  }
}
