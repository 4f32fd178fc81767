import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../../../shared/history/entry.ts';
import { formatJournalLine } from '../../../../shared/history/journal-line.ts';
import {
  FileJournal,
  type FileJournalOptions,
  type JournalFault,
} from '../../../../src-main/storage/journal.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
let directory = '';
let faults: JournalFault[] = [];

beforeEach(() => {
  directory = newFolder();
  faults = [];
});

function open(overrides: Partial<FileJournalOptions> = {}): FileJournal {
  return new FileJournal({
    directory,
    timeZone: () => 'Europe/Berlin',
    randomId: () => 'desk',
    onFault: (fault) => faults.push(fault),
    ...overrides,
  });
}

const november = Date.UTC(2026, 10, 22, 12);
const december = Date.UTC(2026, 11, 5, 12);
const everything = [0, Date.UTC(2100, 0, 1)] as const;

const walk = (id: string, atMs = november): JournalEntry => ({ kind: 'walk', id, atMs, elapsedMs: 60_000 });
const monthPath = (month = '2026-11', device = 'desk') =>
  join(directory, 'history', device, `${month}.ndjson`);
const damagedLines = (path: string, count: number, firstLine: number, problem: string): JournalFault => ({
  kind: 'lines',
  path,
  damaged: { count, firstLine, problem },
  newer: null,
});
const idsIn = (journal: FileJournal) => journal.entriesBetween(...everything).map((entry) => entry.id);

