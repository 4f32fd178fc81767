/** The form of one entry in a journal file: one line of JSON that starts with the version of its form. */
import * as v from 'valibot';
import { fail, succeed, type Result } from '../lib/result.ts';
import { entrySchema, type JournalEntry } from './entry.ts';

/** Raised when a line of the old form could be misread as one of the new. */
export const JOURNAL_LINE_VERSION = 1;

/** Without the newline at its end; JSON never holds a raw one inside. */
export function formatJournalLine(entry: JournalEntry): string {
  return JSON.stringify({ v: JOURNAL_LINE_VERSION, ...entry });
}

/** The error says in one phrase what is wrong with the line. */
export function parseJournalLine(line: string): Result<JournalEntry, string> {
  const json = parseJson(line);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('v' in value)) {
    return fail('not an entry: expected an object with a version "v"');
  }
  if (value.v !== JOURNAL_LINE_VERSION) {
    return fail(`version ${JSON.stringify(value.v)} is not known, expected ${JOURNAL_LINE_VERSION}`);
  }
  const outcome = v.safeParse(entrySchema, value);
  if (outcome.success) return succeed(outcome.output);
  const issue = outcome.issues[0];
  return fail(`${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
}

function parseJson(line: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(line);
    return succeed(value);
  } catch {
    // The engine's own message quotes the line, which may be long; where it lies is said by the caller.
    return fail('not valid JSON');
  }
}
