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

/**
 * The next `count` full hours of the local clock after `atMs`, in order. An hour that daylight saving leaves out is not
 * one, and one that it doubles is said once, as the clock shows it next.
 */
export function fullHoursAfter(atMs: number, count: number, timeZone: string): readonly number[] {
  const begun = { minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
  let hour = zoned(atMs, timeZone).toPlainDateTime().with(begun);
  const found: number[] = [];
  while (found.length < count) {
    const nextMs = instantsOf(hour, timeZone).find((instantMs) => instantMs > atMs);
    if (nextMs !== undefined) found.push(nextMs);
    hour = hour.add({ hours: 1 });
  }
  return found;
}

/** When the local clock shows that time: once, twice when it is set back over it, never when set forward over it. */
function instantsOf(time: Temporal.PlainDateTime, timeZone: string): readonly number[] {
  return (['earlier', 'later'] as const)
    .map((disambiguation) => time.toZonedDateTime(timeZone, { disambiguation }))
    .filter((shown) => shown.toPlainDateTime().equals(time))
    .map(({ epochMilliseconds }) => epochMilliseconds);
}

/** The next time after `atMs` that the local clock shows `hour`. */
export function nextAtHour(atMs: number, hour: number, timeZone: string): number {
  const today = zoned(atMs, timeZone).startOfDay().with({ hour });
  if (today.epochMilliseconds > atMs) return today.epochMilliseconds;
  return today.startOfDay().add({ days: 1 }).with({ hour }).epochMilliseconds;
}
