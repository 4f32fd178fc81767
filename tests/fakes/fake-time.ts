/** A clock and the timers that go with it; time passes only when a test says so. */
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { Clock } from '../../shared/time/clock.ts';
import type { LeakCheck } from './leak-check.ts';

interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
}

export class FakeTime {
  /** Delays of all timers that were set, in order; real time. */
  readonly delays: number[] = [];
  /** Runs as much faster than the timers as the rate says. */
  readonly clock: Clock;
  readonly #timers = new Set<Timer>();
  readonly #leaks: LeakCheck;
  #nowMs = 0;

  constructor(
    leaks: LeakCheck,
    { wallMs, clockRate = 1 }: { readonly wallMs: number; readonly clockRate?: number },
  ) {
    this.#leaks = leaks;
    this.clock = {
      read: () => ({ wallMs: wallMs + this.#nowMs * clockRate, monotonicMs: this.#nowMs * clockRate }),
    };
  }

  readonly setTimer = (callback: () => void, delayMs: number): Disposable => {
    this.delays.push(delayMs);
    const held = this.#leaks.hold('timer', () => this.#timers.delete(timer));
    const timer: Timer = {
      atMs: this.#nowMs + delayMs,
      callback: () => {
        held.dispose();
        callback();
      },
    };
    this.#timers.add(timer);
    return held;
  };

  get pending(): number {
    return this.#timers.size;
  }

  /** Real time passes; every timer is called at its instant. */
  pass(ms: number): void {
    const endMs = this.#nowMs + ms;
    for (;;) {
      const [next] = [...this.#timers].sort((a, b) => a.atMs - b.atMs);
      if (next === undefined || next.atMs > endMs) break;
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.callback();
    }
    this.#nowMs = endMs;
  }
}
