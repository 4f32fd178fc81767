/** When the next break is due. */
import { outsideHours } from './hours.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { sittingRate } from './sitting-clock.ts';
import { sittingNow } from '../transition-step.ts';
import type { Moment } from '../moment.ts';

/** Paused, or outside the working hours: nothing comes by itself. */
export function isOffDuty(state: ScheduleState): boolean {
  return state.pause !== null || outsideHours(state.hours) !== null;
}

/** How far the sitting clock is beyond the point at which a break is due; negative before it. */
export function sittingBeyondDueMs(state: ScheduleState, now: Moment): number {
  return sittingNow(state, now) - (now.rules.intervalMs + state.graceMs);
}

/** Real time until a break is due if the person stays as they are; null while away or off duty. */
export function breakDueInMs(state: ScheduleState, now: Moment): number | null {
  if (isOffDuty(state) || state.clock.kind === 'away') return null;
  const sittingLeftMs = Math.max(0, -sittingBeyondDueMs(state, now));
  const dueInMs = sittingLeftMs / sittingRate(state.clock.stance);
  return Math.max(dueInMs, state.quietUntilMs - now.atMs, 0);
}
