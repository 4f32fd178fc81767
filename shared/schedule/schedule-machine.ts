/**
 * The break schedule: `(state, event, situation) → (state, effects)`, pure. An event first brings the sitting clock
 * up to date, then does what it says, then time does what it does on its own.
 */
import { assertNever } from '../lib/assert-never.ts';
import { seconds } from '../time/durations.ts';
import {
  answerFeeling,
  answerWalkEffort,
  beginBreak,
  commandBreak,
  endBreak,
  failBreak,
  leaveBreak,
  muteBreak,
} from './break-transitions.ts';
import { decide } from './decisions.ts';
import { holdReasonsRead } from './hold-look.ts';
import { nextWakeAtMs } from './next-wake.ts';
import { closeNudge } from './nudge-transitions.ts';
import { logWalk, observe, setStance } from './presence-transitions.ts';
import { answerPain, reportPain } from './pain-transitions.ts';
import { endPause, pauseUntil, postponeBreak, quit, requestBreak, skipBreak } from './request-transitions.ts';
import { sittingBeyondDueMs } from './schedule-due.ts';
import type { ScheduleEvent } from './schedule-event.ts';
import { CLOCK_CHANGE_WORTH_TELLING_MS, SAVE_EVERY_MS, type ScheduleState } from './schedule-state.ts';
import { letTimeAct } from './time-transitions.ts';
import {
  andThen,
  currentBreakId,
  nowMs,
  stay,
  step,
  withdraw,
  type Situation,
  type Step,
} from './transition-step.ts';

/** More rounds than any chain of transitions that time alone can set off in one instant. */
const SETTLING_ROUNDS = 8;

export function transition(state: ScheduleState, event: ScheduleEvent, situation: Situation): Step {
  if (state.hasQuit) return stay(state);
  let result = observe(noticeClockChange(state, situation), situation);
  result = andThen(result, (each) => handle(each, event, situation));
  // Once it has quit, time brings nothing about: the same break would be announced again.
  for (let round = 0; round < SETTLING_ROUNDS && !result.state.hasQuit; round += 1) {
    const before = result.state;
    result = andThen(result, (each) => letTimeAct(each, situation));
    if (result.state === before) break;
  }
  return andThen(result, (each) =>
    andThen(saveNowAndThen(each, situation), (saved) => stay(promiseLook(saved, situation))),
  );
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
      return pauseUntil(state, situation, event.pause);
    case 'pause-ended':
      return endPause(state, situation);
    case 'stance-changed':
      return setStance(state, situation, event.stance);
    case 'walk-logged':
      return logWalk(state, situation, event.elapsedMs);
    case 'nudge-dismissed':
      return closeNudge(state);
    case 'hold-reasons-read':
      return holdReasonsRead(state);
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
    case 'break-muted':
      return muteBreak(state, event.isMuted);
    case 'pain-reported':
      return reportPain(state, situation);
    case 'pain-answered':
      return answerPain(state, situation, event.answer);
    case 'break-ended':
      return endBreak(state, situation);
    case 'feeling-answered':
      return answerFeeling(state, situation, event.feeling);
    case 'walk-effort-answered':
      return answerWalkEffort(state, situation, event.effort);
    case 'break-closed':
      return state.phase.kind === 'finished' ? leaveBreak(state, situation) : stay(state);
    default:
      return assertNever(event, 'break event');
  }
}

/** A longer interval takes an announcement back, and a reminder goes that is not wanted any more; the clock stands as it is. */
function applySettings(state: ScheduleState, situation: Situation): Step {
  const { breakIntervalMinutes, warningLeadSeconds, postureNudges } = situation.context.settings;
  const isSame = state.intervalMinutes === null || state.intervalMinutes === breakIntervalMinutes;
  const changed = isSame
    ? state
    : decide(state, situation, {
        kind: 'interval-changed',
        minutes: breakIntervalMinutes,
      });
  if (changed.nudge?.kind === 'posture' && !postureNudges) return closeNudge(changed);
  if (changed.phase.kind !== 'warning') return stay(changed);
  const leadMs = seconds(warningLeadSeconds);
  return sittingBeyondDueMs(changed, situation) < -leadMs ? withdraw(changed) : stay(changed);
}

/** Setting the clock, or travelling, is told and is nothing else: lengths of time come from the other clock. */
function noticeClockChange(state: ScheduleState, { seen }: Situation): ScheduleState {
  const wallOffsetMs = seen.clock.wallMs - seen.clock.monotonicMs;
  const byMs = wallOffsetMs - state.wallOffsetMs;
  if (byMs === 0) return state;
  const noticed = { ...state, wallOffsetMs };
  if (Math.abs(byMs) < CLOCK_CHANGE_WORTH_TELLING_MS) return noticed;
  return decide(noticed, { seen }, { kind: 'clock-changed', byMs });
}

function saveNowAndThen(state: ScheduleState, situation: Situation): Step {
  const isIdle = state.clock.kind === 'away' && state.phase.kind === 'counting';
  if (isIdle || nowMs(situation) - state.savedAtMs < SAVE_EVERY_MS) return stay(state);
  return step({ ...state, savedAtMs: nowMs(situation) }, { kind: 'save-state' });
}

/** What sleeps until then is the runner; coming much later, it was the computer that slept. */
function promiseLook(state: ScheduleState, situation: Situation): ScheduleState {
  const { breakIntervalMinutes: intervalMinutes } = situation.context.settings;
  return { ...state, intervalMinutes, lookExpectedAtMs: nextWakeAtMs(state, situation) };
}
