/** Says whether one reason to hold back a break is present. */
import type { HoldReason } from '../../shared/schedule/hold-reasons.ts';

export interface HoldSensor {
  readonly reason: HoldReason;
  /** Unknown counts as no. Never throws and answers at once from what it last saw. */
  isActive(): boolean;
}
