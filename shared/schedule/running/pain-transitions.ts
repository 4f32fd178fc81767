/** "This hurts" in a running break: the step stops at once, then the answer decides how it goes on. */
import type { PainAnswer } from '../../history/entry.ts';
import { concludeBreak } from '../phases/conclude-break.ts';
import { showFinished } from '../phases/finished.ts';
import { finishIfOver } from '../phases/running.ts';
import { caughtUp, command, leaveStep, withoutExercises } from './running-break.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import { andThen, inPhase, stay, type Step, tell } from '../transition-step.ts';
import { goOnWatching } from './walk-watch.ts';
import type { Moment } from '../moment.ts';

/** Stops the step at once, before any question. */
export function reportPain(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const before = caughtUp(state.phase.running, now.atMs);
  if (before.stage === 'hurt') return stay(state);
  const running: RunningBreak = { ...before, stage: 'hurt', stageBeforeHurt: before.stage };
  return stay(inPhase(state, { kind: 'running', running }));
}

/**
 * The stop rules (clinical rules R2 to R6) for the three answers: effort goes on with the easier version, pain ends
 * this movement and every other exercise of the break, an alarm ends the break and shows when to get help.
 */
export function answerPain(state: ScheduleState, now: Moment, answer: PainAnswer | 'mistake'): Step {
  if (state.phase.kind !== 'running' || state.phase.running.stage !== 'hurt') return stay(state);
  const atMs = now.atMs;
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
  const recorded = (to: ScheduleState): Step =>
    tell(to, now, {
      entry: {
        kind: 'pain',
        atMs: now.wallMs,
        breakId: stopped.breakId,
        exerciseId: planned?.kind === 'exercise' ? planned.exerciseId : null,
        answer,
      },
    });
  if (answer === 'effort') {
    const easier = command(stopped, 'easier-step', atMs);
    // Who was asked about the rest of a walk is still asked.
    return recorded(go(hurt.stageBeforeHurt === 'back-early' ? { ...easier, stage: 'back-early' } : easier));
  }
  const ended = leaveStep(stopped, 'stopped');
  if (answer === 'pain')
    return andThen(recorded(go(withoutExercises(ended))), (each) => finishIfOver(each, now));
  return andThen(recorded(go(ended)), (each) =>
    andThen(concludeBreak(each, now, ended, 'ended'), (over) => showFinished(over, now, ended, null)),
  );
}

const severity: readonly PainAnswer[] = ['effort', 'pain', 'alarm'];

/** A break is remembered by the worst of its answers. */
function worse(before: PainAnswer | null, now: PainAnswer): PainAnswer {
  return before !== null && severity.indexOf(before) > severity.indexOf(now) ? before : now;
}
