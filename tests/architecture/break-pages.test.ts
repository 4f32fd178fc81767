// What a break on screen does not load: the words and the data that only the exercise pages show.
import { describe, expect, test } from 'vitest';
import { importsOf, readSources, sample, type SourceFile } from './source-files.ts';

const pagesOnly = /^shared\/(messages\/(english\/exercise-pages|page-translator)|exercises\/library\/)/;

/** Every file that is loaded with the first one. */
function loadedWith(files: readonly SourceFile[], first: string): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || loaded.has(path)) return;
    loaded.add(path);
    for (const { target, isTypeOnly } of importsOf(file)) {
      if (target !== undefined && !isTypeOnly) load(target);
    }
  };
  load(first);
  return loaded;
}

describe('the pages of a break', () => {
  const files = readSources('shared', 'src-renderer');

  test.each(['overlay', 'card'])('%s loads no exercise pages', (page) => {
    const loaded = loadedWith(files, `src-renderer/${page}/main.ts`);
    expect(loaded).toContain('shared/messages/english/exercises.ts');
    expect([...loaded].filter((path) => pagesOnly.test(path))).toEqual([]);
  });

  test('would be found out, also by a detour', () => {
    const library = 'shared/exercises/library/index.ts';
    const detour = [
      sample('src-renderer/overlay/main.ts', "import { a } from './a.ts';\nimport type { B } from './b.ts';"),
      sample('src-renderer/overlay/a.ts', `import { all } from '../../${library}';`),
      sample('src-renderer/overlay/b.ts', 'export interface B {}'),
      sample(library, 'export const all = [];'),
    ];
    expect([...loadedWith(detour, 'src-renderer/overlay/main.ts')]).toEqual([
      'src-renderer/overlay/main.ts',
      'src-renderer/overlay/a.ts',
      library,
    ]);
    expect(pagesOnly.test(library)).toBe(true);
  });
});
