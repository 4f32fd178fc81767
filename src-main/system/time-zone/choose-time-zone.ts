/** Which time zone the computer is in, as a name or an offset that both Intl and Temporal take: never nothing. */

import { Temporal } from 'temporal-polyfill';
import { MINUTE_MS } from '../../../shared/time/durations.ts';

export interface TimeZoneFacts {
  /** What the runtime calls the zone; undefined where it has no name for it. */
  readonly runtimeName: string | undefined;
  /** The name behind the system's own file; null where there is none. */
  readonly linkedName: string | null;
  /** How far the clocks of this computer are ahead of UTC now. */
  readonly offsetMinutes: number;
  /** The same for a zone by name; null where the runtime does not know it. */
  readonly offsetOf: (zone: string) => number | null;
}

/**
 * A name counts only if its offset is the one that the clocks have: what means three hours behind in the variable TZ
 * is three hours ahead for the runtime, and a name that is younger than the runtime's data is none to it.
 */
export function chooseTimeZone({ runtimeName, linkedName, offsetMinutes, offsetOf }: TimeZoneFacts): string {
  const names = [runtimeName, linkedName, offsetName(offsetMinutes)];
  return names.find((name) => typeof name === 'string' && offsetOf(name) === offsetMinutes) ?? 'UTC';
}

/** `-03:00`; UTC by its name. */
function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** `Europe/Berlin` out of the path of its file in the system's zone data; null for every other path. */
export function zoneOfPath(path: string): string | null {
  return /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(path)?.[1] ?? null;
}

/** Minutes out of `+0530`, as the system's `date` prints them; null for anything else. */
export function parseOffset(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** How many minutes a zone is ahead of UTC at that instant; null unless both Intl and Temporal take it. */
export function knownOffset(zone: string, wallMs: number): number | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO(zone);
    return Math.round(offsetNanoseconds / (MINUTE_MS * 1e6));
  } catch {
    return null;
  }
}
