/** Local dates for file names. */
import { Temporal } from 'temporal-polyfill';

/** `2026-11`: the local month of an instant. */
export function localMonth(wallMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(wallMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toPlainYearMonth()
    .toString();
}

/** `2026-11-22T13-05`: local time to the minute, without the colon that Windows refuses in names. */
export function fileTimestamp(wallMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(wallMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace(':', '-');
}
