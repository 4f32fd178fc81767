/**
 * The break schedule: `(state, event, situation) → (state, effects)`, pure. An event first brings the sitting clock
 * up to date, then does what it says, then time does what it does on its own.
 */
import { assertNever } from '../lib/assert-never.ts';
import { seconds } from '../time/durations.ts';
import {
  answerFeeling,
  answerPain,
  beginBreak,
  commandBreak,
  endBreak,
  failBreak,
  finishIfOver,
  leaveBreak,
  openBreak,
  reportPain,
} from './break-transitions.ts';
import { closeNudge, logWalk, observe, setStance } from './presence-transitions.ts';
import type { ScheduleEvent } from './schedule-event.ts';
import { attendWalk } from './walk-transitions.ts';
import {
  NATURAL_PAUSE_LIMIT_MS,
  NATURAL_PAUSE_MS,
  NUDGE_STAYS_MS,
  SAVE_EVERY_MS,
  STANDING_NUDGE_AFTER_MS,
  type ScheduleState,
} from './schedule-state.ts';
import { breakDueInMs, sittingBeyondDueMs } from './schedule-due.ts';
import { endPause, pauseUntil, postponeBreak, quit, requestBreak, skipBreak } from './request-transitions.ts';
import {
  currentBreakId,
  inPhase,
  nowMs,
  pendingBreak,
  planBreak,
  stay,
  step,
  andThen,
  wallMs,
  withdraw,
  type Situation,
  type Step,
} from './transition-step.ts';

/** More rounds than any chain of transitions that time alone can set off in one instant. */
const SETTLING_ROUNDS = 8;

export function transition(state: ScheduleState, event: ScheduleEvent, situation: Situation): Step {
  if (state.hasQuit) return stay(state);
  let result = observe(state, situation);
  result = andThen(result, (each) => handle(each, event, situation));
  for (let round = 0; round < SETTLING_ROUNDS; round += 1) {
    const before = result.state;
    result = andThen(result, (each) => letTimeAct(each, situation));
    if (result.state === before) break;
  }
  return andThen(result, (each) => saveNowAndThen(each, situation));
}

function handle(state: ScheduleState, event: ScheduleEvent, situation: Situation): Step {
  switch (event.kind) {
    case 'time-passed':
      return stay(state);
    case 'settings-changed':
      return applySettings(state, situation);
    case 'break-requested':
      return requestBreak(state, event, situation);
    case 'break-postponed':
      return postponeBreak(state, situation);
    case 'break-skipped':
      return skipBreak(state, situation);
    case 'pause-requested':
      return pauseUntil(state, event.pause);
    case 'pause-ended':
      return endPause(state, situation);
    case 'stance-changed':
      return setStance(state, situation, event.stance);
    case 'walk-logged':
      return logWalk(state, situation, event.elapsedMs);
    case 'nudge-dismissed':
      return closeNudge(state);
    case 'app-quitting':
      return quit(state, situation);
    default:
      return handleBreakEvent(state, event, situation);
  }
}

type BreakEvent = Extract<ScheduleEvent, { readonly breakId: string }>;

/** Events of a break that is no longer the current one are late, not wrong: they change nothing. */
function handleBreakEvent(state: ScheduleState, event: BreakEvent, situation: Situation): Step {
  if (currentBreakId(state) !== event.breakId) return stay(state);
  switch (event.kind) {
    case 'overlays-shown':
      return beginBreak(state, situation, event.breakId);
    case 'overlays-failed':
      return failBreak(state, situation, event.breakId);
    case 'walkthrough-commanded':
      return commandBreak(state, situation, event.command);
    case 'pain-reported':
      return reportPain(state, situation);
    case 'pain-answered':
      return answerPain(state, situation, event.answer);
    case 'break-ended':
      return endBreak(state, situation);
    case 'feeling-answered':
      return answerFeeling(state, situation, event.feeling);
    case 'break-closed':
      return state.phase.kind === 'finished' ? leaveBreak(state, situation) : stay(state);
    default:
      return assertNever(event, 'break event');
  }
}

