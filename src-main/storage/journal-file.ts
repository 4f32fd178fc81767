/** One month file of the journal: adding a line that reaches the disk, and reading all lines with their faults. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import type { JournalEntry } from '../../shared/history/entry.ts';
import { parseJournalLine } from '../../shared/history/journal-line.ts';

export interface LineFault {
  /** Counted from 1, as editors do. */
  readonly lineNumber: number;
  readonly problem: string;
}

export interface JournalFileContent {
  readonly entries: readonly JournalEntry[];
  readonly faults: readonly LineFault[];
  /** The last line has no newline: torn by a crash, or still being copied by a sync tool. */
  readonly tornLine: LineFault | null;
}

const NEWLINE = 0x0a;

/**
 * Appends one line and flushes it. A torn line at the end is kept for the report and ended first, so that it cannot
 * spoil this one. Throws when the line is not safely on the disk; the file then is as it was.
 */
export function appendLine(path: string, line: string): void {
  const file = openSync(path, 'a+', 0o600);
  try {
    const sizeBefore = fstatSync(file).size;
    const start = endsWhole(file, sizeBefore) ? '' : '\n';
    try {
      writeAll(file, Buffer.from(`${start}${line}\n`, 'utf8'));
      fsyncSync(file);
    } catch (error) {
      takeBack(file, sizeBefore);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Throws when the file cannot be read; lines that cannot be understood are listed instead. */
export function readJournalFile(path: string): JournalFileContent {
  const lines = readFileSync(path, 'utf8').split('\n');
  const entries: JournalEntry[] = [];
  const faults: LineFault[] = [];
  const afterLastNewline = lines.pop() ?? '';
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJournalLine(line);
    if (parsed.ok) entries.push(parsed.value);
    else faults.push({ lineNumber: index + 1, problem: parsed.error });
  }
  if (afterLastNewline === '') return { entries, faults, tornLine: null };
  const last = parseJournalLine(afterLastNewline);
  if (last.ok) return { entries: [...entries, last.value], faults, tornLine: null };
  return {
    entries,
    faults,
    tornLine: { lineNumber: lines.length + 1, problem: 'the last line was cut off' },
  };
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
