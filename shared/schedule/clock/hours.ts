/** What keeps breaks from coming by themselves for a while: a planned pause, or the end of the working hours. */
import type { WorkingRange } from '../../time/working-hours.ts';
import { workingMomentAt } from '../../time/working-hours.ts';
import type { Settings } from '../../settings/schema.ts';

/** The working hours as they were last worked out, and how long that answer holds. */
export interface HoursMemory {
  readonly ranges: readonly WorkingRange[];
  readonly timeZone: string;
  readonly fromWallMs: number;
  /** Null: never changes. */
  readonly changesAtWallMs: number | null;
  readonly isInside: boolean;
}

/** Null while the working hours are off. The same memory as before while its answer still holds. */
export function hoursAt(
  before: HoursMemory | null,
  settings: Pick<Settings, 'workingHoursOn' | 'workingHours'>,
  wallMs: number,
  timeZone: string,
): HoursMemory | null {
  if (!settings.workingHoursOn) return null;
  const ranges = settings.workingHours;
  if (before !== null && before.ranges === ranges && before.timeZone === timeZone) {
    const isStill = wallMs >= before.fromWallMs && wallMs < (before.changesAtWallMs ?? Infinity);
    if (isStill) return before;
  }
  const { isInside, changesAtMs } = workingMomentAt(wallMs, timeZone, ranges);
  return { ranges, timeZone, fromWallMs: wallMs, changesAtWallMs: changesAtMs, isInside };
}

/** Outside the working hours: until when, null for ever. Null while inside them, or while they are off. */
export function outsideHours(hours: HoursMemory | null): { readonly untilWallMs: number | null } | null {
  return hours === null || hours.isInside ? null : { untilWallMs: hours.changesAtWallMs };
}
