/**
 * A break that came because another program keeps the display awake, a film or a tab that was left: whether anybody is
 * there shows in the break alone. Where nobody shows themselves nothing of it was done.
 */
import { KEPT_AWAKE_LIMIT_MS } from '../memory/limits.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { seconds } from '../../time/durations.ts';

/** The last input, if it was before the card and would be an absence but for the claim. */
export function claimedSince(now: Moment): number | null {
  const { idleMs, isDisplayKeptAwake } = now.presence;
  if (idleMs === null || !isDisplayKeptAwake) return null;
  const sinceCardMs = seconds(now.settings.warningLeadSeconds) + now.timing.openLimitMs;
  return idleMs >= Math.max(now.rules.awayAfterMs, sinceCardMs) ? now.atMs - idleMs : null;
}

/** Input since, or an idle time that is not known any more, which counts as present. */
export function noticeInput(state: ScheduleState, now: Moment): ScheduleState {
  if (state.phase.kind !== 'running' || state.phase.running.claimedSinceMs === null) return state;
  const { idleMs } = now.presence;
  const isStill =
    idleMs !== null && now.atMs - idleMs <= state.phase.running.claimedSinceMs + now.timing.idleGrainMs;
  return isStill ? state : answered(state);
}

/** Somebody has shown themselves. */
export function answered(state: ScheduleState): ScheduleState {
  if (state.phase.kind !== 'running' || state.phase.running.claimedSinceMs === null) return state;
  return { ...state, phase: { ...state.phase, running: { ...state.phase.running, claimedSinceMs: null } } };
}

/** What of the steps counts. */
export function countedSteps({ steps, claimedSinceMs }: RunningBreak): RunningBreak['steps'] {
  if (claimedSinceMs === null) return steps;
  return steps.map(({ step }) => ({ step, outcome: 'not-reached', elapsedMs: 0 }));
}

/** From then on nobody was there. */
export function goneSince({ startedAtMs, claimedSinceMs }: RunningBreak): number {
  return Math.min(startedAtMs, (claimedSinceMs ?? startedAtMs) + KEPT_AWAKE_LIMIT_MS);
}
