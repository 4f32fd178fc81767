/** What ends a break that has the screen, or is about to, in whichever of its phases. */
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { concludeBreak } from './conclude-break.ts';
import { leaveBreak } from './finished.ts';
import { failOpening } from './opening.ts';
import { caughtUp, leaveStep } from '../running/running-break.ts';
import { type Step, andThen, inPhase, sittingNow, stay } from '../transition-step.ts';

/** A break on screen has the person: presence says nothing until it is over. */
export function isOnScreen(state: ScheduleState): boolean {
  const { kind } = state.phase;
  return kind === 'opening' || kind === 'running' || kind === 'finished';
}

/** Ended by the person: the overlays go at once. What is over already is left. */
export function endBreak(state: ScheduleState, now: Moment): Step {
  if (state.phase.kind === 'finished' || state.phase.kind === 'opening') return leaveBreak(state, now);
  if (state.phase.kind !== 'running') return stay(state);
  const running = leaveStep(caughtUp(state.phase.running, now.atMs), 'skipped');
  return andThen(concludeBreak(state, now, running, 'ended'), (each) => leaveBreak(each, now));
}

/** Here and not in the page, which may be loaded anew or give way to one on another display. */
export function muteBreak(state: ScheduleState, isMuted: boolean): Step {
  const { phase } = state;
  if (phase.kind !== 'running' && phase.kind !== 'finished') return stay(state);
  return stay(inPhase(state, { ...phase, running: { ...phase.running, isMuted } }));
}

/**
 * The overlay did not come, or was lost for good: nothing is held against the person, and it is tried again later. One
 * that was over already has only its question left, and nowhere to ask it.
 */
export function failBreak(state: ScheduleState, now: Moment, breakId: string): Step {
  const { phase } = state;
  if (phase.kind === 'finished' && phase.running.breakId === breakId) return leaveBreak(state, now);
  if (phase.kind === 'running' && phase.running.breakId === breakId)
    return andThen(concludeBreak(state, now, phase.running, 'failed'), (each) =>
      leaveBreak({ ...each, graceMs: sittingNow(each, now) }, now),
    );
  return phase.kind === 'opening' && phase.pending.breakId === breakId
    ? failOpening(state, now)
    : stay(state);
}