function put(text: string, month?: string, device?: string): string {
  const path = monthPath(month, device);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('appending to the journal', () => {
  test('writes one line to the month file of this computer', () => {
    expect(open().append(walk('a'))).toEqual({ ok: true, value: null });
    expect(readFileSync(monthPath(), 'utf8')).toBe(`${formatJournalLine(walk('a'))}\n`);
  });

  test('keeps the name of the computer in a folder that was made anew', () => {
    let made = 0;
    const journal = open({ randomId: () => `desk-${(made += 1)}` });
    expect(journal.append(walk('a')).ok).toBe(true);
    rmSync(directory, { recursive: true });
    expect(journal.append(walk('b')).ok).toBe(true);
    expect(readFileSync(join(directory, 'device-id'), 'utf8')).toBe('desk-1\n');
    expect(idsIn(open())).toEqual(['b']);
  });

  test('keeps the name of the computer over a restart', () => {
    open().append(walk('a'));
    open({ randomId: () => 'another' }).append(walk('b'));
    expect(readdirSync(join(directory, 'history'))).toEqual(['desk']);
    expect(readFileSync(join(directory, 'device-id'), 'utf8')).toBe('desk\n');
  });

  test('replaces a name that is unfit for a folder', () => {
    writeFileSync(join(directory, 'device-id'), '../elsewhere\n');
    expect(open().append(walk('a')).ok).toBe(true);
    expect(readdirSync(join(directory, 'history'))).toEqual(['desk']);
  });

  test('files by the local date, not the universal one', () => {
    const newYearInBerlin = Date.UTC(2026, 11, 31, 23, 30);
    open().append(walk('a', newYearInBerlin));
    expect(readdirSync(join(directory, 'history', 'desk'))).toEqual(['2027-01.ndjson']);
  });

  test('refuses an entry that could not be read back', () => {
    const appended = open().append({ kind: 'walk', id: 'a', atMs: november, elapsedMs: 0.5 });
    expect(appended.ok ? '' : appended.error).toContain('elapsedMs: Invalid integer');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('ends a torn line first, so that the new one is whole', () => {
    const torn = '{"v":1,"kind":"walk","id":"to';
    put(`${formatJournalLine(walk('a'))}\n${torn}`);
    const journal = open();
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['a', 'b']);
    expect(readFileSync(monthPath(), 'utf8').split('\n')[1]).toBe(torn);
  });

  test('reports the torn line once, also when nobody reads', () => {
    const path = put('{"v":1,"kin');
    const journal = open();
    journal.append(walk('a'));
    journal.append(walk('b'));
    idsIn(journal);
    expect(faults).toEqual([damagedLines(path, 1, 1, 'the last line was cut off')]);
  });

  test('a last line that only lacks its newline is kept', () => {
    put(formatJournalLine(walk('a')));
    const journal = open();
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['a', 'b']);
    expect(faults).toEqual([]);
  });

  test('a month file that cannot be opened is named, and nothing throws', () => {
    mkdirSync(monthPath(), { recursive: true });
    const appended = open().append(walk('a'));
    expect(appended.ok ? '' : appended.error).toMatch(`${monthPath()}: EISDIR`);
  });

  test('a history folder that cannot be made is named', () => {
    writeFileSync(join(directory, 'history'), 'in the way');
    const appended = open().append(walk('a'));
    expect(appended.ok ? '' : appended.error).toMatch(monthPath());
  });
});

describe('reading the journal', () => {
  test('an empty history has no entries', () => {
    expect(open().entriesBetween(...everything)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('gives the entries of the range, oldest first, its end left out', () => {
    const journal = open();
    for (const offset of [30, 10, 20, 40]) journal.append(walk(`at-${offset}`, november + offset));
    const ids = journal.entriesBetween(november + 10, november + 40).map((entry) => entry.id);
    expect(ids).toEqual(['at-10', 'at-20', 'at-30']);
  });

  test('reads every computer and month', () => {
    put(`${formatJournalLine(walk('laptop', december))}\n`, '2026-12', 'laptop');
    const journal = open();
    journal.append(walk('desk'));
    expect(idsIn(journal)).toEqual(['desk', 'laptop']);
  });

  test('finds an entry that was filed in another time zone', () => {
    const journal = open({ timeZone: () => 'Pacific/Kiritimati' });
    const atMs = Date.UTC(2026, 10, 30, 20);
    journal.append(walk('far', atMs));
    const home = open({ timeZone: () => 'Pacific/Honolulu' });
    expect(home.entriesBetween(atMs, atMs + 1).map((entry) => entry.id)).toEqual(['far']);
  });

  test('leaves out what was deleted, and the deletion itself', () => {
    const journal = open();
    journal.append(walk('a'));
    journal.append(walk('b'));
    journal.append({ kind: 'deletion', id: 'd', atMs: december, refersTo: 'a' });
    expect(journal.entriesBetween(november, november + 1).map((entry) => entry.id)).toEqual(['b']);
    expect(idsIn(journal)).toEqual(['b']);
  });

  test('shows an edited entry as it was edited last, under its own id, wherever it belongs now', () => {
    const journal = open();
    const edit = (id: string, atMs: number, elapsedMs: number, walkedAtMs = november) => {
      const content = { kind: 'walk', id: 'a', atMs: walkedAtMs, elapsedMs } as const;
      journal.append({ kind: 'edit', id, atMs, refersTo: 'a', content });
    };
    journal.append(walk('a'));
    journal.append(walk('b'));
    edit('late', december + 2, 120_000);
    edit('early', december + 1, 60_000);
    expect(journal.entriesBetween(november, november + 1)).toMatchObject([
      { id: 'a', elapsedMs: 120_000 },
      { id: 'b' },
    ]);
    edit('moved', december + 3, 60_000, december);
    expect(journal.entriesBetween(november, november + 1).map((entry) => entry.id)).toEqual(['b']);
    expect(journal.entriesBetween(december, december + 1).map((entry) => entry.id)).toEqual(['a']);
  });

  test('an entry that was written twice counts once', () => {
    const journal = open();
    journal.append(walk('a'));
    journal.append(walk('a'));
    expect(idsIn(journal)).toEqual(['a']);
  });

  test('skips and reports a line that is no entry, and keeps its neighbours', () => {
    const path = put(`${formatJournalLine(walk('a'))}\nrubbish\n\n${formatJournalLine(walk('b'))}\n`);
    const journal = open();
    expect(idsIn(journal)).toEqual(['a', 'b']);
    expect(faults).toEqual([damagedLines(path, 1, 2, 'not a JSON object')]);
  });

  test('ten thousand bad lines are told of once, by their number and the first of them', () => {
    const path = put(
      `${formatJournalLine(walk('a'))}\n${'rubbish\n'.repeat(9_000)}${'{"v":2}\n{"v":1,"kind":"nap"}\n'.repeat(500)}`,
    );
    const journal = open();
    expect(idsIn(journal)).toEqual(['a']);
    expect(idsIn(journal)).toEqual(['a']);
    expect(faults).toEqual([
      {
        kind: 'lines',
        path,
        damaged: { count: 9_000, firstLine: 2, problem: 'not a JSON object' },
        newer: { count: 1_000, firstLine: 9_002, problem: 'version 2 is not known, expected 1' },
      },
    ]);
  });

  test('ten thousand lines, whatever they hold, are read a little at a time', async () => {
    const path = put(
      `${formatJournalLine(walk('a'))}\n${'{"v":1,"kind":"walk","id":"b","atMs":-1}\n'.repeat(10_000)}`,
    );
    utimesSync(path, 1_000, 1_000);
    const journal = open();
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await journal.readAhead(0);
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(10);
    expect(faults).toMatchObject([{ kind: 'lines', path, damaged: { count: 10_000, firstLine: 2 } }]);
    // What was read ahead is not read again.
    const { size } = statSync(path);
    writeFileSync(path, ' '.repeat(size));
    utimesSync(path, 1_000, 1_000);
    expect(idsIn(journal)).toEqual(['a']);
  });

  test('a file is told of again when more of its lines are bad', () => {
    const path = put('rubbish\n', '2026-11', 'laptop');
    const journal = open();
    idsIn(journal);
    appendFileSync(path, `${formatJournalLine(walk('a'))}\n`);
    idsIn(journal);
    expect(faults).toEqual([damagedLines(path, 1, 1, 'not a JSON object')]);
    appendFileSync(path, 'more of it\n');
    idsIn(journal);
    expect(faults.slice(1)).toEqual([damagedLines(path, 2, 1, 'not a JSON object')]);
  });

  test('a torn line in a file with other bad lines is one of them', () => {
    const path = put('rubbish\n{"v":1,"ki');
    const journal = open();
    journal.append(walk('a'));
    idsIn(journal);
    expect(faults).toEqual([damagedLines(path, 2, 1, 'not a JSON object')]);
  });

  test('a byte order mark costs nothing', () => {
    put(`\uFEFF${formatJournalLine(walk('a'))}\n`);
    const journal = open();
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['a', 'b']);
    expect(faults).toEqual([]);
  });

  test('a file in UTF-16 is told of, kept as it is, and written on in whole lines', () => {
    const path = put('');
    const strange = Buffer.from(`\uFEFF${formatJournalLine(walk('a'))}\n`, 'utf16le');
    writeFileSync(path, strange);
    const journal = open();
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['b']);
    expect(faults).toMatchObject([{ kind: 'lines', path, damaged: { firstLine: 1 } }]);
    expect(readFileSync(path).subarray(0, strange.length)).toEqual(strange);
  });

  test("does not report another computer's last line, which may still be on its way", () => {
    put(`${formatJournalLine(walk('a'))}\n{"v":1,"ki`, '2026-11', 'laptop');
    expect(idsIn(open())).toEqual(['a']);
    expect(faults).toEqual([]);
  });

  test('ignores what sync tools leave behind', () => {
    const line = `${formatJournalLine(walk('x'))}\n`;
    put(line, '.syncthing.2026-11.ndjson.tmp');
    put(line, '2026-11.sync-conflict-20261122-123112-PJGCCGU');
    writeFileSync(join(directory, 'history', '.stfolder'), '');
    expect(idsIn(open())).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a month file that cannot be read is reported and the others are read', () => {
    mkdirSync(monthPath('2026-10'), { recursive: true });
    const journal = open();
    journal.append(walk('a'));
    expect(idsIn(journal)).toEqual(['a']);
    expect(idsIn(journal)).toEqual(['a']);
    expect(faults).toMatchObject([{ kind: 'unreadable', path: monthPath('2026-10') }]);
    expect(faults).toHaveLength(1);
  });

  test('does not read a file again while its size and date stay', () => {
    const path = put(`${formatJournalLine(walk('a'))}\n`);
    utimesSync(path, 1_000, 1_000);
    const journal = open();
    idsIn(journal);
    const { size } = statSync(path);
    writeFileSync(path, 'x'.repeat(size));
    utimesSync(path, 1_000, 1_000);
    expect(idsIn(journal)).toEqual(['a']);
  });

  test('what another computer brings in great numbers is read a little at a time, and known a few moments later', async () => {
    const path = put(`${formatJournalLine(walk('a'))}\n`, '2026-11', 'laptop');
    const journal = open();
    expect(idsIn(journal)).toEqual(['a']);
    appendFileSync(path, '{"v":1,"kind":"walk","id":"b","atMs":-1}\n'.repeat(10_000));
    appendFileSync(path, `${formatJournalLine(walk('c'))}\n`);
    expect(idsIn(journal)).toEqual(['a']);
    await vi.waitFor(() => expect(idsIn(journal)).toEqual(['a', 'c']), { timeout: 60_000 });
    expect(faults).toMatchObject([{ path, damaged: { count: 10_000, firstLine: 2 } }]);
  });

  test('adds an own entry to what it knows, without reading the file again', () => {
    put(`${formatJournalLine(walk('a'))}\n`);
    const journal = open();
    const [known] = journal.entriesBetween(...everything);
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['a', 'b']);
    expect(journal.entriesBetween(...everything)[0]).toBe(known);
  });

  test('reads a file again that something else had changed before its own entry', () => {
    const path = put(`${formatJournalLine(walk('a'))}\n`);
    const journal = open();
    expect(idsIn(journal)).toEqual(['a']);
    appendFileSync(path, `${formatJournalLine(walk('c'))}\n`);
    journal.append(walk('b'));
    expect(idsIn(journal)).toEqual(['a', 'c', 'b']);
  });

  test('sees what another computer adds, and what goes away', () => {
    const path = put(`${formatJournalLine(walk('a'))}\n`, '2026-11', 'laptop');
    const journal = open();
    idsIn(journal);
    appendFileSync(path, `${formatJournalLine(walk('b'))}\n`);
    expect(idsIn(journal)).toEqual(['a', 'b']);
    rmSync(path);
    expect(idsIn(journal)).toEqual([]);
  });

  test('months before the range are not opened', () => {
    put('rubbish\n', '2026-09');
    open().entriesBetween(november, december);
    expect(faults).toEqual([]);
  });
});
