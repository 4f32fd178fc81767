/** Looks at the sensors when it is worth it, and remembers what was seen. */
import type { SetTimer } from '../../ports/timer.ts';
import { Replaceable, type Disposable } from '../../../shared/lib/disposable.ts';
import { Emitter } from '../../../shared/lib/emitter.ts';
import type { HoldReason } from '../../../shared/settings/hold-reasons.ts';
import { seconds } from '../../../shared/time/durations.ts';
import type { HoldReasonSource, HoldSensor } from '../../ports/hold-sensor.ts';
import { WatchedSensor } from './watched-sensor.ts';

export interface HoldReasonSourceOptions {
  readonly sensors: readonly HoldSensor[];
  /** By the settings as they are now; what is not wanted is neither looked at nor listened to. */
  readonly isWanted: (reason: HoldReason) => boolean;
  /** After a change of the settings. */
  readonly onSettingsChange: (listener: () => void) => Disposable;
  readonly setTimer: SetTimer;
  /** Real time between two looks at a signal without events. */
  readonly sampleMs: number;
  readonly log: (line: string) => void;
}

/** Source: the specification, section 3. */
export const SAMPLE_MS = seconds(15);

const MINIMUM_SAMPLE_MS = seconds(1);

/** Real time; where the app's clock runs faster, in tests and demonstrations, so does the sampling, within reason. */
export function sampleInterval(clockRate: number): number {
  return Math.max(MINIMUM_SAMPLE_MS, SAMPLE_MS / clockRate);
}

/** The path to a break waits no longer; a sensor that has not answered by then keeps what was last seen of it. */
export const REFRESH_LIMIT_MS = 200;

export class SensedHoldReasons implements HoldReasonSource {
  readonly #options: HoldReasonSourceOptions;
  readonly #sensors: readonly WatchedSensor[];
  readonly #changed = new Emitter();
  readonly #settings: Disposable;
  #isWatched = false;
  #isDisposed = false;
  readonly #sampling = new Replaceable();
  #announced = '';

  constructor(options: HoldReasonSourceOptions) {
    this.#options = options;
    const { setTimer, log } = options;
    const onSeen = (): void => this.#announce();
    this.#sensors = options.sensors.map((sensor) => new WatchedSensor(sensor, { setTimer, log, onSeen }));
    this.#settings = options.onSettingsChange(() => this.#followSettings());
  }

  read(): readonly HoldReason[] {
    const active = this.#sensors.filter((each) => each.isActive && this.#options.isWanted(each.reason));
    return [...new Set(active.map((each) => each.reason))];
  }

  async refresh(): Promise<void> {
    if (this.#isDisposed) return;
    let limit: Disposable | null = null;
    const tooLate = new Promise<void>((resolve) => {
      limit = this.#options.setTimer(resolve, REFRESH_LIMIT_MS);
    });
    const looks = this.#wanted().map((each) => each.look());
    await Promise.race([Promise.all(looks), tooLate]);
    (limit as Disposable | null)?.dispose();
  }

  setWatched(isWatched: boolean): void {
    if (this.#isDisposed || this.#isWatched === isWatched) return;
    this.#isWatched = isWatched;
    if (isWatched) this.#followSettings();
    else this.#rest();
  }

  onChange(listener: () => void): Disposable {
    return this.#changed.on(listener);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#changed.clear();
    this.#settings.dispose();
    this.#rest();
  }

  #wanted(): readonly WatchedSensor[] {
    return this.#sensors.filter((each) => this.#options.isWanted(each.reason));
  }

  #followSettings(): void {
    for (const sensor of this.#sensors) {
      if (!this.#options.isWanted(sensor.reason)) {
        sensor.rest();
      } else if (this.#isWatched) {
        sensor.watch();
        // What is looked for may have changed too.
        void sensor.look();
      }
    }
    if (this.#isWatched) this.#sampleLater();
    this.#announce();
  }

  #sampleLater(): void {
    const timer = this.#options.setTimer(() => {
      for (const sensor of this.#wanted()) {
        if (!sensor.hasEvents) void sensor.look();
      }
      this.#sampleLater();
    }, this.#options.sampleMs);
    this.#sampling.hold(timer);
  }

  /** What nobody looks at any more is not known any more. */
  #rest(): void {
    this.#sampling.dispose();
    for (const sensor of this.#sensors) sensor.rest();
    this.#announce();
  }

  #announce(): void {
    const now = this.read().join();
    if (now === this.#announced) return;
    this.#announced = now;
    this.#changed.emit();
  }
}
