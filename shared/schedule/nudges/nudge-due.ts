/** When the reminders between two breaks are due, in real time from now if the person stays as they are. */
import { breakDueInMs, isOffDuty } from '../clock/break-due.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { NUDGE_DISTANCE_MS, STANDING_NUDGE_AFTER_MS } from '../memory/limits.ts';
import { sittingRate } from '../clock/sitting-clock.ts';
import type { Moment } from '../moment.ts';

/** Zero or less: now. Infinity: not before something else happens. */
export function nudgeDueInMs(state: ScheduleState, now: Moment, kind: 'posture' | 'standing'): number {
  if (state.phase.kind !== 'counting' || state.nudge !== null || isOffDuty(state)) return Infinity;
  if (state.clock.kind === 'away' || state.nudged.includes(kind)) return Infinity;
  const atMs = now.atMs;
  if (kind === 'standing')
    return state.clock.stance === 'standing'
      ? state.clock.stanceSinceMs + STANDING_NUDGE_AFTER_MS - atMs
      : Infinity;
  return state.clock.stance === 'sitting' ? postureDueInMs(state, now) : Infinity;
}

/** Halfway to the break, well after the one before; not at all when that leaves less than the distance to the next. */
function postureDueInMs(state: ScheduleState, now: Moment): number {
  const dueInMs = breakDueInMs(state, now);
  if (dueInMs === null || !now.settings.postureNudges) return Infinity;
  const halfwayInMs = dueInMs - now.rules.intervalMs / 2 / sittingRate('sitting');
  const settledInMs = Math.max(state.quietUntilMs, state.refreshedAtMs + NUDGE_DISTANCE_MS) - now.atMs;
  const inMs = Math.max(0, halfwayInMs, settledInMs);
  return dueInMs - inMs >= NUDGE_DISTANCE_MS ? inMs : Infinity;
}
