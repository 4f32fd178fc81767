/** Sleeps until one instant and no longer; a new instant replaces the old one. */
import type { Disposable } from '../../shared/lib/disposable.ts';

export type SetTimer = (callback: () => void, delayMs: number) => Disposable;

export class WakeTimer implements Disposable {
  readonly #setTimer: SetTimer;
  readonly #onWake: () => void;
  #pending: Disposable | null = null;

  constructor(setTimer: SetTimer, onWake: () => void) {
    this.#setTimer = setTimer;
    this.#onWake = onWake;
  }

  /** `delayMs` is real time. */
  wakeIn(delayMs: number): void {
    this.#pending?.dispose();
    this.#pending = this.#setTimer(() => {
      this.#pending = null;
      this.#onWake();
    }, delayMs);
  }

  dispose(): void {
    this.#pending?.dispose();
    this.#pending = null;
  }
}
