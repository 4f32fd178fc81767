/** A break that ends because the person is gone. */
import { leaveBreak } from './break-transitions.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { sittingMsAt, type SittingClock } from '../clock/sitting-clock.ts';
import { andThen, step, type Step } from '../transition-step.ts';
import { wallAt, type Moment } from '../moment.ts';

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
