/**
 * The history on disk: one folder per computer, one file a month, one entry a line. Writes only to this computer's
 * folder and only at the end; reads every folder, so that a synced history needs no merging.
 */
import { mkdirSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from '../../shared/history/entry.ts';
import { formatJournalLine, parseJournalLine } from '../../shared/history/journal-line.ts';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import { HOUR_MS } from '../../shared/time/durations.ts';
import type { Journal } from '../ports/journal.ts';
import { loadDeviceId } from './device-id.ts';
import { fileFailure, flushDirectory, isMissingFile } from './durable-file.ts';
import {
  appendLine,
  readJournalFile,
  readJournalFileInTurns,
  withFault,
  type JournalFileContent,
  type LineFaults,
} from './journal-file.ts';
import { localMonth } from './local-calendar.ts';

/** Something in the history that could not be understood, and is left as it is. */
export type JournalFault =
  | {
      readonly kind: 'lines';
      readonly path: string;
      readonly damaged: LineFaults | null;
      readonly newer: LineFaults | null;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly detail: string };

export interface FileJournalOptions {
  /** The user-data folder. */
  readonly directory: string;
  /** IANA name; asked at every use, because people travel. */
  readonly timeZone: () => string;
  /** For the name of this computer's folder, once. */
  readonly randomId: () => string;
  /** Told once about each file, and again when other lines of it are concerned. */
  readonly onFault: (fault: JournalFault) => void;
}

interface CachedFile {
  readonly size: number;
  readonly modifiedMs: number;
  readonly content: JournalFileContent;
}

interface MonthFile {
  readonly path: string;
  /** Of this computer. */
  readonly isOwn: boolean;
}

/** Also keeps out what sync tools leave lying about: temporary files, conflict copies. */
const monthFileName = /^\d{4}-\d{2}\.ndjson$/;

/** An entry is filed by the local date of where it was made: up to this far from the date here. */
const TIME_ZONE_SPREAD_MS = 26 * HOUR_MS;

/** Some two thousand lines, which take a few hundredths of a second, whatever they hold. */
const READ_AT_ONCE_BYTES = 128 * 1_024;

export class FileJournal implements Journal {
  readonly #options: FileJournalOptions;
  readonly #root: string;
  readonly #cache = new Map<string, CachedFile>();
  /** What was told last, by path. */
  readonly #reported = new Map<string, string>();
  /** The files that are being read a little at a time. */
  readonly #beingRead = new Set<string>();
  /** The files that this run has written to. */
  readonly #written = new Set<string>();
  #deviceId: string | null = null;

  constructor(options: FileJournalOptions) {
    this.#options = options;
    this.#root = join(options.directory, 'history');
  }

  /**
   * Reads what will be asked for from the instant on, a little at a time: afterwards it costs nothing to ask, however
   * many lines there are. Never rejects; faults are told as ever.
   */
  async readAhead(fromMs: number): Promise<void> {
    for (const file of this.#filesFrom(fromMs - TIME_ZONE_SPREAD_MS)) await this.#readInTurns(file);
  }

  append(entry: JournalEntry): Result<null, string> {
    const line = formatJournalLine(entry);
    const readBack = parseJournalLine(line);
    // What could not be read again would be lost at the next start; better to hear of it now.
    if (!readBack.ok) return fail(`the entry ${line} was not written: ${readBack.error.what}`);
    const deviceId = this.#loadDeviceId();
    if (!deviceId.ok) return deviceId;
    const folder = join(this.#root, deviceId.value);
    const path = join(folder, `${localMonth(entry.atMs, this.#options.timeZone())}.ndjson`);
    try {
      const isNew = mkdirSync(folder, { recursive: true }) !== undefined || sizeOf(path) === 0;
      // A line torn by a crash is reported here even if nobody asks for its month.
      if (!this.#written.has(path)) this.#readCached({ path, isOwn: true });
      this.#written.add(path);
      const before = appendLine(path, line);
      this.#addToCached(path, before, line, readBack.value);
      if (isNew) [folder, this.#root].forEach(flushDirectory);
      return succeed(null);
    } catch (error) {
      return fail(fileFailure(path, error));
    }
  }

  entriesBetween(fromMs: number, toMs: number): readonly JournalEntry[] {
    const byId = new Map<string, JournalEntry>();
    const deletedIds = new Set<string>();
    const edits: Extract<JournalEntry, { kind: 'edit' }>[] = [];
    const isWithin = (atMs: number): boolean => atMs >= fromMs && atMs < toMs;
    // Deletions and edits are filed when they are made, so the months after the range are asked for them too.
    for (const content of this.#readFrom(fromMs - TIME_ZONE_SPREAD_MS)) {
      for (const entry of content.entries) {
        if (entry.kind === 'deletion') deletedIds.add(entry.refersTo);
        else if (entry.kind === 'edit') edits.push(entry);
        // The same entry twice is one that was tried again after its flush had failed, or a break that was
        // finished before a crash and came back from the saved state as interrupted: the first one holds.
        else if (isWithin(entry.atMs) && !byId.has(entry.id)) byId.set(entry.id, entry);
      }
    }
    // The latest edit wins; it may bring an entry into the range or take it out.
    for (const { refersTo, content } of edits.sort((first, second) => first.atMs - second.atMs)) {
      if (isWithin(content.atMs)) byId.set(refersTo, { ...content, id: refersTo });
      else byId.delete(refersTo);
    }
    return [...byId.values()]
      .filter((entry) => !deletedIds.has(entry.id))
      .sort((first, second) => first.atMs - second.atMs);
  }

  /** All month files, of every computer, from the month of the instant on. */
  #readFrom(fromMs: number): readonly JournalFileContent[] {
    return this.#filesFrom(fromMs).map((file) => this.#readCached(file));
  }

  #filesFrom(fromMs: number): readonly MonthFile[] {
    const firstName = `${localMonth(Math.max(0, fromMs), this.#options.timeZone())}.ndjson`;
    const ownId = this.#loadDeviceId();
    return this.#list(this.#root).flatMap((device) => {
      const folder = join(this.#root, device);
      const isOwn = ownId.ok && device === ownId.value;
      return this.#list(folder)
        .filter((name) => monthFileName.test(name) && name >= firstName)
        .map((name) => ({ path: join(folder, name), isOwn }));
    });
  }

  /** Re-reads a file only when its size or date differs from last time. */
  #readCached(file: MonthFile): JournalFileContent {
    const nothing: JournalFileContent = { entries: [], damaged: null, newer: null, tornLine: null };
    const { path, isOwn } = file;
    try {
      const stats = statSync(path);
      const cached = this.#cache.get(path);
      if (cached !== undefined && isSame(cached, stats)) return cached.content;
      if (cached !== undefined && !isOwn && stats.size > READ_AT_ONCE_BYTES) {
        this.#readSoon(file);
        return cached.content;
      }
      return this.#keep(file, stats, readJournalFile(path));
    } catch (error) {
      if (!isMissingFile(error)) this.#reportUnreadable(path, error);
      return nothing;
    }
  }

  /** What another computer has brought in such numbers is known a few moments later. */
  #readSoon(file: MonthFile): void {
    if (this.#beingRead.has(file.path)) return;
    this.#beingRead.add(file.path);
    void this.#readInTurns(file).then(() => this.#beingRead.delete(file.path));
  }

  async #readInTurns(file: MonthFile): Promise<void> {
    try {
      const stats = statSync(file.path);
      this.#keep(file, stats, await readJournalFileInTurns(file.path));
    } catch (error) {
      if (!isMissingFile(error)) this.#reportUnreadable(file.path, error);
    }
  }

  /** Nothing but the own line came to a file that was known: it need not be read again for that. */
  #addToCached(path: string, before: Stats, line: string, entry: JournalEntry): void {
    const cached = this.#cache.get(path);
    const after = statSync(path, { throwIfNoEntry: false });
    const isPlain = after?.size === before.size + Buffer.byteLength(line) + 1;
    if (cached === undefined || !isSame(cached, before) || !isPlain) return;
    const content = { ...cached.content, entries: [...cached.content.entries, entry] };
    this.#cache.set(path, { size: after.size, modifiedMs: after.mtimeMs, content });
  }

  #keep({ path, isOwn }: MonthFile, stats: Stats, content: JournalFileContent): JournalFileContent {
    this.#cache.set(path, { size: stats.size, modifiedMs: stats.mtimeMs, content });
    this.#reportLines(path, content, isOwn);
    return content;
  }

  #list(folder: string): readonly string[] {
    try {
      return readdirSync(folder).sort();
    } catch (error) {
      // No history yet, or a stray file where a computer's folder would be.
      if (isMissingFile(error) || isNoFolder(error)) return [];
      this.#reportUnreadable(folder, error);
      return [];
    }
  }

  #reportLines(path: string, { damaged, newer, tornLine }: JournalFileContent, isOwn: boolean): void {
    // In another computer's folder the rest of the line may still be on its way.
    const isTorn = isOwn && tornLine !== null;
    const allDamaged = isTorn ? withFault(damaged, tornLine, 'the last line was cut off') : damaged;
    if (allDamaged === null && newer === null) return;
    // The same torn line reads differently once it has been ended; its place is what makes it known already.
    const places = [allDamaged, newer].map((each) => `${each?.count ?? 0} from ${each?.firstLine ?? 0}`);
    this.#report({ kind: 'lines', path, damaged: allDamaged, newer }, places.join());
  }

  #reportUnreadable(path: string, error: unknown): void {
    const detail = fileFailure(path, error);
    this.#report({ kind: 'unreadable', path, detail }, detail);
  }

  /** Not again what is known already. */
  #report(fault: JournalFault, known: string): void {
    if (this.#reported.get(fault.path) === known) return;
    this.#reported.set(fault.path, known);
    this.#options.onFault(fault);
  }

  #loadDeviceId(): Result<string, string> {
    // Read each time: a folder that was made anew under the app gets the same id back.
    const { directory, randomId } = this.#options;
    const loaded = loadDeviceId(directory, () => this.#deviceId ?? randomId());
    if (loaded.ok) this.#deviceId = loaded.value;
    return loaded;
  }
}

function isSame(cached: CachedFile, { size, mtimeMs }: Stats): boolean {
  return cached.size === size && cached.modifiedMs === mtimeMs;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function isNoFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
}
