/** A break from the moment it is wanted to the moment it is over. */
import {
  FINISHED_STAYS_MS,
  RETRY_AFTER_FAILURE_MS,
  sittingRules,
  type PendingBreak,
  type RunningBreak,
  type ScheduleState,
} from './schedule-state.ts';
import type { BreakOutcome, Feeling, PainAnswer, StepOutcome, StepRecord } from '../history/entry.ts';
import type { RoutineStep } from '../walkthrough/routine.ts';
import { routineMs, stepMs } from '../walkthrough/routine.ts';
import {
  START,
  advance,
  isFinished,
  makeEasier,
  previousStep,
  skipStep,
  startWork,
  type WalkthroughPosition,
} from '../walkthrough/walkthrough-engine.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { WalkthroughCommand } from './schedule-event.ts';
import { presentClock, recoveredSittingMs } from './sitting-clock.ts';
import {
  endSegment,
  inPhase,
  nowMs,
  quietFrom,
  record,
  sittingNow,
  startSegment,
  stay,
  step,
  andThen,
  wallMs,
  type Situation,
  type Step,
} from './transition-step.ts';

export function openBreak(state: ScheduleState, situation: Situation, pending: PendingBreak): Step {
  const opening = inPhase(
    { ...state, nudgeUntilMs: null },
    { kind: 'opening', pending, requestedAtMs: nowMs(situation) },
  );
  return andThen(endSegment(opening, situation, nowMs(situation)), (each) =>
    step(each, { kind: 'close-card' }, { kind: 'open-overlays', breakId: pending.breakId }),
  );
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
    position: START,
    positionAtMs: atMs,
    steps: routine.steps.map((each) => ({ step: stepName(each), outcome: 'not-reached', elapsedMs: 0 })),
  };
  return step(inPhase(state, { kind: 'running', running }), { kind: 'save-state' });
}

function stepName(each: RoutineStep): StepRecord['step'] {
  return each.kind === 'exercise' ? each.exerciseId : each.kind;
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
  const recorded = step(state, {
    kind: 'record',
    entry: {
      kind: 'break',
      id: breakId,
      atMs: wallMs(situation),
      elapsedMs: 0,
      breakKind: routine.kind,
      outcome: 'failed',
      plannedMs: routineMs(routine),
      steps: [],
    },
  });
  return andThen(recorded, (each) =>
    leaveBreak({ ...each, graceMs: each.graceMs + RETRY_AFTER_FAILURE_MS }, situation),
  );
}

/** Where a running break is now, with the steps that time has carried it past marked as done. */
export function caughtUp(running: RunningBreak, atMs: number): RunningBreak {
  if (running.stage !== 'playing') return running;
  const position = advance(running.routine, running.position, atMs - running.positionAtMs);
  return { ...running, ...passedTo(running, position, 'done'), position, positionAtMs: atMs };
}

function passedTo(
  running: RunningBreak,
  position: WalkthroughPosition,
  outcome: StepOutcome,
): Pick<RunningBreak, 'steps'> {
  const from = running.position.stepIndex;
  const steps = running.steps.map((each, index) => {
    const planned = running.routine.steps[index];
    if (planned === undefined || index < from || index >= position.stepIndex) return each;
    return { ...each, outcome, elapsedMs: Math.round(stepMs(planned)) };
  });
  return { steps };
}

/** Leaves the current step by the person's will, keeping how long it was done. */
function leaveStep(running: RunningBreak, outcome: StepOutcome): RunningBreak {
  const { stepIndex, stepElapsedMs } = running.position;
  const steps = running.steps.map((each, index) =>
    index === stepIndex ? { ...each, outcome, elapsedMs: Math.round(stepElapsedMs) } : each,
  );
  return { ...running, steps, position: skipStep(running.routine, running.position) };
}

export function command(running: RunningBreak, asked: WalkthroughCommand): RunningBreak {
  if (running.stage === 'hurt') return running;
  switch (asked) {
    case 'pause':
      return { ...running, stage: 'held' };
    case 'resume':
      return { ...running, stage: 'playing' };
    case 'skip-step':
      return { ...leaveStep(running, 'skipped'), stage: 'playing' };
    case 'finish-step':
      return { ...leaveStep(running, 'done'), stage: 'playing' };
    case 'previous-step':
      return { ...running, position: previousStep(running.position), stage: 'playing' };
    case 'start-work':
      return { ...running, position: startWork(running.routine, running.position), stage: 'playing' };
    case 'easier-step': {
      const easier = makeEasier(running.routine, running.position);
      return easier === null ? running : { ...running, ...easier };
    }
    default:
      return assertNever(asked, 'walkthrough command');
  }
}

export function commandBreak(state: ScheduleState, situation: Situation, asked: WalkthroughCommand): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = nowMs(situation);
  const running = { ...command(caughtUp(state.phase.running, atMs), asked), positionAtMs: atMs };
  return finishIfOver(inPhase(state, { kind: 'running', running }), situation);
}

