/** What coming and going, standing up and walking do to the schedule. */
import { stepMs } from '../walkthrough/routine.ts';
import { concludeBreak, leaveBreak } from './break-transitions.ts';
import { decide } from './decisions.ts';
import { goAway } from './leaving.ts';
import { closeNudge } from './nudge-transitions.ts';
import { withNudgesAnew } from './nudges-given.ts';
import { caughtUp, leaveStep } from './running-break.ts';
import { sittingBeyondDueMs } from './schedule-due.ts';
import {
  SAVE_BREAK_EVERY_MS,
  sittingRules,
  type RunningBreak,
  type ScheduleState,
} from './schedule-state.ts';
import {
  changeStance,
  observeSitting,
  presentClock,
  recoveredSittingMs,
  type ReturnFromAway,
  type Stance,
} from './sitting-clock.ts';
import {
  endSegment,
  inPhase,
  nowMs,
  pendingBreak,
  quietFrom,
  record,
  sittingNow,
  startSegment,
  stay,
  step,
  andThen,
  wallMs,
  withdraw,
  type Situation,
  type Step,
} from './transition-step.ts';
import { goOnWatching, startWatch } from './walk-watch.ts';

/** A break on screen has the person: presence says nothing until it is over. */
export function isOnScreen(state: ScheduleState): boolean {
  const { kind } = state.phase;
  return kind === 'opening' || kind === 'running' || kind === 'finished';
}

/** Brings the clock up to the present observation and deals with having left or come back. */
export function observe(state: ScheduleState, situation: Situation): Step {
  if (isOnScreen(state)) return watchBreak(state, situation);
  const rules = sittingRules(situation.context);
  const seen = observeSitting(state.clock, situation.seen, rules, state.lookExpectedAtMs);
  let result: Step = stay({ ...state, clock: seen.clock });
  if (seen.departedAtMs !== null) {
    const departedAtMs = seen.departedAtMs;
    result = andThen(result, (each) => endSegment(each, situation, departedAtMs));
    result = andThen(result, (each) => closeNudge(withNudgesAnew(each, 'standing')));
    // An owed break stays owed while the person is out of sight; one that was only announced is withdrawn.
    if (state.phase.kind !== 'owed' && pendingBreak(state.phase) !== null)
      result = andThen(result, (each) => withdraw(decide(each, situation, { kind: 'withdrawn' })));
    result = andThen(result, (each) => step(each, { kind: 'save-state' }));
  }
  if (seen.returned !== null) {
    const returned = seen.returned;
    result = andThen(result, (each) => comeBack(each, situation, returned));
  }
  return result;
}

function comeBack(state: ScheduleState, situation: Situation, returned: ReturnFromAway): Step {
  const rules = sittingRules(situation.context);
  const leftMs = recoveredSittingMs(returned.departureSittingMs, returned.awayMs, rules);
  const share = returned.departureSittingMs > 0 ? leftMs / returned.departureSittingMs : 0;
  const counted: ScheduleState = { ...state, graceMs: state.graceMs * share };
  const settled = startSegment(quietFrom(counted, returned.returnedAtMs), returned.returnedAtMs);
  if (returned.awayMs < rules.fullRecoveryMs) return comeBackSoon(settled, situation, returned, leftMs);
  const told = decide(settled, situation, { kind: 'natural-break', awayMs: Math.round(returned.awayMs) });
  const rested: ScheduleState = {
    ...withNudgesAnew(told, 'posture', 'ceiling'),
    graceMs: 0,
    postponesUsed: 0,
    refreshedAtMs: returned.returnedAtMs,
  };
  return andThen(withdraw(rested), (each) =>
    andThen(
      record(each, situation, {
        kind: 'natural-break',
        atMs: Math.max(0, Math.round(returned.sinceWallMs)),
        elapsedMs: Math.round(returned.awayMs),
      }),
      // They may have been at another computer, whose history has come here meanwhile.
      (saved) => step(saved, { kind: 'save-state' }, { kind: 'read-memory' }),
    ),
  );
}

/** Shorter than a movement break: part of the sitting is taken off, and a break that is due leaves two minutes. */
function comeBackSoon(
  state: ScheduleState,
  situation: Situation,
  { awayMs, departureSittingMs }: ReturnFromAway,
  leftMs: number,
): Step {
  const creditedMs = Math.round(departureSittingMs - leftMs);
  const told = decide(state, situation, { kind: 'came-back', awayMs: Math.round(awayMs), creditedMs });
  const isDue = state.phase.kind === 'counting' && sittingBeyondDueMs(told, situation) >= 0;
  return step(isDue ? decide(told, situation, { kind: 'quiet-after-return' }) : told, {
    kind: 'save-state',
  });
}

