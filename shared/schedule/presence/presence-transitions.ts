/** What coming and going, standing up and walking do to the schedule. */
import { sittingBeyondDueMs } from '../clock/break-due.ts';
import {
  type ReturnFromAway,
  type Stance,
  changeStance,
  observeSitting,
  presentClock,
  recoveredSittingMs,
} from '../clock/sitting-clock.ts';
import { decide } from '../memory/decisions.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { closeNudge, withNudgesAnew } from '../nudges/nudge-transitions.ts';
import { concludeBreak } from '../phases/conclude-break.ts';
import { leaveBreak } from '../phases/finished.ts';
import { isOnScreen } from '../phases/on-screen.ts';
import { goAway } from './leaving.ts';
import { caughtUp, leaveStep } from '../running/running-break.ts';
import { goOnWatching, startWatch } from '../running/walk-watch.ts';
import {
  type Step,
  andThen,
  endSegment,
  inPhase,
  pendingBreak,
  quietFrom,
  record,
  sittingNow,
  startSegment,
  stay,
  step,
  tell,
  withdraw,
} from '../transition-step.ts';
import { stepMs } from '../../walkthrough/routine.ts';

/** Brings the clock up to the present observation and deals with having left or come back. */
export function observe(state: ScheduleState, now: Moment): Step {
  if (isOnScreen(state)) return watchBreak(state, now);
  const rules = now.rules;
  const seen = observeSitting(state.clock, now.seen, rules, state.lookExpectedAtMs);
  let result: Step = stay({ ...state, clock: seen.clock });
  if (seen.departedAtMs !== null) {
    const departedAtMs = seen.departedAtMs;
    result = andThen(result, (each) => endSegment(each, now, departedAtMs));
    result = andThen(result, (each) => closeNudge(withNudgesAnew(each, 'standing')));
    // An owed break stays owed while the person is out of sight; one that was only announced is withdrawn.
    if (state.phase.kind !== 'owed' && pendingBreak(state.phase) !== null)
      result = andThen(result, (each) => withdraw(decide(each, now, { kind: 'withdrawn' })));
  }
  if (seen.returned !== null) {
    const returned = seen.returned;
    result = andThen(result, (each) => comeBack(each, now, returned));
  }
  return result;
}

function comeBack(state: ScheduleState, now: Moment, returned: ReturnFromAway): Step {
  const rules = now.rules;
  const leftMs = recoveredSittingMs(returned.departureSittingMs, returned.awayMs, rules);
  const share = returned.departureSittingMs > 0 ? leftMs / returned.departureSittingMs : 0;
  const counted: ScheduleState = { ...state, graceMs: state.graceMs * share };
  const settled = startSegment(quietFrom(counted, returned.returnedAtMs), returned.returnedAtMs);
  if (returned.awayMs < rules.fullRecoveryMs) return comeBackSoon(settled, now, returned, leftMs);
  const rested: ScheduleState = {
    ...withNudgesAnew(settled, 'posture', 'ceiling'),
    graceMs: 0,
    postponesUsed: 0,
    refreshedAtMs: returned.returnedAtMs,
  };
  const awayMs = Math.round(returned.awayMs);
  const told = andThen(withdraw(rested), (each) =>
    tell(each, now, {
      decision: { kind: 'natural-break', awayMs },
      entry: {
        kind: 'natural-break',
        atMs: Math.max(0, Math.round(returned.sinceWallMs)),
        elapsedMs: awayMs,
      },
    }),
  );
  // They may have been at another computer, whose history has come here meanwhile.
  return andThen(told, (each) => step(each, { kind: 'read-memory' }));
}

/** Shorter than a movement break: part of the sitting is taken off, and a break that is due leaves two minutes. */
function comeBackSoon(
  state: ScheduleState,
  now: Moment,
  { awayMs, departureSittingMs }: ReturnFromAway,
  leftMs: number,
): Step {
  const creditedMs = Math.round(departureSittingMs - leftMs);
  const told = decide(state, now, { kind: 'came-back', awayMs: Math.round(awayMs), creditedMs });
  const isDue = state.phase.kind === 'counting' && sittingBeyondDueMs(told, now) >= 0;
  return stay(isDue ? decide(told, now, { kind: 'quiet-after-return' }) : told);
}

export function setStance(state: ScheduleState, now: Moment, stance: Stance): Step {
  if (isOnScreen(state) || state.clock.kind === 'away' || state.clock.stance === stance) return stay(state);
  const atMs = now.atMs;
  return andThen(endSegment(state, now, atMs), (each) => {
    const clock = changeStance(each.clock, stance, atMs, now.rules);
    const told = decide(withNudgesAnew(each, 'standing'), now, { kind: 'stance-changed', stance });
    const changed = startSegment({ ...told, clock }, atMs);
    return closeNudge(changed);
  });
}

