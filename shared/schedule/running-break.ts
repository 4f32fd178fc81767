/** A running break as a value: where it is, what has been done of it, what a command makes of it. */
import { assertNever } from '../lib/assert-never.ts';
import type { StepOutcome, StepRecord } from '../history/entry.ts';
import { stepMs, type RoutineStep } from '../walkthrough/routine.ts';
import {
  advance,
  makeEasier,
  previousStep,
  skipStep,
  startWork,
  type WalkthroughPosition,
} from '../walkthrough/walkthrough-engine.ts';
import type { WalkthroughCommand } from './schedule-event.ts';
import type { RunningBreak } from './schedule-state.ts';

/** The step as the journal names it. */
export function stepName(each: RoutineStep): StepRecord['step'] {
  return each.kind === 'exercise' ? each.exerciseId : each.kind;
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
    return left(each, outcome, stepMs(planned));
  });
  return { steps };
}

/** Leaves the current step by the person's will, keeping how long it was done. */
export function leaveStep(running: RunningBreak, outcome: StepOutcome): RunningBreak {
  const { stepIndex, stepElapsedMs } = running.position;
  const steps = running.steps.map((each, index) =>
    index === stepIndex ? left(each, outcome, stepElapsedMs) : each,
  );
  return { ...running, steps, position: skipStep(running.routine, running.position) };
}

/** Going back to a step takes nothing away from what was done of it before. */
function left(before: StepRecord, outcome: StepOutcome, elapsedMs: number): StepRecord {
  const isStillDone = before.outcome === 'done' && outcome === 'skipped';
  return {
    ...before,
    outcome: isStillDone ? 'done' : outcome,
    elapsedMs: Math.max(before.elapsedMs, Math.round(elapsedMs)),
  };
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

/** Moves past every exercise that is still to come; a walk in between stays. */
export function withoutExercises(running: RunningBreak): RunningBreak {
  let rest = running;
  while (rest.routine.steps[rest.position.stepIndex]?.kind === 'exercise') rest = leaveStep(rest, 'skipped');
  return rest;
}

/** Time on one's feet or in an exercise: pauses count for nothing, and the posture check is done sitting. */
export function movedMs(running: RunningBreak): number {
  return running.steps.reduce((sum, each) => sum + (each.step === 'posture-check' ? 0 : each.elapsedMs), 0);
}
