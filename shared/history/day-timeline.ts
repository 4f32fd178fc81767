/** The day as the Today page draws it: what was when, from the journal. */
import { assertNever } from '../lib/assert-never.ts';
import { isMainBreak } from '../walkthrough/routine.ts';
import type { LocalDay } from '../time/local-days.ts';
import type { JournalEntry } from './entry.ts';

export type TimelineSegmentKind = 'sitting' | 'standing' | 'away' | 'break' | 'skipped' | 'walk';

export interface TimelineSegment {
  readonly kind: TimelineSegmentKind;
  /** Wall-clock milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
}

export interface DayTimeline {
  /** Midnight to midnight of the local day. */
  readonly dayStartMs: number;
  readonly dayEndMs: number;
  /** In order of start; a skipped break has no length. */
  readonly segments: readonly TimelineSegment[];
}

export interface TodaySummary {
  readonly timeline: DayTimeline;
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly walkingMs: number;
  readonly longestSittingMs: number;
  readonly breaksTaken: number;
  readonly breaksSkipped: number;
}

type SegmentOf = (entry: JournalEntry) => TimelineSegment | null;

const segmentOf: SegmentOf = (entry) => {
  switch (entry.kind) {
    case 'sitting':
    case 'standing':
    case 'walk':
      return { kind: entry.kind, startMs: entry.atMs, endMs: entry.atMs + entry.elapsedMs };
    case 'natural-break':
      return { kind: 'away', startMs: entry.atMs, endMs: entry.atMs + entry.elapsedMs };
    case 'break':
      return entry.outcome === 'failed'
        ? null
        : { kind: 'break', startMs: entry.atMs, endMs: entry.atMs + entry.elapsedMs };
    case 'break-skipped':
      return { kind: 'skipped', startMs: entry.atMs, endMs: entry.atMs };
    case 'break-postponed':
    case 'feeling':
    case 'walk-effort':
    case 'pain':
    case 'exercise-cleared':
    case 'deletion':
    case 'edit':
      return null;
    default:
      return assertNever(entry, 'journal entry');
  }
};

/** A break, or a session that took its place, counts as taken when it was finished, or when at least half of it was done. */
export function isBreakTaken(entry: JournalEntry): boolean {
  if (entry.kind !== 'break' || !isMainBreak(entry.breakKind)) return false;
  const doneMs = entry.steps.reduce((sum, each) => sum + each.elapsedMs, 0);
  return entry.outcome === 'completed' || doneMs * 2 >= entry.plannedMs;
}

/** Walking inside breaks and by hand, in milliseconds of the given entry. */
function walkedMs(entry: JournalEntry): number {
  if (entry.kind === 'walk') return entry.elapsedMs;
  if (entry.kind !== 'break') return 0;
  return entry.steps.reduce((sum, each) => sum + (each.step === 'walk' ? each.elapsedMs : 0), 0);
}

/**
 * The day from its journal entries (oldest first) and the time of sitting or standing that is still going on.
 * Segments are cut at the ends of the day.
 */
export function summariseDay(
  entries: readonly JournalEntry[],
  day: LocalDay,
  current: TimelineSegment | null,
): TodaySummary {
  const segments = [...entries.map(segmentOf), current]
    .filter((each): each is TimelineSegment => each !== null)
    .filter((each) => each.endMs >= day.startMs && each.startMs < day.endMs)
    .map((each) => ({
      ...each,
      startMs: Math.max(each.startMs, day.startMs),
      endMs: Math.min(each.endMs, day.endMs),
    }))
    .sort((a, b) => a.startMs - b.startMs);
  const lengths = (kind: TimelineSegmentKind): readonly number[] =>
    segments.filter((each) => each.kind === kind).map((each) => each.endMs - each.startMs);
  const total = (kind: TimelineSegmentKind): number => lengths(kind).reduce((sum, each) => sum + each, 0);
  const today = entries.filter((each) => each.atMs >= day.startMs && each.atMs < day.endMs);
  return {
    timeline: { dayStartMs: day.startMs, dayEndMs: day.endMs, segments },
    sittingMs: total('sitting'),
    standingMs: total('standing'),
    walkingMs: today.reduce((sum, each) => sum + walkedMs(each), 0),
    longestSittingMs: Math.max(0, ...lengths('sitting')),
    breaksTaken: today.filter(isBreakTaken).length,
    breaksSkipped: today.filter((each) => each.kind === 'break-skipped').length,
  };
}
