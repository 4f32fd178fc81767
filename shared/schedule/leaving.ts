/** A break that ends because the person is gone. */
import { leaveBreak } from './break-transitions.ts';
import { sittingRules, type ScheduleState } from './schedule-state.ts';
import { sittingMsAt, type SittingClock } from './sitting-clock.ts';
import { andThen, nowMs, step, wallAt, type Situation, type Step } from './transition-step.ts';

/** Off the screen, with the person gone since `sinceMs`. They may be back already: the next look finds out. */
export function goAway(state: ScheduleState, situation: Situation, sinceMs: number): Step {
  const departureSittingMs = sittingMsAt(state.clock, sinceMs, sittingRules(situation.context));
  return andThen(leaveBreak(state, situation), (left) => {
    const clock: SittingClock = {
      kind: 'away',
      sinceMs,
      sinceWallMs: wallAt(situation, sinceMs),
      departureSittingMs,
      observedAtMs: nowMs(situation),
    };
    return step({ ...left, clock, segment: null });
  });
}
