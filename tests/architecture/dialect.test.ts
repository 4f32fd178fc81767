/** One way to write what every file has: heads, private members, and the sizes of displays. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../../src-renderer/styles/rooms.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Of the working tree, what is new included. */
function filesBelow(...folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', ...folders];
  const listed = execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim().split('\n');
  return listed.filter((file) => existsSync(path.join(projectRoot, file)));
}

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

test('what a file is about stands in a doc comment at its head', () => {
  const typescript = filesBelow('shared', 'src-main', 'src-renderer', 'tests').filter((file) =>
    file.endsWith('.ts'),
  );
  expect(typescript.length).toBeGreaterThan(400);
  expect(typescript.filter((file) => read(file).startsWith('//'))).toEqual([]);
});

const styled = filesBelow('src-renderer').filter((file) => /\.(svelte|css)$/.test(file));

test('sizes of displays are asked for by their names', () => {
  expect(styled.length).toBeGreaterThan(50);
  const raw = /@media[^{]*\((?:min-|max-)?(?:width|height)\b|@media[^{]*\(\s*(?:width|height)\s*[<>]/;
  expect(styled.filter((file) => raw.test(read(file)))).toEqual([]);
});

test('every name of a size is used', () => {
  const text = styled.map(read).join('\n');
  expect(Object.keys(rooms).filter((name) => !text.includes(`(--${name})`))).toEqual([]);
});
