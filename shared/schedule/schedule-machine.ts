/**
 * The break schedule: `(state, event, now) → (state, effects)`, pure. An event first brings the sitting clock
 * up to date, then does what it says, then time does what it does on its own.
 */
import { assertNever } from '../lib/assert-never.ts';
import { seconds } from '../time/durations.ts';
import { answerFeeling, answerWalkEffort } from './phases/finished.ts';
import { endBreak, failBreak, muteBreak } from './phases/on-screen.ts';
import { beginBreak } from './phases/opening.ts';
import { commandBreak } from './phases/running.ts';
import { confirmCheck, recallMemory } from './requests/coach-transitions.ts';
import { decide } from './memory/decisions.ts';
import { holdReasonsRead } from './holds/hold-look.ts';
import { nextWakeAtMs } from './next-wake.ts';
import { closeNudge } from './nudges/nudge-transitions.ts';
import { logWalk, observe, setStance } from './presence/presence-transitions.ts';
import { answerPain, reportPain } from './running/pain-transitions.ts';
import {
  beginPause,
  endPause,
  postponeBreak,
  quit,
  requestBreak,
  skipBreak,
} from './requests/request-transitions.ts';
import { answered } from './running/claimed-break.ts';
import { sittingBeyondDueMs } from './clock/break-due.ts';
import type { ScheduleEvent } from './schedule-event.ts';
import type { ScheduleState } from './memory/schedule-state.ts';
import { CLOCK_CHANGE_WORTH_TELLING_MS } from './memory/limits.ts';
import { letTimeAct } from './let-time-act.ts';
import { andThen, currentBreakId, stay, step, withdraw, type Step } from './transition-step.ts';
import type { Moment } from './moment.ts';
import { saveDifference } from './memory/saved-schedule.ts';

/** More rounds than any chain of transitions that time alone can set off in one instant. */
const SETTLING_ROUNDS = 8;

export function transition(before: ScheduleState, event: ScheduleEvent, now: Moment): Step {
  if (before.hasQuit) return stay(before);
  const observed = observe(noticeClockChange(before, now), now);
  const settled = settle(
    andThen(observed, (each) => handle(each, event, now)),
    now,
  );
  return promiseLook(saveDifference(before, settled, now), now);
}

/**
 * Lets time do what it does on its own. Once the app ends it brings nothing about: the same break would be announced
 * again. Rules that never agree are told.
 */
function settle(happened: Step, now: Moment): Step {
  let result = happened;
  for (let round = 0; round < SETTLING_ROUNDS; round += 1) {
    const { state } = result;
    if (state.hasQuit) return result;
    result = andThen(result, (each) => letTimeAct(each, now));
    if (result.state === state) return result;
  }
  const detail = `the phase ${result.state.phase.kind} goes on changing in one and the same instant`;
  return andThen(result, (each) => step(each, { kind: 'report-fault', detail }));
}

function handle(state: ScheduleState, event: ScheduleEvent, now: Moment): Step {
  switch (event.kind) {
    case 'time-passed':
      return stay(state);
    case 'settings-changed':
      return applySettings(state, now);
    case 'break-requested':
      return requestBreak(state, event, now);
    case 'break-postponed':
      return postponeBreak(state, now);
    case 'break-skipped':
      return skipBreak(state, now);
    case 'pause-requested':
      return beginPause(state, now, event.length);
    case 'pause-ended':
      return endPause(state, now);
    case 'stance-changed':
      return setStance(state, now, event.stance);
    case 'walk-logged':
      return logWalk(state, now, event.elapsedMs);
    case 'nudge-dismissed':
      return closeNudge(state);
    case 'check-confirmed':
      return confirmCheck(state, now);
    case 'memory-read':
      return recallMemory(state, event.entries);
    case 'hold-reasons-read':
      return holdReasonsRead(state);
    case 'current-break-ended':
      return endBreak(answered(state), now);
    case 'app-quitting':
      return quit(state, now);
    default:
      return handleBreakEvent(state, event, now);
  }
}

type BreakEvent = Extract<ScheduleEvent, { readonly breakId: string }>;

/** Events of a break that is no longer the current one are late, not wrong: they change nothing. */
function handleBreakEvent(before: ScheduleState, event: BreakEvent, now: Moment): Step {
  if (currentBreakId(before) !== event.breakId) return stay(before);
  // All but the first two come from the person.
  const isByHand = event.kind !== 'overlays-shown' && event.kind !== 'overlays-failed';
  const state = isByHand ? answered(before) : before;
  switch (event.kind) {
    case 'overlays-shown':
      return beginBreak(state, now, event.breakId);
    case 'overlays-failed':
      return failBreak(state, now, event.breakId);
    case 'walkthrough-commanded':
      return commandBreak(state, now, event.command);
    case 'break-muted':
      return muteBreak(state, event.isMuted);
    case 'pain-reported':
      return reportPain(state, now);
    case 'pain-answered':
      return answerPain(state, now, event.answer);
    case 'break-ended':
      return endBreak(state, now);
    case 'feeling-answered':
      return answerFeeling(state, now, event.feeling);
    case 'walk-effort-answered':
      return answerWalkEffort(state, now, event.effort);
    default:
      return assertNever(event, 'break event');
  }
}

/** A longer interval takes an announcement back, and a reminder goes that is not wanted any more; the clock stands as it is. */
function applySettings(state: ScheduleState, now: Moment): Step {
  const { breakIntervalMinutes, warningLeadSeconds, postureNudges } = now.settings;
  const isSame = state.intervalMinutes === null || state.intervalMinutes === breakIntervalMinutes;
  const changed = isSame
    ? state
    : decide(state, now, {
        kind: 'interval-changed',
        minutes: breakIntervalMinutes,
      });
  if (changed.nudge?.kind === 'posture' && !postureNudges) return closeNudge(changed);
  if (changed.phase.kind !== 'warning') return stay(changed);
  const leadMs = seconds(warningLeadSeconds);
  return sittingBeyondDueMs(changed, now) < -leadMs ? withdraw(changed) : stay(changed);
}

/** Setting the clock, or travelling, is told and is nothing else: lengths of time come from the other clock. */
function noticeClockChange(state: ScheduleState, now: Moment): ScheduleState {
  const { wallMs, monotonicMs } = now.seen.clock;
  const wallOffsetMs = wallMs - monotonicMs;
  const byMs = wallOffsetMs - state.wallOffsetMs;
  if (byMs === 0) return state;
  const noticed = { ...state, wallOffsetMs };
  if (Math.abs(byMs) < CLOCK_CHANGE_WORTH_TELLING_MS) return noticed;
  return decide(noticed, now, { kind: 'clock-changed', byMs });
}

/** What sleeps until then is the runner; coming much later, it was the computer that slept. */
function promiseLook({ state, effects }: Step, now: Moment): Step {
  const { breakIntervalMinutes: intervalMinutes } = now.settings;
  return { state: { ...state, intervalMinutes, lookExpectedAtMs: nextWakeAtMs(state, now) }, effects };
}
