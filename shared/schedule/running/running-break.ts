/** A running break as a value: where it is, what has been done of it, what a command makes of it. */
import { assertNever } from '../../lib/assert-never.ts';
import type { StepOutcome, StepRecord } from '../../history/entry.ts';
import { stepMs, type RoutineStep } from '../../walkthrough/routine.ts';
import {
  advance,
  isAtEndOfWalk,
  makeEasier,
  makeHarder,
  previousStep,
  skipStep,
  startWork,
  type WalkthroughPosition,
} from '../../walkthrough/walkthrough-engine.ts';
import type { WalkthroughCommand } from '../schedule-event.ts';
import type { RunningBreak } from '../memory/schedule-state.ts';
import { goOnWatching, isWatching, startWatch } from './walk-watch.ts';

/** The step as the journal names it. */
export function stepName(each: RoutineStep): StepRecord['step'] {
  return each.kind === 'exercise' ? each.exerciseId : each.kind;
}

/** Where a running break is now, with the steps that time has carried it past marked as done. */
export function caughtUp(running: RunningBreak, atMs: number): RunningBreak {
  const { routine, walk } = running;
  const elapsedMs = atMs - running.positionAtMs;
  if (running.stage === 'awaiting' && walk !== null)
    return { ...running, walk: { ...walk, waitedMs: walk.waitedMs + elapsedMs }, positionAtMs: atMs };
  if (running.stage !== 'playing') return running;
  const stopsAtWalks = isWalkLeftByReturn(running);
  const position = advance(routine, running.position, elapsedMs, { stopsAtWalks });
  return { ...running, ...passedTo(running, position, 'done'), position, positionAtMs: atMs };
}

/** A walk that nobody has looked at yet counts as watched: the first look comes before its end. */
export function isWalkLeftByReturn({ walk }: RunningBreak): boolean {
  return walk === null || isWatching(walk);
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
  const { routine, position } = running;
  const { stepIndex } = position;
  const planned = routine.steps[stepIndex];
  // A walk is left a moment before its end, whoever walked all of it.
  const isWalked = planned !== undefined && isAtEndOfWalk(routine, position);
  const stepElapsedMs = isWalked ? stepMs(planned) : position.stepElapsedMs;
  const { atDeskMs, waitedMs } = running.walk ?? { atDeskMs: 0, waitedMs: 0 };
  const doneMs = Math.max(0, stepElapsedMs - atDeskMs) + waitedMs;
  const steps = running.steps.map((each, index) =>
    index === stepIndex ? left(each, outcome, doneMs) : each,
  );
  return { ...running, steps, position: skipStep(running.routine, running.position), walk: null };
}

/** By the person's word. A walk of which less than half was walked was not done, whatever the button says. */
function finishStep(running: RunningBreak): RunningBreak {
  const planned = running.routine.steps[running.position.stepIndex];
  const isHalf = planned === undefined || running.position.stepElapsedMs * 2 >= stepMs(planned);
  return leaveStep(running, planned?.kind === 'walk' && !isHalf ? 'skipped' : 'done');
}

/** Somebody is back from a walk that they have walked: on to the next step, with a word of welcome. */
export function welcomeBack(running: RunningBreak, atMs: number): RunningBreak {
  const next = leaveStep(running, 'done');
  return { ...next, stage: 'playing', positionAtMs: atMs, welcomedAtStep: next.position.stepIndex };
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

/** What a command makes of a break that has been caught up to `atMs`. */
export function command(running: RunningBreak, asked: WalkthroughCommand, atMs: number): RunningBreak {
  if (running.stage === 'hurt') return running;
  const playing = { ...running, stage: 'playing', positionAtMs: atMs } as const;
  switch (asked) {
    case 'pause':
      return { ...running, stage: 'held', positionAtMs: atMs };
    case 'resume':
    case 'walk-on':
      return running.stage === 'awaiting' ? welcomeBack(running, atMs) : walkingOn(playing, atMs);
    case 'skip-step':
      return running.stage === 'awaiting' ? welcomeBack(running, atMs) : leaveStep(playing, 'skipped');
    case 'finish-step':
      return running.stage === 'awaiting' ? welcomeBack(running, atMs) : finishStep(playing);
    case 'previous-step':
      return back(running, playing);
    case 'start-work':
      return { ...playing, position: startWork(running.routine, running.position) };
    case 'easier-step':
      return { ...running, ...makeEasier(running), positionAtMs: atMs };
    case 'harder-step':
      // Who has just felt something too strong is not led to more of it (clinical rule R5).
      return {
        ...running,
        ...(running.painAnswer === null ? makeHarder(running) : null),
        positionAtMs: atMs,
      };
    case 'walk-on-the-spot':
    case 'walk-away':
      return onTheSpot(playing, asked === 'walk-on-the-spot', atMs);
    default:
      return assertNever(asked, 'walkthrough command');
  }
}

function walkingOn(running: RunningBreak, atMs: number): RunningBreak {
  return running.walk === null ? running : { ...running, walk: goOnWatching(running.walk, atMs) };
}

function onTheSpot(running: RunningBreak, isOnTheSpot: boolean, atMs: number): RunningBreak {
  if (running.routine.steps[running.position.stepIndex]?.kind !== 'walk') return running;
  const walk = goOnWatching(running.walk ?? startWatch(atMs), atMs);
  return { ...running, walk: { ...walk, isOnTheSpot } };
}

/** Moves past the exercises that come next; those behind a walk are no longer part of the break, the walk is. */
export function withoutExercises(running: RunningBreak): RunningBreak {
  let rest = running;
  while (rest.routine.steps[rest.position.stepIndex]?.kind === 'exercise') rest = leaveStep(rest, 'skipped');
  const { routine, position, steps } = rest;
  const stays = (index: number): boolean =>
    index < position.stepIndex || routine.steps[index]?.kind !== 'exercise';
  return {
    ...rest,
    routine: { ...routine, steps: routine.steps.filter((_, index) => stays(index)) },
    steps: steps.filter((_, index) => stays(index)),
  };
}

/** Nobody is led back to an exercise that has hurt, nor to another one of that break (clinical rules R3, R4). */
function back(running: RunningBreak, playing: RunningBreak): RunningBreak {
  const before = { ...playing, ...previousStep(running), walk: null };
  const isExercise = before.routine.steps[before.position.stepIndex]?.kind === 'exercise';
  return running.painAnswer === 'pain' && isExercise ? playing : before;
}

/** Time on one's feet or in an exercise: pauses count for nothing, and the posture check is done sitting. */
export function movedMs(running: RunningBreak): number {
  return running.steps.reduce((sum, each) => sum + (each.step === 'posture-check' ? 0 : each.elapsedMs), 0);
}
