/** One month file of the journal: adding a line that reaches the disk, and reading all lines with their faults. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { JournalEntry } from '../../shared/history/entry.ts';
import { parseJournalLine } from '../../shared/history/journal-line.ts';
import { readText } from './text-file.ts';

/** Lines that are no entries, of which there may be many. */
export interface LineFaults {
  readonly count: number;
  /** Counted from 1, as editors do. */
  readonly firstLine: number;
  /** What is wrong with the first one. */
  readonly problem: string;
}

export interface JournalFileContent {
  readonly entries: readonly JournalEntry[];
  readonly damaged: LineFaults | null;
  /** Written by a later version of the app. */
  readonly newer: LineFaults | null;
  /** The number of the last line when it is no entry and has no newline: torn by a crash, or still being copied. */
  readonly tornLine: number | null;
}

const NEWLINE = 0x0a;

/** Read in a few milliseconds, whatever they hold. */
const LINES_A_TURN = 1_000;

/**
 * Appends one line and flushes it. A torn line at the end is kept for the report and ended first, so that it cannot
 * spoil this one. Returns what the file was before. Throws when the line is not safely on the disk; the file then is
 * as it was.
 */
export function appendLine(path: string, line: string): Stats {
  const file = openSync(path, 'a+', 0o600);
  try {
    const before = fstatSync(file);
    const sizeBefore = before.size;
    const start = endsWhole(file, sizeBefore) ? '' : '\n';
    try {
      writeAll(file, Buffer.from(`${start}${line}\n`, 'utf8'));
      fsyncSync(file);
      return before;
    } catch (error) {
      takeBack(file, sizeBefore);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Throws when the file cannot be read; lines that cannot be understood are counted instead. */
export function readJournalFile(path: string): JournalFileContent {
  const turns = readTurns(path);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

/** The same, with other work in between: a file may be full of lines of any kind. */
export async function readJournalFileInTurns(path: string): Promise<JournalFileContent> {
  const turns = readTurns(path);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
    await setImmediate();
  }
}

function* readTurns(path: string): Generator<undefined, JournalFileContent> {
  const lines = readText(path).split('\n');
  const found: FoundLines = { entries: [], damaged: null, newer: null, tornLine: null };
  for (let from = 0; from < lines.length; from += LINES_A_TURN) {
    if (from > 0) yield;
    readTurn(found, lines, from);
  }
  return found;
}

type FoundLines = { -readonly [Key in keyof JournalFileContent]: JournalFileContent[Key] } & {
  readonly entries: JournalEntry[];
};

/** Adds the lines of one turn, from the one with that index on. */
function readTurn(found: FoundLines, lines: readonly string[], from: number): void {
  const { stackTraceLimit } = Error;
  // Of lines that are no JSON nobody sees where they were thrown, and noting that down is most of what they cost.
  Error.stackTraceLimit = 0;
  try {
    for (const [offset, line] of lines.slice(from, from + LINES_A_TURN).entries())
      addLine(found, line, from + offset + 1, lines.length);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function addLine(found: FoundLines, line: string, number: number, lastNumber: number): void {
  if (line.trim() === '') return;
  const parsed = parseJournalLine(line);
  if (parsed.ok) found.entries.push(parsed.value);
  else if (number === lastNumber) found.tornLine = number;
  else if (parsed.error.isNewer) found.newer = withFault(found.newer, number, parsed.error.what);
  else found.damaged = withFault(found.damaged, number, parsed.error.what);
}

/** One more; what is known of the first one stays. */
export function withFault(faults: LineFaults | null, line: number, problem: string): LineFaults {
  return faults === null ? { count: 1, firstLine: line, problem } : { ...faults, count: faults.count + 1 };
}

/** Removes the part of a line that fitted; nothing from before it is touched. */
function takeBack(file: number, sizeBefore: number): void {
  try {
    ftruncateSync(file, sizeBefore);
  } catch {
    // Windows cannot shorten a file that is open for appending: the part stays as a torn line, which the next
    // append ends and readers skip. What the caller must hear is why the write failed.
  }
}

function endsWhole(file: number, size: number): boolean {
  if (size === 0) return true;
  const lastByte = Buffer.alloc(1);
  readSync(file, lastByte, 0, 1, size - 1);
  return lastByte[0] === NEWLINE;
}

/** The system may take less than it is given, for example on a disk that is nearly full. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written);
  }
}
