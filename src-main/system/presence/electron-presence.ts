/** Learns from Electron's power monitor whether somebody sits at the computer. */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { Emitter } from '../../../shared/lib/emitter.ts';
import type { PresenceReading } from '../../../shared/schedule/schedule-event.ts';
import { SECOND_MS } from '../../../shared/time/durations.ts';
import type { PresenceSource } from '../../ports/presence.ts';

type PowerSignal = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** The part of Electron's `powerMonitor` that is used. */
export interface PowerSignals {
  getSystemIdleTime(): number;
  getSystemIdleState(idleThreshold: number): 'active' | 'idle' | 'locked' | 'unknown';
  on(signal: PowerSignal, listener: () => void): unknown;
  off(signal: PowerSignal, listener: () => void): unknown;
}

export interface ElectronPresenceOptions {
  readonly powerMonitor: PowerSignals;
  /** How many times faster than real time the app's clock runs; idle time is stretched with it. */
  readonly clockRate: number;
  /**
   * False where the system may answer 0 whatever happens; asked at each reading, for it may not be known at first. A 0
   * is then believed only once there has been anything else.
   */
  readonly isIdleTimeCounted: () => boolean;
  /** A monotonic clock of real time. */
  readonly now: () => number;
  /** Inputs that are none. */
  readonly ownTouches: { includes(inputAtMs: number): boolean };
}

/** Longer than any idle time, so that the state says `locked` or nothing of interest. */
const NEVER_IDLE_SECONDS = 1_000_000;

export class ElectronPresence implements PresenceSource {
  readonly #options: ElectronPresenceOptions;
  readonly #changed = new Emitter();
  readonly #signals: readonly (readonly [PowerSignal, () => void])[];
  #isSuspended = false;
  #isLockSignalled = false;
  /** The state of the system has confirmed the lock signal, so it may end it too. */
  #isLockConfirmed = false;
  #hasSeenIdleTime = false;
  /** The last input, of those that are some. */
  #inputAtMs: number | null = null;

  constructor(options: ElectronPresenceOptions) {
    this.#options = options;
    this.#signals = [
      ['suspend', () => this.#setSuspended(true)],
      ['resume', () => this.#setSuspended(false)],
      ['lock-screen', () => this.#setLocked(true)],
      ['unlock-screen', () => this.#setLocked(false)],
    ];
    for (const [signal, listener] of this.#signals) options.powerMonitor.on(signal, listener);
  }

  read(): PresenceReading {
    return {
      idleMs: this.#readIdleMs(),
      isLocked: this.#readLocked(),
      isSuspended: this.#isSuspended,
      // Electron does not say who keeps the display awake.
      isDisplayKeptAwake: false,
      // Nor what is held down.
      isHeldDown: false,
      areEdgesSignalled: false,
    };
  }

  onChange(listener: () => void): Disposable {
    return this.#changed.on(listener);
  }

  dispose(): void {
    for (const [signal, listener] of this.#signals) this.#options.powerMonitor.off(signal, listener);
    this.#changed.clear();
  }

  #readIdleMs(): number | null {
    const { powerMonitor, clockRate, isIdleTimeCounted, now, ownTouches } = this.#options;
    const idleSeconds = answerOr(() => powerMonitor.getSystemIdleTime(), null);
    if (idleSeconds === null || !Number.isFinite(idleSeconds) || idleSeconds < 0) return null;
    if (idleSeconds > 0) this.#hasSeenIdleTime = true;
    if (!this.#hasSeenIdleTime && !isIdleTimeCounted()) return null;
    const atMs = now();
    const inputAtMs = atMs - idleSeconds * SECOND_MS;
    const isOwn = this.#inputAtMs !== null && ownTouches.includes(inputAtMs);
    if (this.#inputAtMs === null || !isOwn) this.#inputAtMs = inputAtMs;
    return Math.round((atMs - this.#inputAtMs) * clockRate);
  }

  #readLocked(): boolean {
    const { powerMonitor } = this.#options;
    const state = answerOr(() => powerMonitor.getSystemIdleState(NEVER_IDLE_SECONDS), 'unknown');
    if (state === 'locked') {
      this.#isLockConfirmed = this.#isLockSignalled;
      return true;
    }
    // A lost unlock signal must not leave the person away for ever.
    if (this.#isLockConfirmed && state !== 'unknown') {
      this.#isLockSignalled = false;
      this.#isLockConfirmed = false;
    }
    return this.#isLockSignalled;
  }

  /** Linux sends both signals twice. */
  #setSuspended(isSuspended: boolean): void {
    if (this.#isSuspended === isSuspended) return;
    this.#isSuspended = isSuspended;
    this.#announce();
  }

  #setLocked(isLocked: boolean): void {
    if (this.#isLockSignalled === isLocked) return;
    this.#isLockSignalled = isLocked;
    this.#isLockConfirmed = false;
    this.#announce();
  }

  #announce(): void {
    this.#changed.emit();
  }
}

/** The power monitor throws when asked before the app is ready; the port never does. */
function answerOr<T, F>(ask: () => T, fallback: F): T | F {
  try {
    return ask();
  } catch {
    return fallback;
  }
}
