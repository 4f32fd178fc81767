/** What time alone brings about: a break is announced, held back, waited for and opened; a pause is over. */
import { assertNever } from '../lib/assert-never.ts';
import { seconds } from '../time/durations.ts';
import { failBreak, finishIfOver, leaveBreak, openBreak } from './break-transitions.ts';
import { decide } from './decisions.ts';
import { afterHoldLook } from './hold-look.ts';
import { hoursAt, outsideHours } from './hours.ts';
import { closeNudge, remind, remindOfCeiling } from './nudge-transitions.ts';
import { pauseLimitMs } from './pause-limit.ts';
import { endPause } from './request-transitions.ts';
import { breakDueInMs, sittingBeyondDueMs } from './schedule-due.ts';
import { NATURAL_PAUSE_MS, OWED_LEAD_MS, type ScheduleState } from './schedule-state.ts';
import {
  andThen,
  coachSituation,
  inPhase,
  nowMs,
  pend,
  pendingBreak,
  quietFrom,
  stay,
  step,
  wallMs,
  withdraw,
  type Situation,
  type Step,
} from './transition-step.ts';
import { attendWalk } from './walk-transitions.ts';

/** One thing that time alone brings about; the same state when there is none. */
export function letTimeAct(state: ScheduleState, situation: Situation): Step {
  const inHours = keepHours(state, situation);
  if (inHours.state !== state) return inHours;
  if (state.pause?.untilWallMs != null && wallMs(situation) >= state.pause.untilWallMs)
    return endPause(state, situation);
  if (state.nudge !== null && nowMs(situation) >= state.nudge.untilMs) return closeNudge(state);
  const { phase } = state;
  switch (phase.kind) {
    case 'counting':
      return announce(state, situation);
    case 'warning':
      if (nowMs(situation) < phase.dueAtMs) return stay(state);
      return afterHoldLook(state, situation, (each) => holdOrWait(each, situation));
    case 'waiting-for-pause':
      return openAtPause(state, situation);
    case 'owed':
      return stayOwed(state, situation);
    case 'opening':
      if (nowMs(situation) - phase.requestedAtMs < situation.context.timing.openLimitMs) return stay(state);
      return failBreak(state, situation, phase.pending.breakId);
    case 'running':
      if (situation.seen.presence.isSuspended) return stay(state);
      return andThen(attendWalk(state, situation), (each) => finishIfOver(each, situation));
    case 'finished':
      if (phase.closesAtMs === null || nowMs(situation) < phase.closesAtMs) return stay(state);
      return leaveBreak(state, situation);
    default:
      return assertNever(phase, 'schedule phase');
  }
}

/** Begins and ends the working hours. A break that is on the screen is not touched. */
function keepHours(state: ScheduleState, situation: Situation): Step {
  const { settings, timeZone } = situation.context;
  const hours = hoursAt(state.hours, settings, wallMs(situation), timeZone);
  if (hours === state.hours) return stay(state);
  const kept: ScheduleState = { ...state, hours };
  const outside = outsideHours(hours);
  const wasOutside = outsideHours(state.hours) !== null;
  if (outside === null && !wasOutside) return stay(kept);
  if (outside === null)
    return step(
      decide(quietFrom(kept, nowMs(situation)), situation, {
        kind: hours === null ? 'hours-off' : 'hours-begun',
      }),
      { kind: 'save-state' },
    );
  if (wasOutside) return stay(kept);
  const over = decide(kept, situation, { kind: 'hours-over', untilWallMs: outside.untilWallMs });
  return andThen(closeNudge(over), (each) =>
    andThen(withdraw(each), (quiet) => step(quiet, { kind: 'save-state' })),
  );
}

function announce(state: ScheduleState, situation: Situation): Step {
  const dueInMs = breakDueInMs(state, situation);
  const leadMs = seconds(situation.context.settings.warningLeadSeconds);
  if (dueInMs === null || dueInMs > leadMs) return remind(state, situation);
  const routine = situation.context.coach.planDue(coachSituation(state, situation));
  const planned = pend({ ...state, nudge: null }, situation, routine);
  const dueAtMs = nowMs(situation) + leadMs;
  return step(
    inPhase(planned.state, { kind: 'warning', pending: planned.pending, dueAtMs, isOwed: false }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
}

/** At the due moment, and again when a reason to hold has come while a pause was waited for. */
function holdOrWait(state: ScheduleState, situation: Situation): Step {
  const { phase } = state;
  const pending = pendingBreak(phase);
  if (pending === null) return stay(state);
  const reasons = situation.seen.holdReasons;
  const sinceMs = nowMs(situation);
  if (reasons.length > 0)
    return step(
      decide(inPhase(state, { kind: 'owed', pending, sinceMs, reasons }), situation, {
        kind: 'held',
        reasons,
      }),
      { kind: 'close-card' },
      { kind: 'close-overlays' },
      { kind: 'save-state' },
    );
  const isOwed = phase.kind === 'warning' && phase.isOwed;
  return step(inPhase(state, { kind: 'waiting-for-pause', pending, sinceMs, isOwed }), {
    kind: 'prepare-overlays',
  });
}

/** Sitting below the due point by more than this is no longer a break owed: time away has paid for it. */
const NO_LONGER_DUE_MS = seconds(60);

function stayOwed(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'owed' || state.clock.kind === 'away') return stay(state);
  if (sittingBeyondDueMs(state, situation) < -NO_LONGER_DUE_MS)
    return andThen(closeNudge(decide(state, situation, { kind: 'withdrawn' })), withdraw);
  if (situation.seen.holdReasons.length === 0) return deliverOwed(state, situation);
  return andThen(updateReasons(state, situation), (each) => remindOfCeiling(each, situation));
}

/** The person hears of it first: a cover in the second a call ends would be an ambush. */
function deliverOwed(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'owed') return stay(state);
  const leadMs = Math.min(OWED_LEAD_MS, seconds(situation.context.settings.warningLeadSeconds));
  const warned = inPhase(
    { ...state, nudge: null },
    { kind: 'warning', pending: state.phase.pending, dueAtMs: nowMs(situation) + leadMs, isOwed: true },
  );
  return step(
    decide(warned, situation, { kind: 'hold-ended' }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
}

function updateReasons(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'owed') return stay(state);
  const reasons = situation.seen.holdReasons;
  const isSame = reasons.join() === state.phase.reasons.join();
  return stay(isSame ? state : inPhase(state, { ...state.phase, reasons }));
}

/** Nobody is interrupted in mid-word; nobody waits longer than two minutes for it either. */
function openAtPause(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'waiting-for-pause') return stay(state);
  if (situation.seen.holdReasons.length > 0) return holdOrWait(state, situation);
  const { idleMs } = situation.seen.presence;
  const waitedMs = nowMs(situation) - state.phase.sinceMs;
  const isPause = idleMs === null || idleMs >= NATURAL_PAUSE_MS;
  if (!isPause && waitedMs < pauseLimitMs(state.phase)) return stay(state);
  const { pending } = state.phase;
  const breakKind = pending.routine.kind;
  return openBreak(decide(state, situation, { kind: 'opened', breakKind, waitedMs }), situation, pending);
}
