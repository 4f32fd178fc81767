/** What coming and going, standing up and walking do to the schedule. */
import { sittingRules, type ScheduleState } from './schedule-state.ts';
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
  nowMs,
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

/** A break on screen has the person: presence says nothing until it is over. */
export function isOnScreen(state: ScheduleState): boolean {
  const { kind } = state.phase;
  return kind === 'opening' || kind === 'running' || kind === 'finished';
}

/** Brings the clock up to the present observation and deals with having left or come back. */
export function observe(state: ScheduleState, situation: Situation): Step {
  if (isOnScreen(state)) return stay(state);
  const rules = sittingRules(situation.context);
  const seen = observeSitting(state.clock, situation.seen, rules);
  let result: Step = stay({ ...state, clock: seen.clock });
  if (seen.departedAtMs !== null) {
    const departedAtMs = seen.departedAtMs;
    result = andThen(result, (each) => endSegment(each, situation, departedAtMs));
    result = andThen(result, (each) => closeNudge({ ...each, isStandingNudged: false }));
    // An owed break stays owed while the person is out of sight; one that was only announced is withdrawn.
    if (state.phase.kind !== 'owed') result = andThen(result, withdraw);
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
  const settled = startSegment(quietFrom(counted, returned.returnedAtMs), situation, returned.returnedAtMs);
  if (returned.awayMs < rules.fullRecoveryMs) return step(settled, { kind: 'save-state' });
  return andThen(withdraw({ ...settled, graceMs: 0, postponesUsed: 0 }), (each) =>
    andThen(
      record(each, situation, {
        kind: 'natural-break',
        atMs: Math.max(0, Math.round(returned.sinceWallMs)),
        elapsedMs: Math.round(returned.awayMs),
      }),
      (saved) => step(saved, { kind: 'save-state' }),
    ),
  );
}

export function setStance(state: ScheduleState, situation: Situation, stance: Stance): Step {
  if (isOnScreen(state) || state.clock.kind === 'away' || state.clock.stance === stance) return stay(state);
  const atMs = nowMs(situation);
  return andThen(endSegment(state, situation, atMs), (each) => {
    const clock = changeStance(each.clock, stance, atMs, sittingRules(situation.context));
    const changed = startSegment({ ...each, clock, isStandingNudged: false }, situation, atMs);
    return andThen(closeNudge(changed), (saved) => step(saved, { kind: 'save-state' }));
  });
}

/** A walk that nobody saw counts as the same time away; it ended now. */
export function logWalk(state: ScheduleState, situation: Situation, elapsedMs: number): Step {
  const rules = sittingRules(situation.context);
  const beforeMs = sittingNow(state, situation);
  const afterMs = recoveredSittingMs(beforeMs, elapsedMs, rules);
  const entry = { kind: 'walk', atMs: Math.max(0, wallMs(situation) - elapsedMs), elapsedMs } as const;
  const isFull = elapsedMs >= rules.fullRecoveryMs;
  const logged = andThen(record(state, situation, entry), (each) => {
    if (isOnScreen(each) || each.clock.kind === 'away') return stay(each);
    const share = beforeMs > 0 ? afterMs / beforeMs : 0;
    const clock = presentClock(afterMs, nowMs(situation), each.clock.stance);
    const counted: ScheduleState = { ...each, clock, graceMs: each.graceMs * share };
    return isFull ? withdraw({ ...counted, graceMs: 0, postponesUsed: 0 }) : stay(counted);
  });
  return andThen(logged, (each) => step(each, { kind: 'save-state' }));
}

/** Takes the nudge away; the break card uses the same window and is not touched. */
export function closeNudge(state: ScheduleState): Step {
  if (state.nudgeUntilMs === null) return stay(state);
  return step({ ...state, nudgeUntilMs: null }, { kind: 'close-card' });
}
