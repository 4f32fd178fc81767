/** A break from the moment it is wanted to the moment it is over. */
import {
  FINISHED_STAYS_MS,
  RETRY_AFTER_FAILURE_MS,
  sittingRules,
  type PendingBreak,
  type RunningBreak,
  type ScheduleState,
} from './schedule-state.ts';
import { permitted } from '../coach/coach.ts';
import type { BreakOutcome, Feeling, WalkEffort } from '../history/entry.ts';
import { hasWalked } from '../history/walked.ts';
import { isMainBreak, routineMs, stepMs } from '../walkthrough/routine.ts';
import { START, isFinished } from '../walkthrough/walkthrough-engine.ts';
import { decide } from './decisions.ts';
import { withNudgesAnew } from './nudges-given.ts';
import { caughtUp, command, leaveStep, movedMs, stepName } from './running-break.ts';
import { sittingBeyondDueMs } from './schedule-due.ts';
import type { WalkthroughCommand } from './schedule-event.ts';
import { presentClock, recoveredSittingMs } from './sitting-clock.ts';
import {
  andThen,
  coachSituation,
  endSegment,
  inPhase,
  keep,
  nowMs,
  quietFrom,
  record,
  sittingNow,
  startSegment,
  stay,
  step,
  wallMs,
  type Situation,
  type Step,
} from './transition-step.ts';
import { GETTING_UP_MS } from './walk-watch.ts';

export function openBreak(state: ScheduleState, situation: Situation, planned: PendingBreak): Step {
  const routine = permitted(planned.routine, coachSituation(state, situation));
  const pending: PendingBreak = { ...planned, routine };
  const opening = inPhase(
    { ...state, nudge: null, holdLook: null },
    { kind: 'opening', pending, requestedAtMs: nowMs(situation) },
  );
  // What is seen comes first: neither the journal nor the card's window keeps the break waiting.
  const seen = step(opening, { kind: 'open-overlays', breakId: pending.breakId }, { kind: 'close-card' });
  return andThen(seen, (each) => endSegment(each, situation, nowMs(situation)));
}

export function beginBreak(state: ScheduleState, situation: Situation, breakId: string): Step {
  if (state.phase.kind !== 'opening' || state.phase.pending.breakId !== breakId) return stay(state);
  const { routine } = state.phase.pending;
  const atMs = nowMs(situation);
  const running: RunningBreak = {
    breakId,
    routine,
    plannedMs: routineMs(routine),
    startedAtMs: atMs,
    startedAtWallMs: wallMs(situation),
    sittingAtStartMs: sittingNow(state, situation),
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
  return step(inPhase(state, { kind: 'running', running }), { kind: 'save-state' });
}

/** The overlay did not come, or was lost for good: nothing is held against the person, and it is tried again later. */
export function failBreak(state: ScheduleState, situation: Situation, breakId: string): Step {
  const { phase } = state;
  if (phase.kind === 'running' && phase.running.breakId === breakId)
    return andThen(concludeBreak(state, situation, phase.running, 'failed'), (each) =>
      leaveBreak({ ...each, graceMs: sittingNow(each, situation) }, situation),
    );
  if (phase.kind !== 'opening' || phase.pending.breakId !== breakId) return stay(state);
  const { routine } = phase.pending;
  const recorded = keep(decide(state, situation, { kind: 'break-over', outcome: 'failed' }), {
    kind: 'break',
    id: breakId,
    atMs: wallMs(situation),
    elapsedMs: 0,
    breakKind: routine.kind,
    outcome: 'failed',
    plannedMs: routineMs(routine),
    steps: [],
  });
  if (!isMainBreak(routine.kind)) return andThen(recorded, (each) => leaveBreak(each, situation));
  const beyondMs = Math.max(0, sittingBeyondDueMs(state, situation));
  return andThen(recorded, (each) =>
    leaveBreak({ ...each, graceMs: each.graceMs + beyondMs + RETRY_AFTER_FAILURE_MS }, situation),
  );
}

export function commandBreak(state: ScheduleState, situation: Situation, asked: WalkthroughCommand): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = nowMs(situation);
  const running = command(caughtUp(state.phase.running, atMs), asked, atMs);
  const commanded = step(inPhase(state, { kind: 'running', running }), { kind: 'save-state' });
  return andThen(commanded, (each) => finishIfOver(each, situation));
}