export function setStance(state: ScheduleState, situation: Situation, stance: Stance): Step {
  if (isOnScreen(state) || state.clock.kind === 'away' || state.clock.stance === stance) return stay(state);
  const atMs = nowMs(situation);
  return andThen(endSegment(state, situation, atMs), (each) => {
    const clock = changeStance(each.clock, stance, atMs, sittingRules(situation.context));
    const told = decide(withNudgesAnew(each, 'standing'), situation, { kind: 'stance-changed', stance });
    const changed = startSegment({ ...told, clock }, atMs);
    return andThen(closeNudge(changed), (saved) => step(saved, { kind: 'save-state' }));
  });
}

/** A walk that nobody saw counts as the same time away; it ended now. */
export function logWalk(state: ScheduleState, situation: Situation, elapsedMs: number): Step {
  const rules = sittingRules(situation.context);
  const beforeMs = sittingNow(state, situation);
  const afterMs = recoveredSittingMs(beforeMs, elapsedMs, rules);
  const atMs = nowMs(situation);
  const entry = { kind: 'walk', atMs: Math.max(0, wallMs(situation) - elapsedMs), elapsedMs } as const;
  const isFull = elapsedMs >= rules.fullRecoveryMs;
  // The walk was not sitting: the time before it ends where it began, and a new one begins now.
  const cut = andThen(cutSegment(state, situation, atMs - elapsedMs), (each) =>
    record(each, situation, entry),
  );
  const logged = andThen(cut, (each) => {
    if (isOnScreen(each) || each.clock.kind === 'away') return stay(each);
    const share = beforeMs > 0 ? afterMs / beforeMs : 0;
    const clock = presentClock(afterMs, nowMs(situation), each.clock.stance);
    const counted: ScheduleState = { ...each, clock, graceMs: each.graceMs * share };
    const creditedMs = Math.round(beforeMs - afterMs);
    const told = decide(counted, situation, { kind: 'walk-logged', elapsedMs, creditedMs });
    if (!isFull) return stay(told);
    const rested = { ...withNudgesAnew(told, 'posture', 'ceiling'), graceMs: 0, postponesUsed: 0 };
    return withdraw({ ...rested, refreshedAtMs: atMs });
  });
  return andThen(logged, (each) => step(each, { kind: 'save-state' }));
}

function cutSegment(state: ScheduleState, situation: Situation, endMs: number): Step {
  if (state.segment === null) return stay(state);
  return andThen(endSegment(state, situation, Math.max(state.segment.startedAtMs, endMs)), (each) =>
    stay(startSegment(each, nowMs(situation))),
  );
}

/**
 * A break on screen goes on while somebody looks every few seconds. A longer time without a look is sleep: inside a
 * walk it counts as walking away, and elsewhere, once it is as long as a movement break, the break was over when it
 * began.
 */
function watchBreak(state: ScheduleState, situation: Situation): Step {
  const { phase } = state;
  const atMs = nowMs(situation);
  if (situation.seen.presence.isSuspended) return stay(state);
  if (phase.kind === 'running') return wakeInBreak(state, situation, phase.running);
  if (phase.kind === 'finished' && situation.seen.presence.isLocked)
    return andThen(leaveBreak(state, situation), (each) => observe(each, situation));
  if (phase.kind === 'finished' && isLate(state, situation))
    return leftSince(state, situation, phase.observedAtMs);
  return stay(phase.kind === 'finished' ? inPhase(state, { ...phase, observedAtMs: atMs }) : state);
}

function wakeInBreak(state: ScheduleState, situation: Situation, running: RunningBreak): Step {
  const rules = sittingRules(situation.context);
  const atMs = nowMs(situation);
  const gapMs = atMs - running.observedAtMs;
  const seen = (each: RunningBreak): Step => {
    const observed = inPhase(state, { kind: 'running', running: { ...each, observedAtMs: atMs } });
    if (atMs - state.savedAtMs < SAVE_BREAK_EVERY_MS) return stay(observed);
    return step({ ...observed, savedAtMs: atMs }, { kind: 'save-state' });
  };
  if (!isLate(state, situation)) return seen(running);
  const before = caughtUp(running, running.observedAtMs);
  if (isOutWalking(before)) return seen(fellAsleepWalking(before, atMs));
  if (gapMs <= rules.fullRecoveryMs) return seen({ ...before, positionAtMs: atMs });
  return andThen(
    concludeBreak(state, situation, leaveStep(before, 'skipped'), 'interrupted', running.observedAtMs),
    (each) => leftSince(each, situation, running.observedAtMs),
  );
}

/** The look that was promised came so much later that the computer must have slept. */
function isLate({ lookExpectedAtMs }: ScheduleState, situation: Situation): boolean {
  const { latenessAllowedMs } = situation.context.timing;
  return nowMs(situation) - lookExpectedAtMs > latenessAllowedMs;
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
function leftSince(state: ScheduleState, situation: Situation, sinceMs: number): Step {
  return andThen(goAway(state, situation, sinceMs), (each) => observe(each, situation));
}
