/** One look at the person and the clocks, with everything that is worked out of it once: what transitions may know. */
import type { Coach } from '../coach/coach.ts';
import { movementBreakMs, type Settings } from '../settings/schema.ts';
import { minutes } from '../time/durations.ts';
import type { HoldReason } from '../settings/hold-reasons.ts';
import type { Observation, PresenceReading } from './schedule-event.ts';
import type { ScheduleTiming } from './memory/timing.ts';
import type { SittingRules } from './clock/sitting-clock.ts';

export interface ScheduleContext {
  readonly settings: Settings;
  readonly coach: Coach;
  /** IANA name of where the person is: "today" ends there. */
  readonly timeZone: string;
  readonly timing: ScheduleTiming;
}

export interface Moment {
  /** The monotonic clock: lengths of time. */
  readonly atMs: number;
  /** The wall clock in whole milliseconds: schedules and records. */
  readonly wallMs: number;
  /** As it was read. */
  readonly seen: Observation;
  readonly presence: PresenceReading;
  readonly holdReasons: readonly HoldReason[];
  readonly settings: Settings;
  readonly rules: SittingRules;
  readonly coach: Coach;
  readonly timeZone: string;
  readonly timing: ScheduleTiming;
}

export function momentOf(seen: Observation, context: ScheduleContext): Moment {
  const { settings, coach, timeZone, timing } = context;
  return {
    atMs: seen.clock.monotonicMs,
    wallMs: Math.round(seen.clock.wallMs),
    seen,
    presence: seen.presence,
    holdReasons: seen.holdReasons,
    settings,
    rules: sittingRules(context),
    coach,
    timeZone,
    timing,
  };
}

/** The wall clock at an earlier monotonic instant, by the wall clock as it is now. */
export function wallAt(now: Moment, atMs: number): number {
  return Math.max(0, Math.round(now.wallMs - (now.atMs - atMs)));
}

export function sittingRules(context: ScheduleContext): SittingRules {
  const { settings, timing } = context;
  return {
    intervalMs: minutes(settings.breakIntervalMinutes),
    fullRecoveryMs: movementBreakMs(settings),
    awayAfterMs: minutes(settings.awayAfterMinutes),
    latenessAllowedMs: timing.latenessAllowedMs,
  };
}
