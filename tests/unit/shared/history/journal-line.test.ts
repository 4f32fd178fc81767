import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../../shared/history/entry.ts';
import { formatJournalLine, parseJournalLine } from '../../../../shared/history/journal-line.ts';

const atMs = 1_795_000_000_000;
const entries: readonly JournalEntry[] = [
  { kind: 'sitting', id: 'a', atMs, elapsedMs: 1 },
  { kind: 'natural-break', id: 'b', atMs, elapsedMs: 240_000 },
  {
    kind: 'break',
    id: 'c',
    atMs,
    elapsedMs: 200_000,
    breakKind: 'movement',
    outcome: 'ended',
    plannedMs: 240_000,
    steps: [
      { step: 'walk', outcome: 'done', elapsedMs: 120_000 },
      { step: 'bird-dog', outcome: 'stopped', elapsedMs: 20_000 },
      // Of a pack, of a newer version, or dropped since: history is never lost to it.
      { step: 'pack.neck-nod', outcome: 'done', elapsedMs: 20_000 },
    ],
  },
  { kind: 'break-postponed', id: 'd', atMs },
  { kind: 'feeling', id: 'e', atMs, breakId: 'c', feeling: 'better' },
  { kind: 'walk-effort', id: 'w', atMs, breakId: 'c', effort: 'brisk' },
  { kind: 'pain', id: 'f', atMs, breakId: 'c', exerciseId: null, answer: 'effort' },
  { kind: 'pain', id: 'f2', atMs, breakId: 'c', exerciseId: 'pack.neck-nod', answer: 'pain' },
  { kind: 'exercise-cleared', id: 'g2', atMs },
  { kind: 'walk', id: 'g', atMs, elapsedMs: 600_000 },
  { kind: 'deletion', id: 'h', atMs, refersTo: 'g' },
  {
    kind: 'edit',
    id: 'i',
    atMs,
    refersTo: 'g',
    content: { kind: 'walk', id: 'g', atMs, elapsedMs: 60_000 },
  },
];

describe('a journal line', () => {
  test.each(entries)('of $kind reads back as it was written', (entry) => {
    expect(parseJournalLine(formatJournalLine(entry))).toEqual({ ok: true, value: entry });
  });

  test('may have blanks around it', () => {
    const entry: JournalEntry = { kind: 'walk', id: 'a', atMs, elapsedMs: 5 };
    expect(parseJournalLine(`  ${formatJournalLine(entry)} \r`)).toEqual({ ok: true, value: entry });
  });

  test('starts with its version and holds no newline', () => {
    const line = formatJournalLine({ kind: 'walk', id: 'line\nbreak', atMs, elapsedMs: 5 });
    expect(line).toBe(`{"v":1,"kind":"walk","id":"line\\nbreak","atMs":${atMs},"elapsedMs":5}`);
  });

  test.each([
    ['{"v":1,"kind":"walk","id":"a","atM', 'not a JSON object'],
    ['', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['[1]', 'not a JSON object'],
    ['{"v":1 "kind":"walk"}', 'not a JSON object'],
    ['{"kind":"walk"}', 'not an entry: expected an object with a version "v"'],
    [
      '{"v":1,"kind":"walk","id":"a","atMs":-1,"elapsedMs":5}',
      'atMs: Invalid value: Expected >=0 but received -1',
    ],
    ['{"v":1,"kind":"walk","id":"a","atMs":1.5,"elapsedMs":5}', 'atMs: Invalid integer: Received 1.5'],
    ['{"v":0.5,"kind":"walk"}', 'its version is none, expected 1'],
    [`{"v":"${'x'.repeat(9_999)}"}`, 'its version is none, expected 1'],
    ['{"v":1,"id":"a","atMs":1}', 'kind: Invalid type'],
    ['{"v":1,"kind":"feeling","id":"a","atMs":1,"breakId":"b","feeling":"odd"}', 'feeling: Invalid type'],
    [`{"v":1,"kind":"walk","id":"a","atMs":"${'x'.repeat(9_999)}"}`, 'atMs: Invalid type'],
  ])('%.80s is refused: %s', (line, error) => {
    expect(parseJournalLine(line)).toEqual({ ok: false, error: { isNewer: false, what: error } });
  });

  test.each(['', 'Neck nod', '../neck', 'x'.repeat(81)])('an exercise called %j is refused', (step) => {
    const line = `{"v":1,"kind":"break","id":"a","atMs":1,"elapsedMs":1,"breakKind":"walk","outcome":"ended","plannedMs":1,"steps":[{"step":${JSON.stringify(step)},"outcome":"done","elapsedMs":1}]}`;
    expect(parseJournalLine(line)).toMatchObject({ ok: false });
  });

  test.each([
    ['{"v":2,"kind":"walk"}', 'version 2 is not known, expected 1'],
    ['{"v":1,"kind":"nap","id":"a","atMs":1}', 'kind "nap" is not known'],
    [`{"v":1,"kind":"${'nap'.repeat(999)}"}`, `kind "${'nap'.repeat(13)}n" is not known`],
  ])('%.80s is of a newer version: %s', (line, what) => {
    expect(parseJournalLine(line)).toEqual({ ok: false, error: { isNewer: true, what } });
  });
});
