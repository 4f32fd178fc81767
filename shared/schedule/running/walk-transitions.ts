/** What presence does to a break whose walk is under way: walking, back early, still out when the walk is over. */
import { isAtEndOfWalk } from '../../walkthrough/walkthrough-engine.ts';
import { concludeBreak } from '../phases/conclude-break.ts';
import { goAway } from '../presence/leaving.ts';
import { leaveUnanswered } from '../presence/unanswered.ts';
import { caughtUp, leaveStep, welcomeBack } from './running-break.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import { andThen, inPhase, stay, type Step } from '../transition-step.ts';
import {
  WAITS_FOR_RETURN_MS,
  WALKED_ON_AFTER_MS,
  goOnWatching,
  isSameWatch,
  isShut,
  isWatching,
  look,
  startWatch,
} from './walk-watch.ts';
import type { Moment } from '../moment.ts';

/** Looks at the person, if a walk is under way; the same state when that changes nothing. */
export function attendWalk(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'running') return stay(state);
  const before = state.phase.running;
  const atMs = now.atMs;
  const running = caughtUp(before, atMs);
  if (running.routine.steps[running.position.stepIndex]?.kind !== 'walk') {
    const left = { ...running, walk: null };
    return stay(before.walk === null ? state : inPhase(state, { kind: 'running', running: left }));
  }
  const watched = watchedWalk(running, now);
  const goesOn = (each: RunningBreak): Step =>
    isSame(each, before) ? stay(state) : stay(inPhase(state, { kind: 'running', running: each }));
  if (watched.stage !== 'awaiting' || (watched.walk?.waitedMs ?? 0) < WAITS_FOR_RETURN_MS)
    return goesOn(watched);
  return endAsWalked(state, now, watched);
}

/** The place moves with every look; what is worth a new state is what the looks have found out. */
function isSame(running: RunningBreak, before: RunningBreak): boolean {
  return (
    running.stage === before.stage &&
    running.position.stepIndex === before.position.stepIndex &&
    isSameWatch(running.walk, before.walk)
  );
}

function watchedWalk(running: RunningBreak, now: Moment): RunningBreak {
  const atMs = now.atMs;
  const { presence } = now;
  const { idleGrainMs } = now.timing;
  const begunAtMs = atMs - running.position.stepElapsedMs;
  const walk = running.walk ?? startWatch(begunAtMs);
  switch (running.stage) {
    case 'held':
    case 'hurt':
      return running.walk === null ? { ...running, walk } : running;
    case 'back-early': {
      const idleMs = presence.idleMs ?? 0;
      if (!isShut(presence) && idleMs < WALKED_ON_AFTER_MS + idleGrainMs) return running;
      const leftAtMs = Math.max(running.positionAtMs, isShut(presence) ? atMs : atMs - idleMs);
      const goneOn = { ...goOnWatching(walk, leftAtMs), isLocked: presence.isLocked };
      return caughtUp({ ...running, stage: 'playing', positionAtMs: leftAtMs, walk: goneOn }, atMs);
    }
    case 'awaiting':
    case 'playing': {
      const seen = look(walk, presence, atMs, idleGrainMs);
      const next: RunningBreak = { ...running, walk: seen.watch };
      if (!isWatching(seen.watch)) return running.stage === 'awaiting' ? welcomeBack(next, atMs) : next;
      if (seen.backSinceMs === null) return isOver(next) ? { ...next, stage: 'awaiting' } : next;
      if (running.stage === 'awaiting') return welcomeBack(next, atMs);
      const atDeskMs = walk.atDeskMs + Math.max(0, atMs - seen.backSinceMs);
      return { ...next, stage: 'back-early', walk: { ...seen.watch, atDeskMs, touch: null } };
    }
  }
}

function isOver({ routine, position }: RunningBreak): boolean {
  return isAtEndOfWalk(routine, position);
}

/** Nobody came back: the walk was walked, what comes after it was not reached, and the person is away. */
function endAsWalked(state: ScheduleState, now: Moment, running: RunningBreak): Step {
  if (running.claimedSinceMs !== null) return leaveUnanswered(state, now, running);
  const waitedMs = running.walk?.waitedMs ?? 0;
  const overAtMs = now.atMs - Math.max(0, waitedMs - WAITS_FOR_RETURN_MS);
  const walk =
    running.walk === null ? null : { ...running.walk, waitedMs: Math.min(waitedMs, WAITS_FOR_RETURN_MS) };
  const walked = leaveStep({ ...running, walk }, 'done');
  const isWhole = walked.steps.every((each) => each.outcome === 'done');
  return andThen(concludeBreak(state, now, walked, isWhole ? 'completed' : 'ended', overAtMs), (each) =>
    goAway(each, now, overAtMs),
  );
}
