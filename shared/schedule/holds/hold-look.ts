/** One fresh look at the reasons to hold before something comes to the screen; waited for, but never long. */
import { seconds } from '../../time/durations.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { stay, step, type Step } from '../transition-step.ts';
import type { Moment } from '../moment.ts';

/** A look older than this was for something else. */
const STALE_AFTER_MS = seconds(10);

/** Asks first; goes on with `next` once the answer is there, or has taken too long. */
export function afterHoldLook(state: ScheduleState, now: Moment, next: (state: ScheduleState) => Step): Step {
  const { holdLook } = state;
  const { holdAnswerLimitMs } = now.timing;
  const sinceMs = holdLook === null ? Infinity : now.atMs - holdLook.askedAtMs;
  if (holdLook === null || sinceMs > holdAnswerLimitMs + STALE_AFTER_MS)
    return step(
      { ...state, holdLook: { askedAtMs: now.atMs, isAnswered: false } },
      { kind: 'read-hold-reasons' },
    );
  if (!holdLook.isAnswered && sinceMs < holdAnswerLimitMs) return stay(state);
  return next({ ...state, holdLook: null });
}

export function holdReasonsRead(state: ScheduleState): Step {
  const { holdLook } = state;
  return stay(holdLook === null ? state : { ...state, holdLook: { ...holdLook, isAnswered: true } });
}

/** Real time until an answer is no longer waited for. */
export function holdLookEndsInMs({ holdLook }: ScheduleState, now: Moment): number {
  if (holdLook === null || holdLook.isAnswered) return Infinity;
  const endsInMs = holdLook.askedAtMs + now.timing.holdAnswerLimitMs - now.atMs;
  return endsInMs < 0 ? Infinity : endsInMs;
}

/** While a break is announced, owed or on the screen the reasons to hold are worth watching; at rest they are not. */
export function areHoldReasonsNeeded(state: ScheduleState): boolean {
  return state.phase.kind !== 'counting';
}
