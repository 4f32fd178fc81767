/** A break that ends because the person is gone. */
import { type SittingClock, sittingMsAt } from '../clock/sitting-clock.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { type Moment, wallAt } from '../moment.ts';
import { leaveBreak } from '../phases/finished.ts';
import { type Step, andThen, step } from '../transition-step.ts';

/** Off the screen, with the person gone since `sinceMs`. They may be back already: the next look finds out. */
export function goAway(state: ScheduleState, now: Moment, sinceMs: number): Step {
  const departureSittingMs = sittingMsAt(state.clock, sinceMs, now.rules);
  return andThen(leaveBreak(state, now), (left) => {
    const clock: SittingClock = {
      kind: 'away',
      sinceMs,
      sinceWallMs: wallAt(now, sinceMs),
      departureSittingMs,
      observedAtMs: now.atMs,
    };
    return step({ ...left, clock, segment: null });
  });
}
