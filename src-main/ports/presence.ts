/** Where the schedule learns whether somebody sits at the computer. */
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { PresenceReading } from '../../shared/schedule/schedule-event.ts';

export interface PresenceSource extends Disposable {
  /** Cheap and synchronous; never throws: what the system does not say is null or false. */
  read(): PresenceReading;
  /**
   * Calls back on suspend, resume, lock and unlock where the system signals them, on leaving and coming back where
   * `areEdgesSignalled`, and when it becomes known who keeps the display awake. One call for doubled signals.
   */
  onChange(listener: () => void): Disposable;
}

/** The same, that can be told to look closer. */
export interface WatchfulPresence extends PresenceSource {
  /** Only while watched is it known what is held down. Safe to say again. */
  setHandsWatched(isWatched: boolean): void;
}
