// Nothing grows beyond what can be read at once.
import { describe, expect, test } from 'vitest';
import { isData, longFiles, longFunctions, maxFileLines, maxFunctionLines } from './size.ts';
import { readSources, sample } from './source-files.ts';

const sources = readSources('shared', 'src-main', 'src-renderer', 'scripts').filter((file) => !isData(file));
const tests = readSources('tests');

describe('size', () => {
  test(`no source file has more than ${maxFileLines} lines`, () => {
    expect(longFiles(sources)).toEqual([]);
  });

  test(`no function has more than ${maxFunctionLines} lines`, () => {
    expect(longFunctions(sources)).toEqual([]);
  });

  test('test files keep to the limit as well', () => {
    expect(longFiles(tests)).toEqual([]);
  });

  test('a long file would be found', () => {
    expect(longFiles([sample('shared/a.ts', 'const a = 1;\n'.repeat(maxFileLines + 1))])).toHaveLength(1);
    expect(longFiles([sample('shared/a.ts', 'const a = 1;\n'.repeat(maxFileLines))])).toEqual([]);
  });

  test.each(['function f() {', 'const f = () => {', 'class A { m() {'])(
    'a long %s would be found',
    (head) => {
      const text = (lines: number): string =>
        `${head}${'\n'.repeat(lines - 1)}}${head.startsWith('class') ? '}' : ''}`;
      expect(longFunctions([sample('shared/a.ts', text(maxFunctionLines + 1))])).toHaveLength(1);
      expect(longFunctions([sample('shared/a.ts', text(maxFunctionLines))])).toEqual([]);
    },
  );

  test('a long function in a component would be found', () => {
    const text = `<p></p>\n<script lang="ts">\nfunction f() {${'\n'.repeat(maxFunctionLines)}}\n</script>`;
    expect(longFunctions([sample('src-renderer/A.svelte', text)])).toHaveLength(1);
  });
});
