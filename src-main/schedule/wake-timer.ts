/** Sleeps until one instant and no longer; a new instant replaces the old one. */
import { Replaceable, type Disposable } from '../../shared/lib/disposable.ts';
import type { SetTimer } from '../ports/timer.ts';

export class WakeTimer implements Disposable {
  readonly #setTimer: SetTimer;
  readonly #onWake: () => void;
  readonly #pending = new Replaceable();

  constructor(setTimer: SetTimer, onWake: () => void) {
    this.#setTimer = setTimer;
    this.#onWake = onWake;
  }

  /** `delayMs` is real time. */
  wakeIn(delayMs: number): void {
    this.#pending.hold(this.#setTimer(() => this.#onWake(), delayMs));
  }

  dispose(): void {
    this.#pending.dispose();
  }
}
