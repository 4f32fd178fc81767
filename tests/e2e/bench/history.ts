/** Reads the journal as it lies on disk, without the app's own code. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.ts';

export type JournalLine = Readonly<Record<string, unknown>>;

/** All whole lines of all months, in the order they were written. */
export function journalLines(userData: string): readonly JournalLine[] {
  return journalFiles(userData).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => parseLine(line)),
  );
}

export function journalFiles(userData: string): readonly string[] {
  const root = path.join(userData, 'history');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((device) =>
    readdirSync(path.join(root, device))
      .sort()
      .map((name) => path.join(root, device, name)),
  );
}

/** A break whose pages did not come in time, on a machine under load; see start-break.ts. */
function neverCame(line: JournalLine): boolean {
  return line['outcome'] === 'failed' && line['elapsedMs'] === 0;
}

/** All lines but those. */
export function shownLines(userData: string): readonly JournalLine[] {
  return journalLines(userData).filter((line) => !neverCame(line));
}

/** The lines of one kind; waits until there are as many as that. */
export async function waitForLines(
  userData: string,
  kind: string,
  count = 1,
): Promise<readonly JournalLine[]> {
  return until(
    () => {
      const found = shownLines(userData).filter((line) => line['kind'] === kind);
      return found.length >= count ? found : undefined;
    },
    { what: `${count} journal line(s) of kind ${kind}`, timeoutMs: 30_000 },
  );
}

/** A month file of another computer, as it would come by a synced folder. */
export function writeForeignMonth(
  userData: string,
  month: string,
  content: string,
  computer = 'another-computer',
): string {
  const folder = path.join(userData, 'history', computer);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${month}.ndjson`);
  writeFileSync(file, content);
  return file;
}

/** The same, of entries that are filed by the month of the first one (UTC). */
export function writeForeignEntries(userData: string, entries: readonly JournalLine[]): string {
  const month = new Date(Number(entries[0]?.['atMs'])).toISOString().slice(0, 7);
  return writeForeignMonth(
    userData,
    month,
    entries.map((entry) => `${JSON.stringify({ v: 1, ...entry })}\n`).join(''),
  );
}

function parseLine(line: string): readonly JournalLine[] {
  try {
    return [JSON.parse(line) as JournalLine];
  } catch {
    return [];
  }
}
