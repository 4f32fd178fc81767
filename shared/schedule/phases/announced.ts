/** A break is announced by its card; when it is due it is held back, or waits for a natural pause. */
import { personSampleInMs } from '../clock/person-sample.ts';
import { afterHoldLook } from '../holds/hold-look.ts';
import { decide } from '../memory/decisions.ts';
import { NATURAL_PAUSE_MS, pauseLimitMs } from '../memory/limits.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { openBreak } from './opening.ts';
import { type Step, inPhase, pendingBreak, stay, step } from '../transition-step.ts';
import { seconds } from '../../time/durations.ts';

export function passWarning(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'warning' || now.atMs < state.phase.dueAtMs) return stay(state);
  return afterHoldLook(state, now, (each) => holdOrWait(each, now));
}

/** At the due moment, and again when a reason to hold has come while a pause was waited for. */
function holdOrWait(state: ScheduleState, now: Moment): Step {
  const { phase } = state;
  const pending = pendingBreak(phase);
  if (pending === null) return stay(state);
  const reasons = now.holdReasons;
  const sinceMs = now.atMs;
  if (reasons.length > 0)
    return step(
      decide(inPhase(state, { kind: 'owed', pending, sinceMs, reasons }), now, {
        kind: 'held',
        reasons,
      }),
      { kind: 'close-card' },
      { kind: 'close-overlays' },
    );
  const isOwed = phase.kind === 'warning' && phase.isOwed;
  return step(inPhase(state, { kind: 'waiting-for-pause', pending, sinceMs, isOwed }), {
    kind: 'prepare-overlays',
  });
}

/** Nobody is interrupted in mid-word; nobody waits longer than two minutes for it either. */
export function openAtPause(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'waiting-for-pause') return stay(state);
  if (now.holdReasons.length > 0) return holdOrWait(state, now);
  const { idleMs, isHeldDown } = now.presence;
  const waitedMs = now.atMs - state.phase.sinceMs;
  const isPause = !isHeldDown && (idleMs === null || idleMs >= NATURAL_PAUSE_MS);
  if (!isPause && waitedMs < pauseLimitMs(state.phase)) return stay(state);
  const { pending } = state.phase;
  const breakKind = pending.routine.kind;
  return openBreak(decide(state, now, { kind: 'opened', breakKind, waitedMs }), now, pending);
}

/** When it is to be looked at again, in real time from now; a number for each reason. */
export function announcedEdgesInMs(state: ScheduleState, now: Moment): readonly number[] {
  const { phase } = state;
  if (phase.kind === 'warning') return [personSampleInMs(state, now), phase.dueAtMs - now.atMs];
  if (phase.kind !== 'waiting-for-pause') return [];
  const pauseInMs = NATURAL_PAUSE_MS - (now.presence.idleMs ?? 0);
  return [Math.max(pauseInMs, seconds(0.25)), phase.sinceMs + pauseLimitMs(phase) - now.atMs];
}

/** What is held down matters once a pause may be waited for; pressed before the break is due, it is known by then. */
export function areHandsWatched({ phase }: ScheduleState): boolean {
  return phase.kind === 'warning' || phase.kind === 'waiting-for-pause';
}
