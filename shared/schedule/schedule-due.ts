/** When the next break is due, and when the schedule wants to be looked at again. */
import { seconds } from '../time/durations.ts';
import { stepMs } from '../walkthrough/routine.ts';
import { remainingMs } from '../walkthrough/walkthrough-engine.ts';
import {
  NATURAL_PAUSE_LIMIT_MS,
  NATURAL_PAUSE_MS,
  OWED_SAMPLE_MS,
  STANDING_NUDGE_AFTER_MS,
  type RunningBreak,
  type ScheduleState,
} from './schedule-state.ts';
import { sittingRate } from './sitting-clock.ts';
import { intervalMs, nowMs, sittingNow, wallMs, type Situation } from './transition-step.ts';
import { WAITS_FOR_RETURN_MS, isWatching } from './walk-watch.ts';

/** The app is gone long before. */
const LONG_AFTER_MS = 60 * 60_000;

/** How far the sitting clock is beyond the point at which a break is due; negative before it. */
export function sittingBeyondDueMs(state: ScheduleState, situation: Situation): number {
  return sittingNow(state, situation) - (intervalMs(situation) + state.graceMs);
}

/** Real time until a break is due if the person stays as they are; null while away or paused. */
export function breakDueInMs(state: ScheduleState, situation: Situation): number | null {
  if (state.pause !== null || state.clock.kind === 'away') return null;
  const sittingLeftMs = Math.max(0, -sittingBeyondDueMs(state, situation));
  const dueInMs = sittingLeftMs / sittingRate(state.clock.stance);
  return Math.max(dueInMs, state.quietUntilMs - nowMs(situation), 0);
}

/** The monotonic instant of the next wake-up: an edge, or the next look at the person's presence. */
export function nextWakeAtMs(state: ScheduleState, situation: Situation): number {
  if (state.hasQuit) return nowMs(situation) + LONG_AFTER_MS;
  const atMs = nowMs(situation);
  const candidates = [...edgesInMs(state, situation)].filter((each) => Number.isFinite(each));
  if (state.pause?.untilWallMs != null) candidates.push(state.pause.untilWallMs - wallMs(situation));
  // Whole milliseconds and at least one, so that a fraction left over never wakes anybody twice.
  return atMs + Math.max(1, Math.ceil(Math.min(...candidates)));
}

function edgesInMs(state: ScheduleState, situation: Situation): readonly number[] {
  const atMs = nowMs(situation);
  const { phase } = state;
  const { timing } = situation.context;
  const sampleMs = state.clock.kind === 'away' ? timing.awaySampleMs : timing.presentSampleMs;
  switch (phase.kind) {
    case 'counting': {
      const leadMs = seconds(situation.context.settings.warningLeadSeconds);
      const dueInMs = breakDueInMs(state, situation);
      return [sampleMs, dueInMs === null ? Infinity : dueInMs - leadMs, nudgeInMs(state, atMs)];
    }
    case 'warning':
      return [sampleMs, phase.dueAtMs - atMs];
    case 'waiting-for-pause': {
      const pauseInMs = NATURAL_PAUSE_MS - (situation.seen.presence.idleMs ?? 0);
      return [Math.max(pauseInMs, seconds(0.25)), phase.sinceMs + NATURAL_PAUSE_LIMIT_MS - atMs];
    }
    case 'owed':
      return [Math.min(sampleMs, OWED_SAMPLE_MS)];
    case 'opening':
      return [phase.requestedAtMs + timing.openLimitMs - atMs];
    case 'running':
      return situation.seen.presence.isSuspended
        ? [sampleMs]
        : [sampleMs, ...breakEdgesInMs(phase.running, situation)];
    case 'finished':
      return [sampleMs, phase.closesAtMs === null ? Infinity : phase.closesAtMs - atMs];
  }
}

/** The end of the break, or of a walk; and looks that are close enough to find out when somebody comes back. */
function breakEdgesInMs(running: RunningBreak, situation: Situation): readonly number[] {
  const { routine, position, stage, walk } = running;
  const { walkSampleMs, touchSampleMs } = situation.context.timing;
  const planned = routine.steps[position.stepIndex];
  const isWalk = planned?.kind === 'walk';
  const lookInMs = walk?.touch == null ? walkSampleMs : touchSampleMs;
  const looks = isWalk && (walk === null || isWatching(walk)) ? [lookInMs] : [];
  if (stage === 'awaiting') return [...looks, WAITS_FOR_RETURN_MS - (walk?.waitedMs ?? 0)];
  if (stage !== 'playing') return [];
  const sinceMs = nowMs(situation) - running.positionAtMs;
  const ends = isWalk ? [stepMs(planned) - position.stepElapsedMs - sinceMs] : [];
  return [...looks, ...ends, remainingMs(routine, position) - sinceMs];
}

function nudgeInMs(state: ScheduleState, atMs: number): number {
  if (state.pause !== null) return state.nudgeUntilMs === null ? Infinity : state.nudgeUntilMs - atMs;
  if (state.nudgeUntilMs !== null) return state.nudgeUntilMs - atMs;
  if (state.clock.kind === 'away' || state.clock.stance !== 'standing' || state.isStandingNudged)
    return Infinity;
  return state.clock.stanceSinceMs + STANDING_NUDGE_AFTER_MS - atMs;
}
