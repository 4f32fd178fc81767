/** Everything the tray shows, as plain values at one instant. */
import type { Decision, ScheduleView } from '../../shared/ipc/snapshot.ts';
import type { IconVariant } from './icon-choice.ts';

export interface TrayView {
  readonly schedule: ScheduleView;
  /** Newest last. */
  readonly decisions: readonly Decision[];
  /** The wall clock, for "until 14:00" and "tomorrow". */
  readonly wallMs: number;
  /** BCP 47, for the times of day and the days. */
  readonly formatLocale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The walk that Quick start offers. */
  readonly walkMinutes: number;
  /** As the system says it is. */
  readonly opensAtLogin: boolean;
  readonly iconVariant: IconVariant;
}
