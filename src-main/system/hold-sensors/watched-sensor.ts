/** One sensor with what was last seen of it: one look at a time, each with a limit, and its trouble told once. */
import type { SetTimer } from '../../ports/timer.ts';
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { fail, type Result } from '../../../shared/lib/result.ts';
import type { HoldReason } from '../../../shared/settings/hold-reasons.ts';
import { seconds } from '../../../shared/time/durations.ts';
import type { HoldSensor } from '../../ports/hold-sensor.ts';

export interface WatchedSensorOptions {
  readonly setTimer: SetTimer;
  readonly log: (line: string) => void;
  /** After every look that has ended. */
  readonly onSeen: () => void;
}

/** A look that takes longer is ended and counts as unknown: long enough for a program to start on a busy computer. */
export const LOOK_LIMIT_MS = seconds(2);

/** So soon a look is had again that has failed while the one before it saw something. */
export const LOOK_AGAIN_MS = seconds(1);
/** So many of those in a row are no accident: then what was seen is over. */
export const LOOKS_UNTIL_BELIEVED = 3;

export class WatchedSensor {
  readonly #sensor: HoldSensor;
  readonly #options: WatchedSensorOptions;
  #isActive = false;
  #watching: Disposable | null = null;
  #isLost = false;
  #looking: { readonly done: Promise<void>; readonly stop: AbortController } | null = null;
  /** Something happened during the look under way, which may have come too early to see it. */
  #isLookDue = false;
  #failuresInARow = 0;
  #lookAgain: Disposable | null = null;
  #hasToldTrouble = false;

  constructor(sensor: HoldSensor, options: WatchedSensorOptions) {
    this.#sensor = sensor;
    this.#options = options;
  }

  get reason(): HoldReason {
    return this.#sensor.reason;
  }

  get isActive(): boolean {
    return this.#isActive;
  }

  /** Whether the system tells of changes now, so that no sampling is needed. */
  get hasEvents(): boolean {
    return this.#watching !== null && !this.#isLost;
  }

  /** Settles when a look that began no earlier than this call has ended; never rejects. */
  look(): Promise<void> {
    if (this.#looking !== null) {
      this.#isLookDue = true;
      return this.#looking.done;
    }
    const stop = new AbortController();
    const looking = { done: this.#lookWhileDue(stop.signal), stop };
    this.#looking = looking;
    return looking.done;
  }

  /** Safe to call again. */
  watch(): void {
    const { watch } = this.#sensor;
    if (watch === undefined || this.hasEvents) return;
    this.#watching?.dispose();
    this.#isLost = false;
    // Calls of a watch that has been ended since come to nothing.
    let isCurrent = true;
    const whileCurrent = (act: () => void) => () => {
      if (isCurrent) act();
    };
    const onHint = whileCurrent(() => void this.look());
    const onLost = whileCurrent(() => (this.#isLost = true));
    const watching = this.#attemptWatch({ onHint, onLost });
    this.#watching = {
      dispose() {
        isCurrent = false;
        watching?.dispose();
      },
    };
  }

  /** Ends everything and forgets what was seen. */
  rest(): void {
    this.#watching?.dispose();
    this.#watching = null;
    this.#looking?.stop.abort();
    this.#looking = null;
    this.#lookAgain?.dispose();
    this.#lookAgain = null;
    this.#isLookDue = false;
    this.#isActive = false;
  }

  #attemptWatch(listener: Parameters<NonNullable<HoldSensor['watch']>>[0]): Disposable | null {
    try {
      return this.#sensor.watch?.(listener) ?? null;
    } catch (error) {
      this.#tellTrouble(errorMessage(error));
      this.#isLost = true;
      return null;
    }
  }

  async #lookWhileDue(signal: AbortSignal): Promise<void> {
    // The caller has to know of this look before it can end.
    await Promise.resolve();
    do {
      this.#isLookDue = false;
      const seen = await this.#lookOnce(signal);
      if (signal.aborted) return;
      this.#take(seen);
      this.#options.onSeen();
      // Aborted by whoever was told, and reset there.
    } while (!isAborted(signal) && this.#isDue());
    if (!isAborted(signal)) this.#looking = null;
  }

  /** One answer that went wrong must not open a break in the middle of what was just seen. */
  #take(seen: Result<boolean, string>): void {
    this.#lookAgain?.dispose();
    this.#lookAgain = null;
    this.#failuresInARow = seen.ok ? 0 : this.#failuresInARow + 1;
    if (!seen.ok) this.#tellTrouble(seen.error);
    if (!seen.ok && this.#isActive && this.#failuresInARow < LOOKS_UNTIL_BELIEVED)
      this.#lookAgain = this.#options.setTimer(() => void this.look(), LOOK_AGAIN_MS);
    else this.#isActive = seen.ok && seen.value;
  }

  #isDue(): boolean {
    return this.#isLookDue;
  }

  async #lookOnce(stop: AbortSignal): Promise<Result<boolean, string>> {
    const over = new AbortController();
    const end = (): void => over.abort();
    stop.addEventListener('abort', end);
    const ended = new Promise<Result<boolean, string>>((resolve) => {
      over.signal.addEventListener('abort', () => resolve(fail(`no answer within ${LOOK_LIMIT_MS} ms`)));
    });
    const limit = this.#options.setTimer(end, LOOK_LIMIT_MS);
    try {
      return await Promise.race([this.#sensor.look(over.signal), ended]);
    } catch (error) {
      return fail(errorMessage(error));
    } finally {
      limit.dispose();
      stop.removeEventListener('abort', end);
    }
  }

  #tellTrouble(problem: string): void {
    if (this.#hasToldTrouble) return;
    this.#hasToldTrouble = true;
    this.#options.log(
      `The reason to hold ${this.#sensor.reason} counts as absent, because it is unknown: ${problem}`,
    );
  }
}

/** A function, so that the compiler does not take an earlier answer for the present one. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
