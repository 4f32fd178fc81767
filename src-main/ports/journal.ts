/** The one writer of the history. */
import type { Result } from '../../shared/lib/result.ts';
import type { JournalEntry } from '../../shared/history/entry.ts';

export interface Journal {
  /** Returns after the line has reached the disk. A failure names the file and loses nothing written before. */
  append(entry: JournalEntry): Result<null, string>;
  /** Entries whose `atMs` lies in [fromMs, toMs), oldest first, deletions and edits applied. */
  entriesBetween(fromMs: number, toMs: number): readonly JournalEntry[];
}