/** A walk that nobody saw counts as the same time away; it ended now. */
export function logWalk(state: ScheduleState, now: Moment, elapsedMs: number): Step {
  const rules = now.rules;
  const beforeMs = sittingNow(state, now);
  const afterMs = recoveredSittingMs(beforeMs, elapsedMs, rules);
  const atMs = now.atMs;
  const entry = { kind: 'walk', atMs: Math.max(0, now.wallMs - elapsedMs), elapsedMs } as const;
  const isFull = elapsedMs >= rules.fullRecoveryMs;
  // The walk was not sitting: the time before it ends where it began, and a new one begins now.
  const cut = andThen(cutSegment(state, now, atMs - elapsedMs), (each) => record(each, now, entry));
  return andThen(cut, (each) => {
    if (isOnScreen(each) || each.clock.kind === 'away') return stay(each);
    const share = beforeMs > 0 ? afterMs / beforeMs : 0;
    const clock = presentClock(afterMs, now.atMs, each.clock.stance);
    const counted: ScheduleState = { ...each, clock, graceMs: each.graceMs * share };
    const creditedMs = Math.round(beforeMs - afterMs);
    const told = decide(counted, now, { kind: 'walk-logged', elapsedMs, creditedMs });
    if (!isFull) return stay(told);
    const rested = { ...withNudgesAnew(told, 'posture', 'ceiling'), graceMs: 0, postponesUsed: 0 };
    return withdraw({ ...rested, refreshedAtMs: atMs });
  });
}

function cutSegment(state: ScheduleState, now: Moment, endMs: number): Step {
  if (state.segment === null) return stay(state);
  return andThen(endSegment(state, now, Math.max(state.segment.startedAtMs, endMs)), (each) =>
    stay(startSegment(each, now.atMs)),
  );
}

/**
 * A break on screen goes on while somebody looks every few seconds. A longer time without a look is sleep: inside a
 * walk it counts as walking away, and elsewhere, once it is as long as a movement break, the break was over when it
 * began.
 */
function watchBreak(state: ScheduleState, now: Moment): Step {
  const { phase } = state;
  const atMs = now.atMs;
  if (now.presence.isSuspended) return stay(state);
  if (phase.kind === 'running') return wakeInBreak(state, now, phase.running);
  if (phase.kind === 'finished' && now.presence.isLocked)
    return andThen(leaveBreak(state, now), (each) => observe(each, now));
  if (phase.kind === 'finished' && isLate(state, now)) return leftSince(state, now, phase.observedAtMs);
  return stay(phase.kind === 'finished' ? inPhase(state, { ...phase, observedAtMs: atMs }) : state);
}

function wakeInBreak(state: ScheduleState, now: Moment, running: RunningBreak): Step {
  const rules = now.rules;
  const atMs = now.atMs;
  const gapMs = atMs - running.observedAtMs;
  const seen = (each: RunningBreak): Step => {
    return stay(inPhase(state, { kind: 'running', running: { ...each, observedAtMs: atMs } }));
  };
  if (!isLate(state, now)) return seen(running);
  const before = caughtUp(running, running.observedAtMs);
  if (isOutWalking(before)) return seen(fellAsleepWalking(before, atMs));
  if (gapMs <= rules.fullRecoveryMs) return seen({ ...before, positionAtMs: atMs });
  return andThen(
    concludeBreak(state, now, leaveStep(before, 'skipped'), 'interrupted', running.observedAtMs),
    (each) => leftSince(each, now, running.observedAtMs),
  );
}

/** The look that was promised came so much later that the computer must have slept. */
function isLate({ lookExpectedAtMs }: ScheduleState, now: Moment): boolean {
  const { latenessAllowedMs } = now.timing;
  return now.atMs - lookExpectedAtMs > latenessAllowedMs;
}

function isOutWalking({ routine, position, stage }: RunningBreak): boolean {
  const isOut = stage === 'playing' || stage === 'back-early' || stage === 'awaiting';
  return isOut && routine.steps[position.stepIndex]?.kind === 'walk';
}

/** The walk goes on to its end and the rest is waiting, however the person was going to walk. */
function fellAsleepWalking(before: RunningBreak, atMs: number): RunningBreak {
  const { routine, position, positionAtMs } = before;
  const walk = goOnWatching(
    { ...(before.walk ?? startWatch(positionAtMs)), isOnTheSpot: false },
    positionAtMs,
  );
  if (before.stage === 'awaiting') return caughtUp({ ...before, walk }, atMs);
  const planned = routine.steps[position.stepIndex];
  const leftMs = planned === undefined ? 0 : stepMs(planned) - position.stepElapsedMs;
  const away: RunningBreak = { ...before, stage: 'playing', walk: { ...walk, isIdleKnown: true } };
  if (atMs - positionAtMs < leftMs) return caughtUp(away, atMs);
  return caughtUp({ ...caughtUp(away, positionAtMs + leftMs), stage: 'awaiting' }, atMs);
}

/** Away since then, or back from it already. */
function leftSince(state: ScheduleState, now: Moment, sinceMs: number): Step {
  return andThen(goAway(state, now, sinceMs), (each) => observe(each, now));
}
