/** "This hurts" in a running break: the step stops at once, then the answer decides how it goes on. */
import type { PainAnswer } from '../history/entry.ts';
import { concludeBreak, finishIfOver } from './break-transitions.ts';
import { caughtUp, command, leaveStep, withoutExercises } from './running-break.ts';
import type { RunningBreak, ScheduleState } from './schedule-state.ts';
import {
  andThen,
  inPhase,
  nowMs,
  record,
  stay,
  step,
  wallMs,
  type Situation,
  type Step,
} from './transition-step.ts';
import { goOnWatching } from './walk-watch.ts';

/** Stops the step at once, before any question. */
export function reportPain(state: ScheduleState, situation: Situation): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const before = caughtUp(state.phase.running, nowMs(situation));
  if (before.stage === 'hurt') return stay(state);
  const running: RunningBreak = { ...before, stage: 'hurt', stageBeforeHurt: before.stage };
  return step(inPhase(state, { kind: 'running', running }), { kind: 'save-state' });
}

/**
 * The stop rules (clinical rules R2 to R6) for the three answers: effort goes on with the easier version, pain ends
 * this movement and every other exercise of the break, an alarm ends the break and shows when to get help.
 */
export function answerPain(state: ScheduleState, situation: Situation, answer: PainAnswer | 'mistake'): Step {
  if (state.phase.kind !== 'running' || state.phase.running.stage !== 'hurt') return stay(state);
  const atMs = nowMs(situation);
  const hurt = state.phase.running;
  const go = (running: RunningBreak): ScheduleState => inPhase(state, { kind: 'running', running });
  const walk = hurt.walk === null ? null : goOnWatching(hurt.walk, atMs);
  if (answer === 'mistake')
    return stay(go({ ...hurt, stage: hurt.stageBeforeHurt, positionAtMs: atMs, walk }));
  const stopped: RunningBreak = {
    ...hurt,
    stage: 'playing',
    positionAtMs: atMs,
    painAnswer: worse(hurt.painAnswer, answer),
    walk,
  };
  const planned = stopped.routine.steps[stopped.position.stepIndex];
  // Written down before anything else follows: what keeps the exercises away must survive the next moment.
  const recorded = (to: ScheduleState): Step =>
    andThen(
      record(to, situation, {
        kind: 'pain',
        atMs: wallMs(situation),
        breakId: stopped.breakId,
        exerciseId: planned?.kind === 'exercise' ? planned.exerciseId : null,
        answer,
      }),
      (each) => step(each, { kind: 'save-state' }),
    );
  if (answer === 'effort') {
    const easier = command(stopped, 'easier-step', atMs);
    // Who was asked about the rest of a walk is still asked.
    return recorded(go(hurt.stageBeforeHurt === 'back-early' ? { ...easier, stage: 'back-early' } : easier));
  }
  const ended = leaveStep(stopped, 'stopped');
  if (answer === 'pain')
    return andThen(recorded(go(withoutExercises(ended))), (each) => finishIfOver(each, situation));
  return andThen(recorded(go(ended)), (each) =>
    andThen(concludeBreak(each, situation, ended, 'ended'), (over) =>
      step(
        inPhase(over, {
          kind: 'finished',
          running: ended,
          finishedAtMs: atMs,
          observedAtMs: atMs,
          closesAtMs: null,
          feeling: null,
          walkEffort: null,
        }),
        { kind: 'save-state' },
      ),
    ),
  );
}

const severity: readonly PainAnswer[] = ['effort', 'pain', 'alarm'];

/** A break is remembered by the worst of its answers. */
function worse(before: PainAnswer | null, now: PainAnswer): PainAnswer {
  return before !== null && severity.indexOf(before) > severity.indexOf(now) ? before : now;
}
