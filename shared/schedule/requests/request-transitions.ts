/** What a person asks of the schedule from the tray, the card, the window or the command line. */
import { isOffDuty, sittingBeyondDueMs } from '../clock/break-due.ts';
import { type PauseLength, pauseEnd } from '../clock/pause-end.ts';
import { decide } from '../memory/decisions.ts';
import type { PendingBreak, ScheduleState } from '../memory/schedule-state.ts';
import { type Moment, wallAt } from '../moment.ts';
import { closeNudge, withNudgesAnew } from '../nudges/nudge-transitions.ts';
import { endBreak } from '../phases/on-screen.ts';
import { openBreak } from '../phases/opening.ts';
import { refuse } from './coach-transitions.ts';
import type { ScheduleEvent } from '../schedule-event.ts';
import {
  type Step,
  andThen,
  coachSituation,
  currentBreakId,
  endSegment,
  pend,
  pendingBreak,
  quietFrom,
  record,
  stay,
  step,
  tell,
  withdraw,
} from '../transition-step.ts';
import { minutes } from '../../time/durations.ts';

export function requestBreak(
  state: ScheduleState,
  event: Extract<ScheduleEvent, { kind: 'break-requested' }>,
  now: Moment,
): Step {
  if (currentBreakId(state) !== null) return stay(state);
  const announced = pendingBreak(state.phase);
  const started = (each: ScheduleState, pending: PendingBreak): Step => {
    const breakKind = pending.routine.kind;
    return openBreak(decide(each, now, { kind: 'started-by-hand', breakKind }), now, pending);
  };
  if (announced !== null && event.request.kind === 'movement') return started(state, announced);
  const plan = now.coach.plan(event.request, coachSituation(state, now));
  if (plan.kind === 'refused') return refuse(state, now, plan.refusal);
  const asked = pend(state, now, plan.routine);
  return andThen(withdraw(asked.state), (each) => started(each, asked.pending));
}

export function canPostpone(state: ScheduleState, now: Moment): boolean {
  const { strict, postponesPerBreak } = now.settings;
  return canSkip(state, now) && !strict && state.postponesUsed < postponesPerBreak;
}

/** There is a break ahead to let go. */
export function canSkip(state: ScheduleState, now: Moment): boolean {
  if (now.settings.strict || isOffDuty(state) || currentBreakId(state) !== null) return false;
  // A break that was just let go is not there to be let go again: the second press of a double click.
  return sittingBeyondDueMs(state, now) >= -now.rules.intervalMs;
}

export function postponeBreak(state: ScheduleState, now: Moment): Step {
  if (!canPostpone(state, now)) return stay(state);
  const postponeMs = minutes(now.settings.postponeMinutes);
  // Overdue, the minutes run from now; otherwise from when the break would have come.
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, now));
  const graceMs = state.graceMs + beyondMs + postponeMs;
  const later: ScheduleState = { ...state, graceMs, postponesUsed: state.postponesUsed + 1 };
  return andThen(withdraw(later), (each) =>
    tell(each, now, {
      decision: { kind: 'postponed', minutes: now.settings.postponeMinutes },
      entry: { kind: 'break-postponed', atMs: now.wallMs },
    }),
  );
}

export function skipBreak(state: ScheduleState, now: Moment): Step {
  if (!canSkip(state, now)) return stay(state);
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, now));
  const skipped: ScheduleState = {
    ...withNudgesAnew(state, 'posture', 'ceiling'),
    graceMs: state.graceMs + beyondMs + now.rules.intervalMs,
    postponesUsed: 0,
  };
  return andThen(withdraw(skipped), (each) =>
    tell(each, now, {
      decision: { kind: 'skipped' },
      entry: { kind: 'break-skipped', atMs: now.wallMs },
    }),
  );
}

export function beginPause(state: ScheduleState, now: Moment, length: PauseLength): Step {
  const untilWallMs = pauseEnd(length, now.wallMs, now.timeZone);
  const told = decide(state, now, { kind: 'paused', untilWallMs });
  return andThen(closeNudge(told), (quiet) =>
    andThen(withdraw(quiet), (each) => stay({ ...each, pause: { untilWallMs } })),
  );
}

/** Coming back from a planned pause is a return: the first break leaves two minutes. */
export function endPause(state: ScheduleState, now: Moment): Step {
  if (state.pause === null) return stay(state);
  const told = decide({ ...state, pause: null }, now, { kind: 'resumed' });
  return stay(quietFrom(told, now.atMs));
}

export function quit(state: ScheduleState, now: Moment): Step {
  const { kind } = state.phase;
  const ended = kind === 'running' || kind === 'opening' ? endBreak(state, now) : withdraw(state);
  return andThen(ended, (each) =>
    andThen(endSegment(each, now, now.atMs), (last) =>
      andThen(recordAbsence(last, now), (gone) =>
        step({ ...gone, hasQuit: true }, { kind: 'close-card' }, { kind: 'close-overlays' }),
      ),
    ),
  );
}

/** Somebody who quits from afar, or whose computer is shut down while they are out, has rested all the same. */
function recordAbsence(state: ScheduleState, now: Moment): Step {
  const { clock } = state;
  if (clock.kind === 'present') return stay(state);
  const awayMs = now.atMs - clock.sinceMs;
  if (awayMs < now.rules.fullRecoveryMs) return stay(state);
  return record(state, now, {
    kind: 'natural-break',
    atMs: wallAt(now, clock.sinceMs),
    elapsedMs: Math.round(awayMs),
  });
}
