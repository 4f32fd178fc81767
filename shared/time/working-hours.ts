/**
 * Working hours by the week: several ranges a day, across midnight too. Everything is reckoned in local time, so that
 * a day of 23 or 25 hours begins and ends as the clock on the wall says.
 */
import { Temporal } from 'temporal-polyfill';
import { HOUR_MS } from './durations.ts';

/** In the order of ISO 8601, which counts from 1. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export interface WorkingRange {
  /** The days on which the range begins. */
  readonly days: readonly Weekday[];
  /** Local time as `HH:MM`. */
  readonly from: string;
  /** Local time as `HH:MM`; not later than `from` means on the next day, the same means a whole day. */
  readonly to: string;
}

export interface WorkingMoment {
  readonly isInside: boolean;
  /** The next instant at which that changes; null when it never does. */
  readonly changesAtMs: number | null;
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A week and a day either way: every range has begun at least once within it. */
const DAYS_AROUND = 8;
const WEEK_MS = 7 * 24 * HOUR_MS;

/**
 * Whether `atMs` (wall clock) lies inside one of the ranges. No range at all is never inside.
 * @throws RangeError on an unknown zone
 */
export function workingMomentAt(
  atMs: number,
  timeZone: string,
  ranges: readonly WorkingRange[],
): WorkingMoment {
  const spans = spansAround(atMs, timeZone, ranges);
  const current = spans.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
  if (current !== undefined) {
    // Ranges that follow each other round the whole week have no end.
    return { isInside: true, changesAtMs: current.toMs - atMs > WEEK_MS ? null : current.toMs };
  }
  const next = spans.find(({ fromMs }) => fromMs > atMs);
  return { isInside: false, changesAtMs: next?.fromMs ?? null };
}

/** In order, those that touch or overlap made one. */
function spansAround(atMs: number, timeZone: string, ranges: readonly WorkingRange[]): readonly Span[] {
  const today = Temporal.Instant.fromEpochMilliseconds(Math.round(atMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const spans: Span[] = [];
  // A range of the day before may reach into today; nothing of an earlier day does.
  for (let offset = -1; offset <= DAYS_AROUND; offset += 1) {
    const date = today.add({ days: offset });
    const weekday = weekdays[date.dayOfWeek - 1];
    for (const range of ranges) {
      if (weekday !== undefined && range.days.includes(weekday)) spans.push(spanOf(date, range, timeZone));
    }
  }
  return merged(spans);
}

function spanOf(date: Temporal.PlainDate, { from, to }: WorkingRange, timeZone: string): Span {
  // Zero-padded times compare as text.
  const lastDate = to > from ? date : date.add({ days: 1 });
  return { fromMs: instantOf(date, from, timeZone), toMs: instantOf(lastDate, to, timeZone) };
}

/** A time that daylight saving leaves out is the same length after the gap; one that comes twice is the first. */
function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((one, other) => one.fromMs - other.fromMs);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last !== undefined && span.fromMs <= last.toMs)
      result[result.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) };
    else if (span.toMs > span.fromMs) result.push(span);
  }
  return result;
}
