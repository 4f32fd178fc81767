/**
 * What the coach remembers of a person: a fold over the journal, so that another computer's entry, an edit or a
 * deletion counts by itself. Knows entries and days; knows no schedule.
 */
import * as v from 'valibot';
import type { JournalEntry } from '../history/entry.ts';
import { HOUR_MS } from '../time/durations.ts';
import { instantSchema } from '../time/instant.ts';
import { localDayOf } from '../time/local-days.ts';
import { withRun, type DoneSession } from './sessions.ts';

/**
 * What keeps exercises away, as instants of the wall clock; null: never. Kept beside the journal as well: only time
 * and the person's own word end it, not the loss of a file or the deletion of an entry.
 */
const stopsSchema = v.pipe(
  v.object({
    /** Pain that ended exercises, alarms included (clinical rules R2 to R4, R7). */
    painAtWallMs: v.nullable(instantSchema),
    /** A warning sign (R1, R2). */
    alarmAtWallMs: v.nullable(instantSchema),
    /** The person said that they have been checked and may exercise (clinical content, section 5.6). */
    clearedAtWallMs: v.nullable(instantSchema),
  }),
  v.readonly(),
);

export type Stops = v.InferOutput<typeof stopsSchema>;

export interface CoachMemory {
  readonly stops: Stops;
  /** Stretch and strengthening sessions of the last days, oldest first. */
  readonly sessions: readonly DoneSession[];
}

const noStops: Stops = { painAtWallMs: null, alarmAtWallMs: null, clearedAtWallMs: null };

/** Damaged, it is forgotten; the journal still has the last weeks. */
export const savedStopsSchema = v.optional(v.fallback(stopsSchema, noStops), noStops);

const withStopsSchema = v.fallback(v.object({ stops: savedStopsSchema }), { stops: noStops });

/** What keeps exercises away, out of a saved state of which nothing else may be of use. */
export function savedStops(saved: unknown): Stops {
  return v.parse(withStopsSchema, saved).stops;
}

export const emptyMemory: CoachMemory = { stops: noStops, sessions: [] };

/** The journal is read back this far at a start: longer than any rule but a lock looks back. */
export const RECALLED_MS = 35 * 24 * HOUR_MS;

/** The memory with one more entry, which must be newer than those of its kind or the same again. */
export function remember(memory: CoachMemory, entry: JournalEntry): CoachMemory {
  switch (entry.kind) {
    case 'break': {
      const sessions = withRun(memory.sessions, entry.steps, entry.atMs, entry.atMs + entry.elapsedMs);
      return sessions === memory.sessions ? memory : { ...memory, sessions };
    }
    case 'pain':
      return { ...memory, stops: strictest(memory.stops, stopsOf(entry)) };
    case 'exercise-cleared':
      return { ...memory, stops: strictest(memory.stops, { ...noStops, clearedAtWallMs: entry.atMs }) };
    default:
      return memory;
  }
}

/** From entries as the journal tells them: edits made, deletions gone, oldest first. */
export function recall(entries: readonly JournalEntry[], known: Stops = noStops): CoachMemory {
  return entries.reduce(remember, { ...emptyMemory, stops: known });
}

function stopsOf({ answer, atMs }: Extract<JournalEntry, { kind: 'pain' }>): Stops {
  if (answer === 'effort') return noStops;
  return { ...noStops, painAtWallMs: atMs, alarmAtWallMs: answer === 'alarm' ? atMs : null };
}

function strictest(first: Stops, second: Stops): Stops {
  return {
    painAtWallMs: later(first.painAtWallMs, second.painAtWallMs),
    alarmAtWallMs: later(first.alarmAtWallMs, second.alarmAtWallMs),
    clearedAtWallMs: later(first.clearedAtWallMs, second.clearedAtWallMs),
  };
}

function later(first: number | null, second: number | null): number | null {
  return first === null || second === null ? (first ?? second) : Math.max(first, second);
}

/**
 * When the warning sign was told of after which no exercise is offered, until the person says that they have been
 * checked; null: there is none.
 */
export function lockedSinceWallMs({ stops: { alarmAtWallMs, clearedAtWallMs } }: CoachMemory): number | null {
  const isCleared = alarmAtWallMs !== null && clearedAtWallMs !== null && clearedAtWallMs >= alarmAtWallMs;
  return isCleared ? null : alarmAtWallMs;
}

/**
 * After pain exercises rest to the end of the next calendar day, whatever the hour it came (clinical content,
 * section 5.2). Null: nothing has hurt. The result may be long past.
 */
export function restUntilWallMs({ stops: { painAtWallMs } }: CoachMemory, timeZone: string): number | null {
  if (painAtWallMs === null) return null;
  return localDayOf(localDayOf(painAtWallMs, timeZone).endMs, timeZone).endMs;
}
