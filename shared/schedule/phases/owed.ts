/** A break is due and held back by something that must not be interrupted. */
import { sittingBeyondDueMs } from '../clock/break-due.ts';
import { personSampleInMs } from '../clock/person-sample.ts';
import { sittingRate } from '../clock/sitting-clock.ts';
import { decide } from '../memory/decisions.ts';
import { OWED_LEAD_MS, OWED_SAMPLE_MS } from '../memory/limits.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { closeNudge, remindOfCeiling } from '../nudges/nudge-transitions.ts';
import { type Step, andThen, inPhase, sittingNow, stay, step, withdraw } from '../transition-step.ts';
import { minutes, seconds } from '../../time/durations.ts';

/** Sitting below the due point by more than this is no longer a break owed: time away has paid for it. */
const NO_LONGER_DUE_MS = seconds(60);

export function stayOwed(state: ScheduleState, now: Moment): Step {
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

/** When it is to be looked at again, in real time from now; a number for each reason. */
export function owedEdgesInMs(state: ScheduleState, now: Moment): readonly number[] {
  return [Math.min(personSampleInMs(state, now), OWED_SAMPLE_MS), ceilingInMs(state, now)];
}

function ceilingInMs(state: ScheduleState, now: Moment): number {
  if (state.clock.kind === 'away' || state.nudged.includes('ceiling')) return Infinity;
  const ceilingMs = minutes(now.settings.sittingCeilingMinutes);
  return (ceilingMs - sittingNow(state, now)) / sittingRate(state.clock.stance);
}
