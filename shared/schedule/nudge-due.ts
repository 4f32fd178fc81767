/** When the reminders between two breaks are due, in real time from now if the person stays as they are. */
import { breakDueInMs, isOffDuty } from './schedule-due.ts';
import { NUDGE_DISTANCE_MS, STANDING_NUDGE_AFTER_MS, type ScheduleState } from './schedule-state.ts';
import { sittingRate } from './sitting-clock.ts';
import { intervalMs, nowMs, type Situation } from './transition-step.ts';

/** Zero or less: now. Infinity: not before something else happens. */
export function nudgeDueInMs(
  state: ScheduleState,
  situation: Situation,
  kind: 'posture' | 'standing',
): number {
  if (state.phase.kind !== 'counting' || state.nudge !== null || isOffDuty(state)) return Infinity;
  if (state.clock.kind === 'away' || state.nudged.includes(kind)) return Infinity;
  const atMs = nowMs(situation);
  if (kind === 'standing')
    return state.clock.stance === 'standing'
      ? state.clock.stanceSinceMs + STANDING_NUDGE_AFTER_MS - atMs
      : Infinity;
  return state.clock.stance === 'sitting' ? postureDueInMs(state, situation) : Infinity;
}

/** Halfway to the break, well after the one before; not at all when that leaves less than the distance to the next. */
function postureDueInMs(state: ScheduleState, situation: Situation): number {
  const dueInMs = breakDueInMs(state, situation);
  if (dueInMs === null || !situation.context.settings.postureNudges) return Infinity;
  const halfwayInMs = dueInMs - intervalMs(situation) / 2 / sittingRate('sitting');
  const settledInMs =
    Math.max(state.quietUntilMs, state.refreshedAtMs + NUDGE_DISTANCE_MS) - nowMs(situation);
  const inMs = Math.max(0, halfwayInMs, settledInMs);
  return dueInMs - inMs >= NUDGE_DISTANCE_MS ? inMs : Infinity;
}
