/** The break is on the screen and leads through its steps. */
import { FINISHED_STAYS_MS } from '../memory/limits.ts';
import type { RunningBreak, SchedulePhase, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { concludeBreak } from './conclude-break.ts';
import { leaveBreak, showFinished } from './finished.ts';
import { leaveUnanswered } from '../presence/unanswered.ts';
import { noticeInput } from '../running/claimed-break.ts';
import { caughtUp, command } from '../running/running-break.ts';
import { attendWalk } from '../running/walk-transitions.ts';
import { WAITS_FOR_RETURN_MS, isWatching } from '../running/walk-watch.ts';
import type { WalkthroughCommand } from '../schedule-event.ts';
import { type Step, andThen, inPhase, stay } from '../transition-step.ts';
import { stepMs } from '../../walkthrough/routine.ts';
import { isFinished, remainingMs } from '../../walkthrough/walkthrough-engine.ts';

export function passRunning(state: ScheduleState, now: Moment): Step {
  if (now.presence.isSuspended) return stay(state);
  return andThen(attendWalk(noticeInput(state, now), now), (each) => finishIfOver(each, now));
}

export function commandBreak(state: ScheduleState, now: Moment, asked: WalkthroughCommand): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = now.atMs;
  const running = command(caughtUp(state.phase.running, atMs), asked, atMs);
  return finishIfOver(inPhase(state, { kind: 'running', running }), now);
}

/** After time or a command has moved the position: the end comes once, from here. */
export function finishIfOver(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const atMs = now.atMs;
  const running = caughtUp(state.phase.running, atMs);
  if (!isFinished(running.routine, running.position)) return stay(state);
  if (running.claimedSinceMs !== null) return leaveUnanswered(state, now, running);
  const isWhole = running.steps.every((each) => each.outcome === 'done');
  const concluded = concludeBreak(state, now, running, isWhole ? 'completed' : 'ended');
  // Who skipped everything has somewhere to be: there is nothing to ask.
  const isEmpty = running.steps.every((each) => each.outcome === 'skipped');
  if (isEmpty && running.painAnswer === null) return andThen(concluded, (each) => leaveBreak(each, now));
  return andThen(concluded, (each) => showFinished(each, now, running, atMs + FINISHED_STAYS_MS));
}

/** When it is to be looked at again, in real time from now; a number for each reason. */
export function runningEdgesInMs({ running }: Running, now: Moment): readonly number[] {
  const { breakSampleMs } = now.timing;
  return now.presence.isSuspended ? [breakSampleMs] : [breakSampleMs, ...breakEdgesInMs(running, now)];
}

type Running = Extract<SchedulePhase, { readonly kind: 'running' }>;

/** The end of the break, or of a walk; and looks that are close enough to find out when somebody comes back. */
function breakEdgesInMs(running: RunningBreak, now: Moment): readonly number[] {
  const { routine, position, stage, walk } = running;
  const { walkSampleMs, touchSampleMs } = now.timing;
  const planned = routine.steps[position.stepIndex];
  const isWalk = planned?.kind === 'walk';
  const lookInMs = walk?.touch == null ? walkSampleMs : touchSampleMs;
  const looks = isWalk && (walk === null || isWatching(walk)) ? [lookInMs] : [];
  if (stage === 'awaiting') return [...looks, WAITS_FOR_RETURN_MS - (walk?.waitedMs ?? 0)];
  if (stage !== 'playing') return [];
  const sinceMs = now.atMs - running.positionAtMs;
  const ends = isWalk ? [stepMs(planned) - position.stepElapsedMs - sinceMs] : stepEndsInMs(running, now);
  return [...looks, ...ends, remainingMs(routine, position) - sinceMs];
}

/** A walk may follow, which the display need not be awake for. */
function stepEndsInMs(running: RunningBreak, now: Moment): readonly number[] {
  const { routine, position } = caughtUp(running, now.atMs);
  const planned = routine.steps[position.stepIndex];
  return planned === undefined ? [] : [stepMs(planned) - position.stepElapsedMs];
}
