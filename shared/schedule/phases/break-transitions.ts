/** A break from the moment it is wanted to the moment it is over. */
import type { PendingBreak, RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import { FINISHED_STAYS_MS, RETRY_AFTER_FAILURE_MS } from '../memory/limits.ts';
import { permitted } from '../../coach/coach.ts';
import type { BreakOutcome, Feeling, WalkEffort } from '../../history/entry.ts';
import { hasWalked } from '../../history/walked.ts';
import { isMainBreak, routineMs, stepMs } from '../../walkthrough/routine.ts';
import { START, isFinished } from '../../walkthrough/walkthrough-engine.ts';
import { decide } from '../memory/decisions.ts';
import { withNudgesAnew } from '../nudges/nudge-transitions.ts';
import { caughtUp, command, leaveStep, movedMs, stepName } from '../running/running-break.ts';
import { sittingBeyondDueMs } from '../clock/break-due.ts';
import type { WalkthroughCommand } from '../schedule-event.ts';
import { presentClock, recoveredSittingMs } from '../clock/sitting-clock.ts';
import {
  andThen,
  coachSituation,
  endSegment,
  inPhase,
  keep,
  quietFrom,
  record,
  sittingNow,
  startSegment,
  stay,
  step,
  type Step,
} from '../transition-step.ts';
import { GETTING_UP_MS } from '../running/walk-watch.ts';
import type { Moment } from '../moment.ts';

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
  };
  return stay(inPhase(state, { kind: 'running', running }));
}

/**
 * The overlay did not come, or was lost for good: nothing is held against the person, and it is tried again later. One
 * that was over already has only its question left, and nowhere to ask it.
 */
export function failBreak(state: ScheduleState, now: Moment, breakId: string): Step {
  const { phase } = state;
  if (phase.kind === 'finished' && phase.running.breakId === breakId) return leaveBreak(state, now);
  if (phase.kind === 'running' && phase.running.breakId === breakId)
    return andThen(concludeBreak(state, now, phase.running, 'failed'), (each) =>
      leaveBreak({ ...each, graceMs: sittingNow(each, now) }, now),
    );
  if (phase.kind !== 'opening' || phase.pending.breakId !== breakId) return stay(state);
  const { routine } = phase.pending;
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

export function commandBreak(state: ScheduleState, now: Moment, asked: WalkthroughCommand): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = now.atMs;
  const running = command(caughtUp(state.phase.running, atMs), asked, atMs);
  return finishIfOver(inPhase(state, { kind: 'running', running }), now);
}

/** Here and not in the page, which may be loaded anew or give way to one on another display. */
export function muteBreak(state: ScheduleState, isMuted: boolean): Step {
  const { phase } = state;
  if (phase.kind !== 'running' && phase.kind !== 'finished') return stay(state);
  return stay(inPhase(state, { ...phase, running: { ...phase.running, isMuted } }));
}

/** After time or a command has moved the position: the end comes once, from here. */
export function finishIfOver(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = now.atMs;
  const running = caughtUp(state.phase.running, atMs);
  if (!isFinished(running.routine, running.position)) return stay(state);
  const isWhole = running.steps.every((each) => each.outcome === 'done');
  const concluded = concludeBreak(state, now, running, isWhole ? 'completed' : 'ended');
  // Who skipped everything has somewhere to be: there is nothing to ask.
  const isEmpty = running.steps.every((each) => each.outcome === 'skipped');
  if (isEmpty && running.painAnswer === null) return andThen(concluded, (each) => leaveBreak(each, now));
  return andThen(concluded, (each) => showFinished(each, now, running, atMs + FINISHED_STAYS_MS));
}

