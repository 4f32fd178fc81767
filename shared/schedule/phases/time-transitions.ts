/** What time alone brings about: a break is announced, held back, waited for and opened; a pause is over. */
import { assertNever } from '../../lib/assert-never.ts';
import { seconds } from '../../time/durations.ts';
import { failBreak, finishIfOver, leaveBreak, openBreak } from './break-transitions.ts';
import { decide } from '../memory/decisions.ts';
import { afterHoldLook } from '../holds/hold-look.ts';
import { hoursAt, outsideHours } from '../clock/hours.ts';
import { closeNudge, remind, remindOfCeiling } from '../nudges/nudge-transitions.ts';
import { pauseLimitMs } from '../memory/limits.ts';
import { endPause } from './request-transitions.ts';
import { breakDueInMs, sittingBeyondDueMs } from '../clock/break-due.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { NATURAL_PAUSE_MS, OWED_LEAD_MS } from '../memory/limits.ts';
import {
  andThen,
  coachSituation,
  inPhase,
  pend,
  pendingBreak,
  quietFrom,
  stay,
  step,
  withdraw,
  type Step,
} from '../transition-step.ts';
import { attendWalk } from '../running/walk-transitions.ts';
import type { Moment } from '../moment.ts';

/** One thing that time alone brings about; the same state when there is none. */
export function letTimeAct(state: ScheduleState, now: Moment): Step {
  const inHours = keepHours(state, now);
  if (inHours.state !== state) return inHours;
  if (state.pause?.untilWallMs != null && now.wallMs >= state.pause.untilWallMs) return endPause(state, now);
  if (state.nudge !== null && now.atMs >= state.nudge.untilMs) return closeNudge(state);
  const { phase } = state;
  switch (phase.kind) {
    case 'counting':
      return announce(state, now);
    case 'warning':
      if (now.atMs < phase.dueAtMs) return stay(state);
      return afterHoldLook(state, now, (each) => holdOrWait(each, now));
    case 'waiting-for-pause':
      return openAtPause(state, now);
    case 'owed':
      return stayOwed(state, now);
    case 'opening':
      if (now.atMs - phase.requestedAtMs < now.timing.openLimitMs) return stay(state);
      return failBreak(state, now, phase.pending.breakId);
    case 'running':
      if (now.presence.isSuspended) return stay(state);
      return andThen(attendWalk(state, now), (each) => finishIfOver(each, now));
    case 'finished':
      if (phase.closesAtMs === null || now.atMs < phase.closesAtMs) return stay(state);
      return leaveBreak(state, now);
    default:
      return assertNever(phase, 'schedule phase');
  }
}

/** Begins and ends the working hours. A break that is on the screen is not touched. */
function keepHours(state: ScheduleState, now: Moment): Step {
  const { settings, timeZone } = now;
  const hours = hoursAt(state.hours, settings, now.wallMs, timeZone);
  if (hours === state.hours) return stay(state);
  const kept: ScheduleState = { ...state, hours };
  const outside = outsideHours(hours);
  const wasOutside = outsideHours(state.hours) !== null;
  if (outside === null && !wasOutside) return stay(kept);
  if (outside === null)
    return stay(
      decide(quietFrom(kept, now.atMs), now, { kind: hours === null ? 'hours-off' : 'hours-begun' }),
    );
  if (wasOutside) return stay(kept);
  const over = decide(kept, now, { kind: 'hours-over', untilWallMs: outside.untilWallMs });
  return andThen(closeNudge(over), withdraw);
}

function announce(state: ScheduleState, now: Moment): Step {
  const dueInMs = breakDueInMs(state, now);
  const leadMs = seconds(now.settings.warningLeadSeconds);
  if (dueInMs === null || dueInMs > leadMs) return remind(state, now);
  const routine = now.coach.planDue(coachSituation(state, now));
  const planned = pend({ ...state, nudge: null }, now, routine);
  const dueAtMs = now.atMs + leadMs;
  return step(
    inPhase(planned.state, { kind: 'warning', pending: planned.pending, dueAtMs, isOwed: false }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
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

/** Sitting below the due point by more than this is no longer a break owed: time away has paid for it. */
const NO_LONGER_DUE_MS = seconds(60);

function stayOwed(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'owed' || state.clock.kind === 'away') return stay(state);
  if (sittingBeyondDueMs(state, now) < -NO_LONGER_DUE_MS)
    return andThen(closeNudge(decide(state, now, { kind: 'withdrawn' })), withdraw);
  if (now.holdReasons.length === 0) return deliverOwed(state, now);
  return andThen(updateReasons(state, now), (each) => remindOfCeiling(each, now));
}

/** The person hears of it first: a cover in the second a call ends would be an ambush. */
function deliverOwed(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'owed') return stay(state);
  const leadMs = Math.min(OWED_LEAD_MS, seconds(now.settings.warningLeadSeconds));
  const warned = inPhase(
    { ...state, nudge: null },
    { kind: 'warning', pending: state.phase.pending, dueAtMs: now.atMs + leadMs, isOwed: true },
  );
  return step(
    decide(warned, now, { kind: 'hold-ended' }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
}

function updateReasons(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'owed') return stay(state);
  const reasons = now.holdReasons;
  const isSame = reasons.join() === state.phase.reasons.join();
  return stay(isSame ? state : inPhase(state, { ...state.phase, reasons }));
}

/** Nobody is interrupted in mid-word; nobody waits longer than two minutes for it either. */
function openAtPause(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'waiting-for-pause') return stay(state);
  if (now.holdReasons.length > 0) return holdOrWait(state, now);
  const { idleMs } = now.presence;
  const waitedMs = now.atMs - state.phase.sinceMs;
  const isPause = idleMs === null || idleMs >= NATURAL_PAUSE_MS;
  if (!isPause && waitedMs < pauseLimitMs(state.phase)) return stay(state);
  const { pending } = state.phase;
  const breakKind = pending.routine.kind;
  return openBreak(decide(state, now, { kind: 'opened', breakKind, waitedMs }), now, pending);
}
