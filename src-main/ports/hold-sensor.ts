/** What holds a due break back: one sensor for each signal, and all of them together as the schedule sees them. */
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { HoldReason } from '../../shared/settings/hold-reasons.ts';

/** What a sensor is told while it watches. */
export interface HoldSensorListener {
  /** Something has happened: a look is worth its while. May be called often. */
  readonly onHint: () => void;
  /** No more hints will come, and none may have come at all. */
  readonly onLost: () => void;
}

/** One signal. It runs nothing by itself: it is asked, or told to watch. */
export interface HoldSensor {
  readonly reason: HoldReason;
  /**
   * One fresh look. The error says why the system does not tell, in a few words. Whatever it starts ends by itself or
   * with the signal. A rejection counts as an error.
   */
  look(signal: AbortSignal): Promise<Result<boolean, string>>;
  /** Listens to the system's own events until disposed. Left out where the system has none. */
  readonly watch?: (listener: HoldSensorListener) => Disposable;
}

/** All sensors, by the settings as they are now. */
export interface HoldReasonSource extends Disposable {
  /** What was last seen, by the settings as they are now. Synchronous, never throws; unknown counts as no. */
  read(): readonly HoldReason[];
  /** One fresh look at every signal; settles within 200 ms, whatever hangs. Never rejects. */
  refresh(): Promise<void>;
  /** While watched: told by events where the system offers them, else sampled every 15 s. At rest nothing runs at all. */
  setWatched(isWatched: boolean): void;
  /** Calls back when read() has changed. */
  onChange(listener: () => void): Disposable;
}
