/** The form of one entry in a journal file: one line of JSON that starts with the version of its form. */
import * as v from 'valibot';
import { fail, succeed, type Result } from '../lib/result.ts';
import { entrySchema, type JournalEntry } from './entry.ts';

/** Raised when a line of the old form could be misread as one of the new. */
const JOURNAL_LINE_VERSION = 1;

/** Why a line is no entry. */
export interface LineProblem {
  /** Well-formed, but of a form or a kind that only a later version of the app can have written. */
  readonly isNewer: boolean;
  /** One short phrase, whatever the line holds. */
  readonly what: string;
}

const damaged = (what: string): LineProblem => ({ isNewer: false, what });
const newer = (what: string): LineProblem => ({ isNewer: true, what });

const LONGEST_KIND = 40;
const LONGEST_MESSAGE = 80;

type EntrySchema = (typeof entrySchema.options)[number];

/** By kind: trying one form after another would be most of what it costs to read ten thousand lines. */
const schemas: ReadonlyMap<string, EntrySchema> = new Map(
  entrySchema.options.flatMap((schema) => {
    const { kind } = schema.entries;
    const kinds: readonly string[] = 'literal' in kind ? [kind.literal] : kind.options;
    return kinds.map((each) => [each, schema] as const);
  }),
);

/** Without the newline at its end; JSON never holds a raw one inside. */
export function formatJournalLine(entry: JournalEntry): string {
  return JSON.stringify({ v: JOURNAL_LINE_VERSION, ...entry });
}

export function parseJournalLine(line: string): Result<JournalEntry, LineProblem> {
  const value = parseObject(line);
  // The engine's own message quotes the line, which may be long; where it lies is said by the caller.
  if (value === null) return fail(damaged('not a JSON object'));
  if (!('v' in value)) return fail(damaged('not an entry: expected an object with a version "v"'));
  if (value.v !== JOURNAL_LINE_VERSION) return fail(versionProblem(value.v));
  const kind = 'kind' in value ? value.kind : undefined;
  if (typeof kind !== 'string') return fail(damaged('kind: Invalid type'));
  const schema = schemas.get(kind);
  // A kind that is added leaves the version as it is.
  if (schema === undefined) {
    return fail(newer(`kind ${JSON.stringify(kind.slice(0, LONGEST_KIND))} is not known`));
  }
  const outcome = v.safeParse(schema, value, { abortEarly: true });
  return outcome.success ? succeed(outcome.output) : fail(entryProblem(outcome.issues[0]));
}

function versionProblem(version: unknown): LineProblem {
  return Number.isSafeInteger(version) && Number(version) > JOURNAL_LINE_VERSION
    ? newer(`version ${String(version)} is not known, expected ${JOURNAL_LINE_VERSION}`)
    : damaged(`its version is none, expected ${JOURNAL_LINE_VERSION}`);
}

function entryProblem(issue: v.BaseIssue<unknown>): LineProblem {
  // What is allowed may be a hundred names, and what is there a whole book: then the first words say enough.
  const isShort = issue.message.length <= LONGEST_MESSAGE && !issue.message.includes('|');
  const message = isShort ? issue.message : issue.message.replace(/:.*/s, '');
  return damaged(`${v.getDotPath(issue) ?? 'entry'}: ${message}`);
}

/** Null for a text that is no object. */
function parseObject(text: string): object | null {
  // Nearly all that is torn or was never JSON: to let thousands of lines throw would take a tenth of a second.
  if (!/^\s*\{\s*["}]/.test(text) || !text.trimEnd().endsWith('}')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
