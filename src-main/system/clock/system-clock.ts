/**
 * The two clocks of the app, made of three of the system: the wall clock, a performance clock that may stand still
 * while the computer sleeps, and the uptime, which runs on.
 */
import type { Clock, ClockReading } from '../../../shared/time/clock.ts';

export interface SystemClockOptions {
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  /** Milliseconds since any start; may stand still during sleep. */
  readonly performanceNow: () => number;
  /** Seconds since the computer was started, sleep included; coarse, may throw. */
  readonly uptimeSeconds: () => number;
  /** How many times faster than real time both clocks run, from their start. */
  readonly rate: number;
}

/** Uptime comes in whole seconds on some systems: less than this can be rounding. */
const SLEEP_THRESHOLD_MS = 2_000;

export function createSystemClock(options: SystemClockOptions): Clock {
  return new SystemClock(options);
}

class SystemClock implements Clock {
  readonly #options: SystemClockOptions;
  readonly #wallStartMs: number;
  #lastPerformanceMs: number;
  #lastUptimeMs: number | null;
  /** Real time since the start, sleep included. */
  #elapsedMs = 0;

  constructor(options: SystemClockOptions) {
    this.#options = options;
    this.#wallStartMs = options.wallNow();
    this.#lastPerformanceMs = options.performanceNow();
    this.#lastUptimeMs = this.#uptimeMs();
  }

  read(): ClockReading {
    const performanceMs = this.#options.performanceNow();
    const uptimeMs = this.#uptimeMs();
    const awakeMs = Math.max(0, performanceMs - this.#lastPerformanceMs);
    const sinceLastMs =
      uptimeMs === null || this.#lastUptimeMs === null ? awakeMs : uptimeMs - this.#lastUptimeMs;
    // Compared from reading to reading, so that two clocks that drift apart by a little never look like sleep.
    const asleepMs = sinceLastMs - awakeMs;
    this.#elapsedMs += asleepMs > SLEEP_THRESHOLD_MS ? sinceLastMs : awakeMs;
    this.#lastPerformanceMs = Math.max(this.#lastPerformanceMs, performanceMs);
    this.#lastUptimeMs = uptimeMs;
    const { rate, wallNow } = this.#options;
    return {
      wallMs: Math.round(this.#wallStartMs + (wallNow() - this.#wallStartMs) * rate),
      monotonicMs: Math.floor(this.#elapsedMs * rate),
    };
  }

  #uptimeMs(): number | null {
    try {
      return this.#options.uptimeSeconds() * 1_000;
    } catch {
      // Some sandboxes hide the uptime; sleep is then seen through the suspend signals and the wall clock only.
      return null;
    }
  }
}
