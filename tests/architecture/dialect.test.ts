/** One way to write what every file has. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

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
