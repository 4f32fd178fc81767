/** What the schedule asks the world to do, in order. */
import type { JournalEntry } from '../history/entry.ts';

export type ScheduleEffect =
  /** Open the small card at the top of the display with the pointer; what it says is in the snapshot. */
  | { readonly kind: 'open-card' }
  | { readonly kind: 'close-card' }
  /** Create the overlay windows hidden and let them load. */
  | { readonly kind: 'prepare-overlays' }
  /** Show an overlay on every display; answered by overlays-shown or overlays-failed. */
  | { readonly kind: 'open-overlays'; readonly breakId: string }
  /** Close every overlay, shown or hidden, answered or not. */
  | { readonly kind: 'close-overlays' }
  /** The break is over and its overlays stay for a while: take away those whose pages do not answer. */
  | { readonly kind: 'check-overlays' }
  /** Append to the journal, flushed before anything is announced. */
  | { readonly kind: 'record'; readonly entry: JournalEntry }
  /** Keep the state for the next start; emitted by saved-schedule.ts alone. */
  | { readonly kind: 'save-state' }
  /** A fault of the rules themselves, for the log. */
  | { readonly kind: 'report-fault'; readonly detail: string }
  /** Read the last weeks of the journal anew; answered by memory-read. */
  | { readonly kind: 'read-memory' }
  /** Have one fresh look at the reasons to hold; answered by hold-reasons-read. */
  | { readonly kind: 'read-hold-reasons' };
