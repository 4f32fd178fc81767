/** What a person asks of the schedule from the tray, the card, the window or the command line. */
import { minutes } from '../time/durations.ts';
import { endBreak, openBreak } from './break-transitions.ts';
import { isOffDuty, sittingBeyondDueMs } from './schedule-due.ts';
import { decide } from './decisions.ts';
import { closeNudge } from './nudge-transitions.ts';
import { withNudgesAnew } from './nudges-given.ts';
import type { PauseUntil, ScheduleEvent } from './schedule-event.ts';
import { refuse } from './coach-transitions.ts';
import { sittingRules, type PendingBreak, type ScheduleState } from './schedule-state.ts';
import {
  coachSituation,
  currentBreakId,
  endSegment,
  intervalMs,
  nowMs,
  pendingBreak,
  pend,
  quietFrom,
  record,
  stay,
  step,
  andThen,
  wallAt,
  wallMs,
  withdraw,
  type Situation,
  type Step,
} from './transition-step.ts';

export function requestBreak(
  state: ScheduleState,
  event: Extract<ScheduleEvent, { kind: 'break-requested' }>,
  situation: Situation,
): Step {
  if (currentBreakId(state) !== null) return stay(state);
  const announced = pendingBreak(state.phase);
  const started = (each: ScheduleState, pending: PendingBreak): Step => {
    const breakKind = pending.routine.kind;
    return openBreak(decide(each, situation, { kind: 'started-by-hand', breakKind }), situation, pending);
  };
  if (announced !== null && event.request.kind === 'movement') return started(state, announced);
  const plan = situation.context.coach.plan(event.request, coachSituation(state, situation));
  if (plan.kind === 'refused') return refuse(state, situation, plan.refusal);
  const asked = pend(state, situation, plan.routine);
  return andThen(withdraw(asked.state), (each) => started(each, asked.pending));
}

export function canPostpone(state: ScheduleState, situation: Situation): boolean {
  const { strict, postponesPerBreak } = situation.context.settings;
  return canSkip(state, situation) && !strict && state.postponesUsed < postponesPerBreak;
}

/** There is a break ahead to let go. */
export function canSkip(state: ScheduleState, situation: Situation): boolean {
  if (situation.context.settings.strict || isOffDuty(state) || currentBreakId(state) !== null) return false;
  // A break that was just let go is not there to be let go again: the second press of a double click.
  return sittingBeyondDueMs(state, situation) >= -intervalMs(situation);
}

export function postponeBreak(state: ScheduleState, situation: Situation): Step {
  if (!canPostpone(state, situation)) return stay(state);
  const postponeMs = minutes(situation.context.settings.postponeMinutes);
  // Overdue, the minutes run from now; otherwise from when the break would have come.
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, situation));
  const graceMs = state.graceMs + beyondMs + postponeMs;
  const later: ScheduleState = decide(
    { ...state, graceMs, postponesUsed: state.postponesUsed + 1 },
    situation,
    { kind: 'postponed', minutes: situation.context.settings.postponeMinutes },
  );
  return andThen(withdraw(later), (each) =>
    andThen(record(each, situation, { kind: 'break-postponed', atMs: wallMs(situation) }), (saved) =>
      step(saved, { kind: 'save-state' }),
    ),
  );
}

export function skipBreak(state: ScheduleState, situation: Situation): Step {
  if (!canSkip(state, situation)) return stay(state);
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, situation));
  const told = decide(withNudgesAnew(state, 'posture', 'ceiling'), situation, { kind: 'skipped' });
  const skipped: ScheduleState = {
    ...told,
    graceMs: state.graceMs + beyondMs + intervalMs(situation),
    postponesUsed: 0,
  };
  return andThen(withdraw(skipped), (each) =>
    andThen(record(each, situation, { kind: 'break-skipped', atMs: wallMs(situation) }), (saved) =>
      step(saved, { kind: 'save-state' }),
    ),
  );
}

export function pauseUntil(state: ScheduleState, situation: Situation, pause: PauseUntil): Step {
  const told = decide(state, situation, { kind: 'paused', untilWallMs: pause.untilWallMs });
  return andThen(closeNudge(told), (quiet) =>
    andThen(withdraw(quiet), (each) => step({ ...each, pause }, { kind: 'save-state' })),
  );
}

/** Coming back from a planned pause is a return: the first break leaves two minutes. */
export function endPause(state: ScheduleState, situation: Situation): Step {
  if (state.pause === null) return stay(state);
  const told = decide({ ...state, pause: null }, situation, { kind: 'resumed' });
  return step(quietFrom(told, nowMs(situation)), { kind: 'save-state' });
}

export function quit(state: ScheduleState, situation: Situation): Step {
  const { kind } = state.phase;
  const ended = kind === 'running' || kind === 'opening' ? endBreak(state, situation) : withdraw(state);
  return andThen(ended, (each) =>
    andThen(endSegment(each, situation, nowMs(situation)), (last) =>
      andThen(recordAbsence(last, situation), (gone) =>
        step(
          { ...gone, hasQuit: true },
          { kind: 'close-card' },
          { kind: 'close-overlays' },
          { kind: 'save-state' },
        ),
      ),
    ),
  );
}

/** Somebody who quits from afar, or whose computer is shut down while they are out, has rested all the same. */
function recordAbsence(state: ScheduleState, situation: Situation): Step {
  const { clock } = state;
  if (clock.kind === 'present') return stay(state);
  const awayMs = nowMs(situation) - clock.sinceMs;
  if (awayMs < sittingRules(situation.context).fullRecoveryMs) return stay(state);
  return record(state, situation, {
    kind: 'natural-break',
    atMs: wallAt(situation, clock.sinceMs),
    elapsedMs: Math.round(awayMs),
  });
}
