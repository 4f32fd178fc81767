// The rooms of the figure stand on each other: no import goes up, not even for a type, and none goes in a circle.
import { describe, expect, test } from 'vitest';
import { importsOf, readSources, sample, type SourceFile } from './source-files.ts';

/** From the ground up; docs/figure.md says what each owns. */
const layers = ['math', 'body', 'surface', 'contact', 'motion', 'scripts'];
const figure = 'shared/figure/';

/** Place of a file's room in the order; -1 outside of all rooms. */
function layerOf(path: string): number {
  return path.startsWith(figure) ? layers.indexOf(path.slice(figure.length).split('/')[0] ?? '') : -1;
}

function importsUpward(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target !== undefined && layerOf(target) > layerOf(file.path))
      .map(({ target }) => `${file.path} imports ${target ?? ''}`),
  );
}

/** Files that import themselves by way of others, types counted. */
function inCircles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]),
  );
  const reached = (from: string, seen: Set<string>): Set<string> => {
    for (const next of targets.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  };
  return [...targets.keys()].filter((path) => reached(path, new Set()).has(path));
}

describe('the rooms of the figure', () => {
  const files = readSources('shared/figure');

  test('hold every file of it', () => {
    expect(files.length).toBeGreaterThan(layers.length);
    expect(files.map((file) => file.path).filter((path) => layerOf(path) < 0)).toEqual([]);
  });

  test('import from below only', () => {
    expect(importsUpward(files)).toEqual([]);
  });

  test.each([
    ['body/pose.ts', "import type { Contact } from '../contact/contacts.ts';"],
    ['math/camera.ts', "import { figureScripts } from '../scripts/index.ts';"],
    ['surface/hand-surface.ts', "export { planted } from '../contact/planting.ts';"],
  ])('%s with %s would be found', (file, text) => {
    expect(importsUpward([sample(figure + file, text)])).toHaveLength(1);
  });
});

describe('circles of imports, types counted', () => {
  test.each(['shared/figure', 'src-renderer/figure'])('do not exist in %s', (folder) => {
    expect(inCircles(readSources(folder))).toEqual([]);
  });

  test('would be found, without those who only use the circle', () => {
    const files = [
      sample('shared/figure/body/a.ts', "import { b } from './b.ts';"),
      sample('shared/figure/body/b.ts', "import type { C } from './c.ts';"),
      sample('shared/figure/body/c.ts', "import { b } from './b.ts';"),
    ];
    expect(inCircles(files)).toEqual(['shared/figure/body/b.ts', 'shared/figure/body/c.ts']);
  });
});
