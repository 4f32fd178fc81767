// What a page does not show, it does not load: a break must be on the screen at once.
import { describe, expect, test } from 'vitest';
import { importsOf, readSources, sample, type SourceFile } from './source-files.ts';

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

const decisionFiles = (loaded: ReadonlySet<string>): string[] =>
  [...loaded].filter((path) => /^shared\/(messages\/(english\/)?decision|words)/.test(path));

describe('the words of the decisions', () => {
  test.each(['overlay', 'card'])('are not loaded by the page of the %s', (page) => {
    expect(decisionFiles(loadedFrom(`src-renderer/${page}/main.ts`, sources))).toEqual([]);
  });

  test('are loaded by the window', () => {
    expect(decisionFiles(loadedFrom('src-renderer/app/main.ts', sources))).toHaveLength(3);
  });
});

/** The words that only they show, and the data of the exercises. */
const exercisePageFiles = (loaded: ReadonlySet<string>): string[] =>
  [...loaded].filter((path) =>
    /^shared\/(messages\/(english\/(exercise-pages|library)|page-translator|library-translator)|exercises\/library\/)/.test(
      path,
    ),
  );

describe('the exercise pages', () => {
  test.each(['overlay', 'card'])('are not loaded by the page of the %s', (page) => {
    const loaded = loadedFrom(`src-renderer/${page}/main.ts`, sources);
    expect(loaded).toContain('shared/messages/english/exercises.ts');
    expect(exercisePageFiles(loaded)).toEqual([]);
  });

  test('would be found out by a detour, but not for a type', () => {
    const library = 'shared/exercises/library/index.ts';
    const files = [
      sample('src-renderer/overlay/main.ts', "import { a } from './a.ts';\nimport type { B } from './b.ts';"),
      sample('src-renderer/overlay/a.ts', `import { all } from '../../${library}';`),
      sample('src-renderer/overlay/b.ts', 'export interface B {}'),
      sample(library, 'export const all = [];'),
    ];
    const loaded = loadedFrom('src-renderer/overlay/main.ts', files);
    expect(exercisePageFiles(loaded)).toEqual([library]);
    expect(loaded).not.toContain('src-renderer/overlay/b.ts');
  });
});
