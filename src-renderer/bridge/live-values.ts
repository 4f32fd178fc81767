/**
 * What a snapshot means some time after it came: every live number of every page, as pure functions of the snapshot
 * and of the time since. Lengths are milliseconds of the app's clock.
 */
import type { AppSnapshot, CardView, ScheduleView } from '../../shared/ipc/snapshot.ts';
import type { ShownBreak } from './shown-break.ts';
import {
  advance,
  isFinished,
  type WalkthroughPosition,
} from '../../shared/walkthrough/walkthrough-engine.ts';
import { stepMs } from '../../shared/walkthrough/routine.ts';

/** A snapshot with the page's own clock reading at the moment it came. */
export interface ReceivedSnapshot {
  readonly snapshot: AppSnapshot;
  readonly receivedAtMs: number;
}

/** The higher revision wins; the one already held wins a tie, because its moment of receipt is the earlier one. */
export function newerSnapshot(held: ReceivedSnapshot | null, incoming: ReceivedSnapshot): ReceivedSnapshot {
  return held !== null && held.snapshot.revision >= incoming.snapshot.revision ? held : incoming;
}

/** App time since the snapshot; never negative, even if a frame's time is older than the snapshot's arrival. */
export function elapsedSince(received: ReceivedSnapshot, nowMs: number): number {
  return Math.max(0, nowMs - received.receivedAtMs) * received.snapshot.clockRate;
}

/**
 * Where the person is now. Stops a moment before the end of the last step: only main says that a break is over,
 * and until it does there is still something to show.
 */
export function livePosition(view: ShownBreak, elapsedMs: number): WalkthroughPosition {
  if (view.stage !== 'playing') return view.position;
  const position = advance(view.routine, view.position, elapsedMs, { stopsAtWalks: view.isWalkLeftByReturn });
  const lastIndex = view.routine.steps.length - 1;
  const last = view.routine.steps[lastIndex];
  if (last === undefined || !isFinished(view.routine, position)) return position;
  return { stepIndex: lastIndex, stepElapsedMs: stepMs(last) - 1 };
}

export function liveClosesInMs(view: ShownBreak, elapsedMs: number): number | null {
  return view.stage === 'finished' ? Math.max(0, view.closesInMs - elapsedMs) : null;
}

export function liveStartsInMs(view: CardView, elapsedMs: number): number {
  return view.kind === 'break-warning' ? Math.max(0, view.startsInMs - elapsedMs) : 0;
}

/** Between zero and nothing above: away time can take off no more than there is. */
export function liveSittingMs(schedule: ScheduleView, elapsedMs: number): number {
  return Math.max(0, schedule.sittingMs + schedule.sittingRate * elapsedMs);
}

export function liveDueInMs(schedule: ScheduleView, elapsedMs: number): number | null {
  return schedule.breakDueInMs === null ? null : Math.max(0, schedule.breakDueInMs - elapsedMs);
}

export function liveWallMs(snapshot: AppSnapshot, elapsedMs: number): number {
  return snapshot.wallMs + elapsedMs;
}

/** Sitting today counts on only while the person really sits. */
export function liveSittingTodayMs(snapshot: AppSnapshot, elapsedMs: number): number {
  const isSitting =
    snapshot.schedule.stance === 'sitting' && !snapshot.schedule.isAway && snapshot.schedule.sittingRate > 0;
  return snapshot.today.sittingMs + (isSitting ? elapsedMs : 0);
}
