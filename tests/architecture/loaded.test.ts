// What a page does not show, it does not load: a break must be on the screen at once.
import { describe, expect, test } from 'vitest';
import { importsOf, readSources, type SourceFile } from './source-files.ts';

const sources = readSources('shared', 'src-renderer');

/** Every file that a page's entry brings with it, at run time. */
function loadedFrom(entry: string, files: readonly SourceFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || loaded.has(path)) return;
    loaded.add(path);
    for (const one of importsOf(file)) {
      if (!one.isTypeOnly && one.target !== undefined) visit(one.target);
    }
  };
  visit(entry);
  return loaded;
}

/** Lessons and their words. */
const lessonFiles = (loaded: ReadonlySet<string>): string[] =>
  [...loaded].filter((path) => /^shared\/(lessons\/|messages\/english\/lessons)/.test(path));

describe('the lessons', () => {
  test.each(['overlay', 'card'])('are not loaded by the page of the %s', (page) => {
    const loaded = loadedFrom(`src-renderer/${page}/main.ts`, sources);
    expect(loaded.size).toBeGreaterThan(10);
    expect(lessonFiles(loaded)).toEqual([]);
  });

  test('are loaded by the window', () => {
    expect(lessonFiles(loadedFrom('src-renderer/app/main.ts', sources))).not.toEqual([]);
  });
});
