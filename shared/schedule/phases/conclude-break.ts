/** What a break that was on the screen counts for, once it is over. */
import type { BreakOutcome } from '../../history/entry.ts';
import { presentClock, recoveredSittingMs } from '../clock/sitting-clock.ts';
import { decide } from '../memory/decisions.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { withNudgesAnew } from '../nudges/nudge-transitions.ts';
import { countedSteps } from '../running/claimed-break.ts';
import { movedMs } from '../running/running-break.ts';
import { GETTING_UP_MS } from '../running/walk-watch.ts';
import { type Step, keep } from '../transition-step.ts';
import { isMainBreak, stepMs } from '../../walkthrough/routine.ts';

/** Credits and records the break, once. `atMs` is when it was over. */
export function concludeBreak(
  state: ScheduleState,
  now: Moment,
  before: RunningBreak,
  outcome: BreakOutcome,
  atMs = now.atMs,
): Step {
  const running = { ...before, steps: countedSteps(before) };
  const elapsedMs = Math.round(atMs - running.startedAtMs);
  const isMain = isMainBreak(running.routine.kind);
  const rules = now.rules;
  const sittingMs =
    outcome === 'completed' && isMain && isWalkedWhole(running)
      ? 0
      : recoveredSittingMs(running.sittingAtStartMs, movedMs(running), rules);
  const credited: ScheduleState = {
    ...state,
    clock: presentClock(sittingMs, atMs),
    // The next break comes a whole interval later, however short this one was cut: nobody is nagged.
    ...(isMain ? { graceMs: sittingMs, postponesUsed: 0 } : {}),
    refreshedAtMs: atMs,
  };
  const isUnanswered = running.claimedSinceMs !== null;
  const told = decide(
    withNudgesAnew(credited, 'posture', 'standing', 'ceiling'),
    now,
    isUnanswered ? { kind: 'break-unanswered' } : { kind: 'break-over', outcome },
  );
  return keep(told, {
    kind: 'break',
    id: running.breakId,
    atMs: running.startedAtWallMs,
    elapsedMs,
    breakKind: running.routine.kind,
    outcome,
    plannedMs: running.plannedMs,
    steps: [...running.steps],
  });
}

/** Up to getting up and sitting down again. A walk cut short gives back what was walked. */
function isWalkedWhole({ routine, steps }: RunningBreak): boolean {
  return routine.steps.every(
    (each, index) => each.kind !== 'walk' || (steps[index]?.elapsedMs ?? 0) >= stepMs(each) - GETTING_UP_MS,
  );
}