/** The break is recorded, and its overlays stay for what is still asked or told; without `closesAtMs` until closed. */
export function showFinished(
  state: ScheduleState,
  now: Moment,
  running: RunningBreak,
  closesAtMs: number | null,
): Step {
  const { atMs } = now;
  const finished = inPhase(state, {
    kind: 'finished',
    running,
    finishedAtMs: atMs,
    observedAtMs: atMs,
    closesAtMs,
    feeling: null,
    walkEffort: null,
  });
  return step(finished, { kind: 'check-overlays' });
}

/** Ended by the person: the overlays go at once. What is over already is left. */
export function endBreak(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind === 'finished' || state.phase.kind === 'opening') return leaveBreak(state, now);
  if (state.phase.kind !== 'running') return stay(state);
  const running = leaveStep(caughtUp(state.phase.running, now.atMs), 'skipped');
  return andThen(concludeBreak(state, now, running, 'ended'), (each) => leaveBreak(each, now));
}

/** Credits and records the break, once. `atMs` is when it was over. */
export function concludeBreak(
  state: ScheduleState,
  now: Moment,
  running: RunningBreak,
  outcome: BreakOutcome,
  atMs = now.atMs,
): Step {
  const elapsedMs = Math.round(atMs - running.startedAtMs);
  const isMain = isMainBreak(running.routine.kind);
  const rules = now.rules;
  const sittingMs =
    outcome === 'completed' && isMain && isWalkedWhole(running)
      ? 0
      : recoveredSittingMs(running.sittingAtStartMs, movedMs(running), rules);
  const credited: ScheduleState = {
    ...state,
    clock: presentClock(sittingMs, atMs),
    // The next break comes a whole interval later, however short this one was cut: nobody is nagged.
    ...(isMain ? { graceMs: sittingMs, postponesUsed: 0 } : {}),
    refreshedAtMs: atMs,
  };
  const told = decide(withNudgesAnew(credited, 'posture', 'standing', 'ceiling'), now, {
    kind: 'break-over',
    outcome,
  });
  return keep(told, {
    kind: 'break',
    id: running.breakId,
    atMs: running.startedAtWallMs,
    elapsedMs,
    breakKind: running.routine.kind,
    outcome,
    plannedMs: running.plannedMs,
    steps: [...running.steps],
  });
}

/** Up to getting up and sitting down again. A walk cut short gives back what was walked. */
function isWalkedWhole({ routine, steps }: RunningBreak): boolean {
  return routine.steps.every(
    (each, index) => each.kind !== 'walk' || (steps[index]?.elapsedMs ?? 0) >= stepMs(each) - GETTING_UP_MS,
  );
}

export function answerFeeling(state: ScheduleState, now: Moment, feeling: Feeling): Step {
  if (state.phase.kind !== 'finished' || state.phase.feeling !== null) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, feeling });
  return record(answered, now, { kind: 'feeling', atMs: now.wallMs, breakId, feeling });
}

/** Of a walk that took place; asked once, and free to be ignored. */
export function answerWalkEffort(state: ScheduleState, now: Moment, effort: WalkEffort): Step {
  if (state.phase.kind !== 'finished' || state.phase.walkEffort !== null) return stay(state);
  if (!hasWalked(state.phase.running.steps)) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, walkEffort: effort });
  return record(answered, now, { kind: 'walk-effort', atMs: now.wallMs, breakId, effort });
}

/** Everything off the screen; sitting is counted from now. */
export function leaveBreak(state: ScheduleState, now: Moment): Step {
  const atMs = now.atMs;
  const sittingMs = state.clock.kind === 'present' ? state.clock.sittingAtInputMs : 0;
  const clock = state.phase.kind === 'opening' ? state.clock : presentClock(sittingMs, atMs);
  // The last page may stay up for long, and belongs to the break.
  const refreshedAtMs = state.phase.kind === 'finished' ? atMs : state.refreshedAtMs;
  const counting = inPhase(quietFrom({ ...state, clock, refreshedAtMs }, atMs), { kind: 'counting' });
  return step(startSegment(counting, atMs), { kind: 'close-overlays' });
}