/** One thing that time alone brings about; the same state when there is none. */
function letTimeAct(state: ScheduleState, situation: Situation): Step {
  if (state.pause?.untilWallMs != null && wallMs(situation) >= state.pause.untilWallMs)
    return endPause(state, situation);
  const { phase } = state;
  switch (phase.kind) {
    case 'counting':
      return announce(state, situation);
    case 'warning':
      if (nowMs(situation) < phase.dueAtMs) return stay(state);
      return holdOrWait(state, situation);
    case 'waiting-for-pause':
      return openAtPause(state, situation);
    case 'owed':
      if (situation.seen.holdReasons.length > 0) return updateReasons(state, situation);
      if (state.clock.kind === 'away') return stay(state);
      return holdOrWait(state, situation);
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

/** A longer interval takes an announcement back; the clock stands as it is. */
function applySettings(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'warning') return stay(state);
  const leadMs = seconds(situation.context.settings.warningLeadSeconds);
  return sittingBeyondDueMs(state, situation) < -leadMs ? withdraw(state) : stay(state);
}

function announce(state: ScheduleState, situation: Situation): Step {
  const dueInMs = breakDueInMs(state, situation);
  const leadMs = seconds(situation.context.settings.warningLeadSeconds);
  if (dueInMs === null || dueInMs > leadMs) return nudgeStanding(state, situation);
  const planned = planBreak({ ...state, nudgeUntilMs: null }, situation, { kind: 'movement' });
  const dueAtMs = nowMs(situation) + leadMs;
  return step(
    inPhase(planned.state, { kind: 'warning', pending: planned.pending, dueAtMs }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
}

function nudgeStanding(state: ScheduleState, situation: Situation): Step {
  const atMs = nowMs(situation);
  if (state.nudgeUntilMs !== null) return atMs < state.nudgeUntilMs ? stay(state) : closeNudge(state);
  const { clock } = state;
  if (state.isStandingNudged || state.pause !== null) return stay(state);
  if (clock.kind === 'away' || clock.stance !== 'standing') return stay(state);
  if (atMs - clock.stanceSinceMs < STANDING_NUDGE_AFTER_MS) return stay(state);
  return step(
    { ...state, isStandingNudged: true, nudgeUntilMs: atMs + NUDGE_STAYS_MS },
    { kind: 'open-card' },
  );
}

/** At the due moment, and again when a reason to hold has gone. */
function holdOrWait(state: ScheduleState, situation: Situation): Step {
  const pending = pendingBreak(state.phase);
  if (pending === null) return stay(state);
  const reasons = situation.seen.holdReasons;
  const sinceMs = nowMs(situation);
  if (reasons.length > 0)
    return step(
      inPhase(state, { kind: 'owed', pending, sinceMs, reasons }),
      { kind: 'close-card' },
      { kind: 'close-overlays' },
      { kind: 'save-state' },
    );
  return step(inPhase(state, { kind: 'waiting-for-pause', pending, sinceMs }), { kind: 'prepare-overlays' });
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
  const isPause = idleMs === null || idleMs >= NATURAL_PAUSE_MS;
  const isLimit = nowMs(situation) - state.phase.sinceMs >= NATURAL_PAUSE_LIMIT_MS;
  return isPause || isLimit ? openBreak(state, situation, state.phase.pending) : stay(state);
}

function saveNowAndThen(state: ScheduleState, situation: Situation): Step {
  const isIdle = state.clock.kind === 'away' && state.phase.kind === 'counting';
  if (isIdle || nowMs(situation) - state.savedAtMs < SAVE_EVERY_MS) return stay(state);
  return step({ ...state, savedAtMs: nowMs(situation) }, { kind: 'save-state' });
}
