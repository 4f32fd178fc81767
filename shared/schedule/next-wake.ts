/** When the schedule wants to be looked at again: at the next edge, or to see whether the person is still there. */
import { minutes, seconds } from '../time/durations.ts';
import { stepMs } from '../walkthrough/routine.ts';
import { remainingMs } from '../walkthrough/walkthrough-engine.ts';
import { holdLookEndsInMs } from './holds/hold-look.ts';
import { nudgeDueInMs } from './nudges/nudge-due.ts';
import { pauseLimitMs } from './memory/limits.ts';
import { breakDueInMs } from './clock/break-due.ts';
import type { RunningBreak, ScheduleState } from './memory/schedule-state.ts';
import { NATURAL_PAUSE_MS, OWED_SAMPLE_MS } from './memory/limits.ts';
import { sittingMsAt, sittingRate } from './clock/sitting-clock.ts';
import { sittingNow } from './transition-step.ts';
import { WAITS_FOR_RETURN_MS, isWatching } from './running/walk-watch.ts';
import type { Moment } from './moment.ts';

/** The app is gone long before. */
const LONG_AFTER_MS = 60 * 60_000;

/** The monotonic instant of the next wake-up: an edge, or the next look at the person's presence. */
export function nextWakeAtMs(state: ScheduleState, now: Moment): number {
  if (state.hasQuit) return now.atMs + LONG_AFTER_MS;
  const atMs = now.atMs;
  const candidates = [
    ...edgesInMs(state, now),
    holdLookEndsInMs(state, now),
    state.nudge === null ? Infinity : state.nudge.untilMs - atMs,
    (state.pause?.untilWallMs ?? Infinity) - now.wallMs,
    (state.hours?.changesAtWallMs ?? Infinity) - now.wallMs,
  ];
  // What is due already waits for the answer to a look, and asks for no wake-up of its own.
  const isAsking = state.holdLook !== null && !state.holdLook.isAnswered;
  const ahead = isAsking ? candidates.filter((each) => each > 0) : candidates;
  // Whole milliseconds and at least one, so that a fraction left over never wakes anybody twice.
  return atMs + Math.max(1, Math.ceil(Math.min(...ahead)));
}

function edgesInMs(state: ScheduleState, now: Moment): readonly number[] {
  const atMs = now.atMs;
  const { phase } = state;
  const { timing } = now;
  const sampleMs = sampleInMs(state, now);
  switch (phase.kind) {
    case 'counting': {
      const leadMs = seconds(now.settings.warningLeadSeconds);
      const dueInMs = breakDueInMs(state, now);
      const nudges = (['posture', 'standing'] as const).map((kind) => nudgeDueInMs(state, now, kind));
      return [sampleMs, dueInMs === null ? Infinity : dueInMs - leadMs, ...nudges];
    }
    case 'warning':
      return [sampleMs, phase.dueAtMs - atMs];
    case 'waiting-for-pause': {
      const pauseInMs = NATURAL_PAUSE_MS - (now.presence.idleMs ?? 0);
      return [Math.max(pauseInMs, seconds(0.25)), phase.sinceMs + pauseLimitMs(phase) - atMs];
    }
    case 'owed':
      return [Math.min(sampleMs, OWED_SAMPLE_MS), ceilingInMs(state, now)];
    case 'opening':
      return [phase.requestedAtMs + timing.openLimitMs - atMs];
    case 'running':
      return now.presence.isSuspended
        ? [timing.breakSampleMs]
        : [timing.breakSampleMs, ...breakEdgesInMs(phase.running, now)];
    case 'finished':
      return [timing.breakSampleMs, phase.closesAtMs === null ? Infinity : phase.closesAtMs - atMs];
  }
}

/** The end of the break, or of a walk; and looks that are close enough to find out when somebody comes back. */
function breakEdgesInMs(running: RunningBreak, now: Moment): readonly number[] {
  const { routine, position, stage, walk } = running;
  const { walkSampleMs, touchSampleMs } = now.timing;
  const planned = routine.steps[position.stepIndex];
  const isWalk = planned?.kind === 'walk';
  const lookInMs = walk?.touch == null ? walkSampleMs : touchSampleMs;
  const looks = isWalk && (walk === null || isWatching(walk)) ? [lookInMs] : [];
  if (stage === 'awaiting') return [...looks, WAITS_FOR_RETURN_MS - (walk?.waitedMs ?? 0)];
  if (stage !== 'playing') return [];
  const sinceMs = now.atMs - running.positionAtMs;
  const ends = isWalk ? [stepMs(planned) - position.stepElapsedMs - sinceMs] : [];
  return [...looks, ...ends, remainingMs(routine, position) - sinceMs];
}

/**
 * The longest time until the person has to be looked at again. Somebody who has just touched a key cannot be away
 * before `awayAfter` has passed; who is away and fully rested gains nothing by being seen sooner.
 */
function sampleInMs({ clock }: ScheduleState, now: Moment): number {
  const { timing } = now;
  const { areEdgesSignalled, idleMs, isDisplayKeptAwake } = now.presence;
  const rules = now.rules;
  if (clock.kind === 'away') {
    if (areEdgesSignalled) return timing.signalledAwaySampleMs;
    const isRested = sittingMsAt(clock, now.atMs, rules) <= 0;
    return isRested ? timing.restedSampleMs : timing.awaySampleMs;
  }
  if (areEdgesSignalled) return timing.signalledSampleMs;
  if (idleMs === null || isDisplayKeptAwake) return timing.presentSampleMs;
  const awayInMs = clock.lastInputAtMs + rules.awayAfterMs - now.atMs;
  return Math.max(timing.shortestSampleMs, Math.min(timing.presentSampleMs, awayInMs));
}

function ceilingInMs(state: ScheduleState, now: Moment): number {
  if (state.clock.kind === 'away' || state.nudged.includes('ceiling')) return Infinity;
  const ceilingMs = minutes(now.settings.sittingCeilingMinutes);
  return (ceilingMs - sittingNow(state, now)) / sittingRate(state.clock.stance);
}
