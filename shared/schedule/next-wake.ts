/** When the schedule wants to be looked at again: at the next edge, or to see whether the person is still there. */
import { holdLookEndsInMs } from './holds/hold-look.ts';
import type { ScheduleState } from './memory/schedule-state.ts';
import type { Moment } from './moment.ts';
import { announcedEdgesInMs } from './phases/announced.ts';
import { countingEdgesInMs } from './phases/counting.ts';
import { finishedEndsInMs } from './phases/finished.ts';
import { openingEndsInMs } from './phases/opening.ts';
import { owedEdgesInMs } from './phases/owed.ts';
import { runningEdgesInMs } from './phases/running.ts';

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
  const { phase } = state;
  switch (phase.kind) {
    case 'counting':
      return countingEdgesInMs(state, now);
    case 'warning':
    case 'waiting-for-pause':
      return announcedEdgesInMs(state, now);
    case 'owed':
      return owedEdgesInMs(state, now);
    case 'opening':
      return [openingEndsInMs(phase, now)];
    case 'running':
      return runningEdgesInMs(phase, now);
    case 'finished':
      return [now.timing.breakSampleMs, finishedEndsInMs(phase, now)];
  }
}
