/** The steps are over, and one question is asked, or it is said when to get help. */
import type { Feeling, WalkEffort } from '../../history/entry.ts';
import { hasWalked } from '../../history/walked.ts';
import { presentClock } from '../clock/sitting-clock.ts';
import type { RunningBreak, SchedulePhase, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { type Step, inPhase, quietFrom, record, startSegment, stay, step } from '../transition-step.ts';

/** The break is recorded, and its overlays stay for what is still asked or told; without `closesAtMs` until closed. */
export function showFinished(
  state: ScheduleState,
  now: Moment,
  running: RunningBreak,
  closesAtMs: number | null,
): Step {
  const { atMs } = now;
  const finished = inPhase(state, {
    kind: 'finished',
    running,
    finishedAtMs: atMs,
    observedAtMs: atMs,
    closesAtMs,
    feeling: null,
    walkEffort: null,
  });
  return step(finished, { kind: 'check-overlays' });
}

export function answerFeeling(state: ScheduleState, now: Moment, feeling: Feeling): Step {
  if (state.phase.kind !== 'finished' || state.phase.feeling !== null) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, feeling });
  return record(answered, now, { kind: 'feeling', atMs: now.wallMs, breakId, feeling });
}

/** Of a walk that took place; asked once, and free to be ignored. */
export function answerWalkEffort(state: ScheduleState, now: Moment, effort: WalkEffort): Step {
  if (state.phase.kind !== 'finished' || state.phase.walkEffort !== null) return stay(state);
  if (!hasWalked(state.phase.running.steps)) return stay(state);
  const { breakId } = state.phase.running;
  const answered = inPhase(state, { ...state.phase, walkEffort: effort });
  return record(answered, now, { kind: 'walk-effort', atMs: now.wallMs, breakId, effort });
}

/** Everything off the screen; sitting is counted from now. */
export function leaveBreak(state: ScheduleState, now: Moment): Step {
  const atMs = now.atMs;
  const sittingMs = state.clock.kind === 'present' ? state.clock.sittingAtInputMs : 0;
  const clock = state.phase.kind === 'opening' ? state.clock : presentClock(sittingMs, atMs);
  // The last page may stay up for long, and belongs to the break.
  const refreshedAtMs = state.phase.kind === 'finished' ? atMs : state.refreshedAtMs;
  const counting = inPhase(quietFrom({ ...state, clock, refreshedAtMs }, atMs), { kind: 'counting' });
  return step(startSegment(counting, atMs), { kind: 'close-overlays' });
}

export function passFinished(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind !== 'finished' || finishedEndsInMs(state.phase, now) > 0) return stay(state);
  return leaveBreak(state, now);
}

type Finished = Extract<SchedulePhase, { readonly kind: 'finished' }>;

/** Real time until the last page closes by itself; infinite for one that waits for the person. */
export function finishedEndsInMs({ closesAtMs }: Finished, now: Moment): number {
  return closesAtMs === null ? Infinity : closesAtMs - now.atMs;
}
