/** What the Today page says, from the snapshot and the time since it came. */
import {
  elapsedSince,
  liveDueInMs,
  liveSittingMs,
  liveSittingTodayMs,
  liveWallMs,
  type ReceivedSnapshot,
} from '../../bridge/live-values.ts';
import { clockNeed, type ClockNeed } from '../../bridge/clock-need.ts';
import type { ExerciseStop } from '../../../shared/coach/coach.ts';
import type { HoldReason } from '../../../shared/settings/hold-reasons.ts';

export type TodayState =
  | { readonly kind: 'counting'; readonly dueInMs: number }
  | { readonly kind: 'about-to-start'; readonly dueInMs: number }
  | { readonly kind: 'waiting-for-pause' }
  | { readonly kind: 'owed'; readonly reason: HoldReason | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'paused'; readonly untilWallMs: number | null }
  | { readonly kind: 'outside-hours'; readonly untilWallMs: number | null }
  | { readonly kind: 'away' };

export interface TodayView {
  readonly state: TodayState;
  readonly wallMs: number;
  readonly sittingMs: number;
  readonly sittingTodayMs: number;
  readonly longestMs: number;
  /** Of the interval, 0 to 1: how much of the sitting time is left. */
  readonly leftShare: number;
  readonly isStanding: boolean;
  readonly exerciseStop: ExerciseStop | null;
}

export function todayView(received: ReceivedSnapshot, nowMs: number): TodayView {
  const { snapshot } = received;
  const { schedule } = snapshot;
  const elapsedMs = elapsedSince(received, nowMs);
  const sittingMs = liveSittingMs(schedule, elapsedMs);
  return {
    state: stateOf(received, elapsedMs),
    wallMs: liveWallMs(snapshot, elapsedMs),
    sittingMs,
    sittingTodayMs: liveSittingTodayMs(snapshot, elapsedMs),
    longestMs: Math.max(snapshot.today.longestSittingMs, schedule.stance === 'sitting' ? sittingMs : 0),
    leftShare: Math.min(1, Math.max(0, 1 - sittingMs / Math.max(1, schedule.intervalMs))),
    isStanding: schedule.stance === 'standing',
    exerciseStop: schedule.exerciseStop,
  };
}

function stateOf({ snapshot }: ReceivedSnapshot, elapsedMs: number): TodayState {
  const { schedule } = snapshot;
  const dueInMs = liveDueInMs(schedule, elapsedMs);
  switch (schedule.phase) {
    case 'paused':
      return { kind: 'paused', untilWallMs: schedule.pause?.untilWallMs ?? null };
    case 'outside-hours':
      return { kind: 'outside-hours', untilWallMs: schedule.outsideHours?.untilWallMs ?? null };
    case 'break':
    case 'finished':
      return { kind: 'break' };
    case 'owed':
      return { kind: 'owed', reason: schedule.holdReasons[0] ?? null };
    case 'waiting-for-pause':
      return { kind: 'waiting-for-pause' };
    case 'warning':
      return { kind: 'about-to-start', dueInMs: dueInMs ?? 0 };
    case 'counting':
      return schedule.isAway || dueInMs === null ? { kind: 'away' } : { kind: 'counting', dueInMs };
  }
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** Minutes are shown, so the page wakes once a minute for each number; only the last minute counts in seconds. */
export function todayClockNeed(view: TodayView, snapshot: ReceivedSnapshot['snapshot']): ClockNeed {
  const { state } = view;
  const dueInMs = state.kind === 'counting' || state.kind === 'about-to-start' ? state.dueInMs : 0;
  return clockNeed(
    [
      { valueMs: view.wallMs, rate: 1, unitMs: MINUTE_MS },
      { valueMs: view.sittingMs, rate: snapshot.schedule.sittingRate, unitMs: MINUTE_MS },
      { valueMs: dueInMs, rate: -1, unitMs: dueInMs > MINUTE_MS ? MINUTE_MS : SECOND_MS },
    ],
    snapshot.clockRate,
  );
}
