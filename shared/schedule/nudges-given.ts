/** Which reminders have been given; one of a kind is enough until something makes it worth giving again. */
import type { NudgeKind } from './nudge-kinds.ts';
import type { ScheduleState } from './schedule-state.ts';

/** These may be given again. */
export function withNudgesAnew(state: ScheduleState, ...kinds: readonly NudgeKind[]): ScheduleState {
  const nudged = state.nudged.filter((each) => !kinds.includes(each));
  return nudged.length === state.nudged.length ? state : { ...state, nudged };
}
