/** The overlays have been asked for and are not there yet. */
import { permitted } from '../../coach/coach.ts';
import { sittingBeyondDueMs } from '../clock/break-due.ts';
import { decide } from '../memory/decisions.ts';
import { RETRY_AFTER_FAILURE_MS } from '../memory/limits.ts';
import type { PendingBreak, RunningBreak, SchedulePhase, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { leaveBreak } from './finished.ts';
import { claimedSince } from '../running/claimed-break.ts';
import { stepName } from '../running/running-break.ts';
import {
  type Step,
  andThen,
  coachSituation,
  endSegment,
  inPhase,
  keep,
  sittingNow,
  stay,
  step,
} from '../transition-step.ts';
import { isMainBreak, routineMs } from '../../walkthrough/routine.ts';
import { START } from '../../walkthrough/walkthrough-engine.ts';

export function openBreak(state: ScheduleState, now: Moment, planned: PendingBreak): Step {
  const routine = permitted(planned.routine, coachSituation(state, now));
  const pending: PendingBreak = { ...planned, routine };
  const opening = inPhase(
    { ...state, nudge: null, holdLook: null },
    { kind: 'opening', pending, requestedAtMs: now.atMs },
  );
  // What is seen comes first: neither the journal nor the card's window keeps the break waiting.
  const seen = step(opening, { kind: 'open-overlays', breakId: pending.breakId }, { kind: 'close-card' });
  return andThen(seen, (each) => endSegment(each, now, now.atMs));
}

export function beginBreak(state: ScheduleState, now: Moment, breakId: string): Step {
  if (state.phase.kind !== 'opening' || state.phase.pending.breakId !== breakId) return stay(state);
  const { routine } = state.phase.pending;
  const atMs = now.atMs;
  const running: RunningBreak = {
    breakId,
    routine,
    plannedMs: routineMs(routine),
    startedAtMs: atMs,
    startedAtWallMs: now.wallMs,
    sittingAtStartMs: sittingNow(state, now),
    stage: 'playing',
    stageBeforeHurt: 'playing',
    painAnswer: null,
    position: START,
    positionAtMs: atMs,
    observedAtMs: atMs,
    steps: routine.steps.map((each) => ({ step: stepName(each), outcome: 'not-reached', elapsedMs: 0 })),
    walk: null,
    welcomedAtStep: null,
    isMuted: false,
    claimedSinceMs: claimedSince(now),
  };
  return stay(inPhase(state, { kind: 'running', running }));
}

/** Overlays that are not there by now never come. */
export function passOpening(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'opening' || openingEndsInMs(state.phase, now) > 0) return stay(state);
  return failOpening(state, now);
}

/** Nothing is held against the person, and the break is tried again later. */
export function failOpening(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'opening') return stay(state);
  const { breakId, routine } = state.phase.pending;
  const recorded = keep(decide(state, now, { kind: 'break-over', outcome: 'failed' }), {
    kind: 'break',
    id: breakId,
    atMs: now.wallMs,
    elapsedMs: 0,
    breakKind: routine.kind,
    outcome: 'failed',
    plannedMs: routineMs(routine),
    steps: [],
  });
  if (!isMainBreak(routine.kind)) return andThen(recorded, (each) => leaveBreak(each, now));
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, now));
  return andThen(recorded, (each) =>
    leaveBreak({ ...each, graceMs: each.graceMs + beyondMs + RETRY_AFTER_FAILURE_MS }, now),
  );
}

type Opening = Extract<SchedulePhase, { readonly kind: 'opening' }>;

/** Real time until the overlays are given up. */
export function openingEndsInMs({ requestedAtMs }: Opening, now: Moment): number {
  return requestedAtMs + now.timing.openLimitMs - now.atMs;
}