/** Stops the step at once, before any question. */
export function reportPain(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const running: RunningBreak = { ...caughtUp(state.phase.running, nowMs(situation)), stage: 'hurt' };
  return stay(inPhase(state, { kind: 'running', running }));
}

/**
 * The stop rules (clinical rules R2 to R6) for the three answers: effort goes on with the easier version, pain ends
 * this movement and every other exercise of the break, an alarm ends the break and shows when to get help.
 */
export function answerPain(state: ScheduleState, situation: Situation, answer: PainAnswer | 'mistake'): Step {
  if (state.phase.kind !== 'running' || state.phase.running.stage !== 'hurt') return stay(state);
  const atMs = nowMs(situation);
  const stopped: RunningBreak = { ...state.phase.running, stage: 'playing', positionAtMs: atMs };
  const go = (running: RunningBreak): ScheduleState => inPhase(state, { kind: 'running', running });
  if (answer === 'mistake') return stay(go(stopped));
  const planned = stopped.routine.steps[stopped.position.stepIndex];
  const recorded = (to: ScheduleState): Step =>
    record(to, situation, {
      kind: 'pain',
      atMs: wallMs(situation),
      breakId: stopped.breakId,
      exerciseId: planned?.kind === 'exercise' ? planned.exerciseId : null,
      answer,
    });
  if (answer === 'effort') return recorded(go(command(stopped, 'easier-step')));
  const left = leaveStep(stopped, 'stopped');
  if (answer === 'pain')
    return andThen(recorded(go(withoutExercises(left))), (each) => finishIfOver(each, situation));
  return andThen(recorded(go(left)), (each) =>
    andThen(concludeBreak(each, situation, left, 'ended'), (over) =>
      stay(
        inPhase(over, {
          kind: 'finished',
          running: left,
          finishedAtMs: atMs,
          closesAtMs: null,
          feeling: null,
        }),
      ),
    ),
  );
}

/** Moves past every exercise that is still to come; a walk in between stays. */
function withoutExercises(running: RunningBreak): RunningBreak {
  let rest = running;
  while (rest.routine.steps[rest.position.stepIndex]?.kind === 'exercise') rest = leaveStep(rest, 'skipped');
  return rest;
}

/** After time or a command has moved the position: the end comes once, from here. */
export function finishIfOver(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = nowMs(situation);
  const running = caughtUp(state.phase.running, atMs);
  if (!isFinished(running.routine, running.position)) return stay(state);
  return andThen(concludeBreak(state, situation, running, 'completed'), (each) =>
    step(
      inPhase(each, {
        kind: 'finished',
        running,
        finishedAtMs: atMs,
        closesAtMs: atMs + FINISHED_STAYS_MS,
        feeling: null,
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

/** Credits and records the break, once. */
function concludeBreak(
  state: ScheduleState,
  situation: Situation,
  running: RunningBreak,
  outcome: BreakOutcome,
): Step {
  const atMs = nowMs(situation);
  const elapsedMs = Math.round(atMs - running.startedAtMs);
  const isWhole = running.steps.every((each) => each.outcome === 'done');
  const isMain = running.routine.kind === 'movement';
  const rules = sittingRules(situation.context);
  const sittingMs =
    outcome === 'completed' && isWhole && isMain
      ? 0
      : recoveredSittingMs(running.sittingAtStartMs, elapsedMs, rules);
  const credited: ScheduleState = {
    ...state,
    clock: presentClock(sittingMs, atMs),
    // The next break comes a whole interval later, however short this one was cut: nobody is nagged.
    ...(isMain ? { graceMs: sittingMs, postponesUsed: 0 } : {}),
    isStandingNudged: false,
  };
  return step(credited, {
    kind: 'record',
    entry: {
      kind: 'break',
      id: running.breakId,
      atMs: running.startedAtWallMs,
      elapsedMs,
      breakKind: running.routine.kind,
      outcome,
      plannedMs: running.plannedMs,
      steps: [...running.steps],
    },
  });
}

export function answerFeeling(state: ScheduleState, situation: Situation, feeling: Feeling): Step {
  if (state.phase.kind !== 'finished' || state.phase.feeling !== null) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, feeling });
  return record(answered, situation, { kind: 'feeling', atMs: wallMs(situation), breakId, feeling });
}

/** Everything off the screen; sitting is counted from now. */
export function leaveBreak(state: ScheduleState, situation: Situation): Step {
  const atMs = nowMs(situation);
  const sittingMs = state.clock.kind === 'present' ? state.clock.sittingAtInputMs : 0;
  const clock = state.phase.kind === 'opening' ? state.clock : presentClock(sittingMs, atMs);
  const counting = inPhase(quietFrom({ ...state, clock }, atMs), { kind: 'counting' });
  return step(startSegment(counting, situation, atMs), { kind: 'close-overlays' }, { kind: 'save-state' });
}
