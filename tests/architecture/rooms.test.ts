/** Sizes that the pages are laid out for have one place, src-renderer/styles/rooms.ts, and no name there is unused. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../../src-renderer/styles/rooms.ts';

/** Every query of a sheet or component: what stands between its word and its brace. */
function queriesIn(text: string): readonly string[] {
  return [...text.matchAll(/@(?:media|container)([^{]*)\{/g)].map(([, query = '']) => query.trim());
}

/** A size in a query's own words, or a name together with something else, which the build leaves as it is. */
function isRaw(query: string): boolean {
  return (
    /width|height|aspect|\d(?:px|em|rem)\b/.test(query) ||
    (/--/.test(query) && !/^\(--[a-z-]+\)$/.test(query))
  );
}

const folder = path.resolve(import.meta.dirname, '../../src-renderer');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|css)$/.test(file))
  .map((file) => [file, queriesIn(readFileSync(path.join(folder, file), 'utf8'))] as const);

test.each([
  '(max-width: 1199px)',
  '(--guide-low) and (--window-low)',
  'screen and (--guide-low)',
  '(40rem < width)',
  '(min-aspect-ratio: 1/1)',
])('%s is found', (query) => {
  expect(queriesIn(`a {} @media ${query} { b {} }`).filter(isRaw)).toEqual([query]);
});

test('sheets and components call sizes by their names', () => {
  expect(
    sheets.flatMap(([file, queries]) => queries.filter(isRaw).map((query) => `${file}: ${query}`)),
  ).toEqual([]);
});

test('every name is used', () => {
  const used = new Set(sheets.flatMap(([, queries]) => queries));
  expect(Object.keys(rooms).filter((name) => !used.has(`(--${name})`))).toEqual([]);
});