/** Here and not in the page, which may be loaded anew or give way to one on another display. */
export function muteBreak(state: ScheduleState, isMuted: boolean): Step {
  const { phase } = state;
  if (phase.kind !== 'running' && phase.kind !== 'finished') return stay(state);
  return stay(inPhase(state, { ...phase, running: { ...phase.running, isMuted } }));
}

/** After time or a command has moved the position: the end comes once, from here. */
export function finishIfOver(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = nowMs(situation);
  const running = caughtUp(state.phase.running, atMs);
  if (!isFinished(running.routine, running.position)) return stay(state);
  const isWhole = running.steps.every((each) => each.outcome === 'done');
  const concluded = concludeBreak(state, situation, running, isWhole ? 'completed' : 'ended');
  // Who skipped everything has somewhere to be: there is nothing to ask.
  const isEmpty = running.steps.every((each) => each.outcome === 'skipped');
  if (isEmpty && running.painAnswer === null)
    return andThen(concluded, (each) => leaveBreak(each, situation));
  return andThen(concluded, (each) =>
    step(
      inPhase(each, {
        kind: 'finished',
        running,
        finishedAtMs: atMs,
        observedAtMs: atMs,
        closesAtMs: atMs + FINISHED_STAYS_MS,
        feeling: null,
        walkEffort: null,
      }),
      { kind: 'save-state' },
    ),
  );
}

/** Ended by the person: the overlays go at once. */
export function endBreak(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind === 'finished' || state.phase.kind === 'opening') return leaveBreak(state, situation);
  if (state.phase.kind !== 'running') return stay(state);
  const running = leaveStep(caughtUp(state.phase.running, nowMs(situation)), 'skipped');
  return andThen(concludeBreak(state, situation, running, 'ended'), (each) => leaveBreak(each, situation));
}

/** Credits and records the break, once. `atMs` is when it was over. */
export function concludeBreak(
  state: ScheduleState,
  situation: Situation,
  running: RunningBreak,
  outcome: BreakOutcome,
  atMs = nowMs(situation),
): Step {
  const elapsedMs = Math.round(atMs - running.startedAtMs);
  const isMain = isMainBreak(running.routine.kind);
  const rules = sittingRules(situation.context);
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
  const told = decide(withNudgesAnew(credited, 'posture', 'standing', 'ceiling'), situation, {
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

export function answerFeeling(state: ScheduleState, situation: Situation, feeling: Feeling): Step {
  if (state.phase.kind !== 'finished' || state.phase.feeling !== null) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, feeling });
  return record(answered, situation, { kind: 'feeling', atMs: wallMs(situation), breakId, feeling });
}

/** Of a walk that took place; asked once, and free to be ignored. */
export function answerWalkEffort(state: ScheduleState, situation: Situation, effort: WalkEffort): Step {
  if (state.phase.kind !== 'finished' || state.phase.walkEffort !== null) return stay(state);
  if (!hasWalked(state.phase.running.steps)) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, walkEffort: effort });
  return record(answered, situation, { kind: 'walk-effort', atMs: wallMs(situation), breakId, effort });
}

/** Everything off the screen; sitting is counted from now. */
export function leaveBreak(state: ScheduleState, situation: Situation): Step {
  const atMs = nowMs(situation);
  const sittingMs = state.clock.kind === 'present' ? state.clock.sittingAtInputMs : 0;
  const clock = state.phase.kind === 'opening' ? state.clock : presentClock(sittingMs, atMs);
  // The last page may stay up for long, and belongs to the break.
  const refreshedAtMs = state.phase.kind === 'finished' ? atMs : state.refreshedAtMs;
  const counting = inPhase(quietFrom({ ...state, clock, refreshedAtMs }, atMs), { kind: 'counting' });
  return step(startSegment(counting, atMs), { kind: 'close-overlays' }, { kind: 'save-state' });
}
