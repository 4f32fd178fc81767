/** How long nobody has to look whether the person is still there. */
import { sittingMsAt } from './sitting-clock.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';

/**
 * The longest time until the person has to be looked at again. Somebody who has just touched a key cannot be away
 * before `awayAfter` has passed; who is away and fully rested gains nothing by being seen sooner.
 */
export function personSampleInMs({ clock }: ScheduleState, now: Moment): number {
  const { timing } = now;
  const { areEdgesSignalled, idleMs, isDisplayKeptAwake } = now.presence;
  const rules = now.rules;
  if (clock.kind === 'away') {
    if (areEdgesSignalled) return timing.signalledAwaySampleMs;
    const isRested = sittingMsAt(clock, now.atMs, rules) <= 0;
    return isRested ? timing.restedSampleMs : timing.awaySampleMs;
  }
  if (areEdgesSignalled) return timing.signalledSampleMs;
  if (idleMs === null || isDisplayKeptAwake) return timing.presentSampleMs;
  const awayInMs = clock.lastInputAtMs + rules.awayAfterMs - now.atMs;
  return Math.max(timing.shortestSampleMs, Math.min(timing.presentSampleMs, awayInMs));
}
