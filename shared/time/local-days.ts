/** Local days, safe over daylight saving: the zone comes in, nothing is read from the system. */
import { Temporal } from 'temporal-polyfill';

export interface LocalDay {
  /** First instant of the day; most days it is midnight. */
  readonly startMs: number;
  /** First instant of the next day: 23, 24 or 25 hours later. */
  readonly endMs: number;
}

function zoned(atMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(atMs)).toZonedDateTimeISO(timeZone);
}

/** The local day that `atMs` falls in; `timeZone` is an IANA name. Throws a RangeError on an unknown zone. */
export function localDayOf(atMs: number, timeZone: string): LocalDay {
  const start = zoned(atMs, timeZone).startOfDay();
  return { startMs: start.epochMilliseconds, endMs: start.add({ days: 1 }).startOfDay().epochMilliseconds };
}

/** The next `count` full hours of the local clock after `atMs`, in order; an hour that daylight saving leaves out is not one. */
export function fullHoursAfter(atMs: number, count: number, timeZone: string): readonly number[] {
  const hour = zoned(atMs, timeZone).with({ minute: 0, second: 0, millisecond: 0 });
  return Array.from({ length: count }, (_, index) => hour.add({ hours: index + 1 }).epochMilliseconds);
}

/** The next time after `atMs` that the local clock shows `hour` on a later day: "until tomorrow 04:00". */
export function tomorrowAtHour(atMs: number, hour: number, timeZone: string): number {
  return zoned(atMs, timeZone).startOfDay().add({ days: 1 }).with({ hour }).epochMilliseconds;
}
