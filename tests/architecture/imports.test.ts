// The floors of the house: shared decides, src-main acts, src-renderer draws.
import { describe, expect, test } from 'vitest';
import { importCycles, wrongImports } from './floors.ts';
import { readSources, sample } from './source-files.ts';

const floors = ['shared', 'src-main', 'src-renderer'];

describe('imports between floors', () => {
  test('go only where the architecture lets them', () => {
    expect(wrongImports(readSources(...floors))).toEqual([]);
  });

  test.each([
    ['shared/schedule/a.ts', "import { app } from 'electron';"],
    ['shared/schedule/a.ts', "import fs from 'node:fs';"],
    ['shared/schedule/a.ts', "import { x } from '../../src-main/app.ts';"],
    ['shared/schedule/a.ts', "import type { Snapshot } from '../ipc/snapshot.ts';"],
    ['shared/schedule/a.ts', "const x = await import('svelte');"],
    ['src-main/schedule/a.ts', "import { app } from 'electron';"],
    ['src-main/schedule/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['src-main/tray/a.ts', "import { open } from '../windows/app-window.ts';"],
    ['src-main/tray/a.ts', "import { go } from '../../src-renderer/app/go.ts';"],
    ['src-main/preload/a.ts', "import { app } from '../app.ts';"],
    ['src-renderer/app/a.ts', "export { ipcRenderer } from 'electron';"],
    ['src-renderer/app/a.ts', "import path from 'node:path';"],
    [
      'src-renderer/app/A.svelte',
      '<script lang="ts">\n  import { app } from \'../../src-main/app.ts\';\n</script>',
    ],
  ])('%s with %s would be found', (file, text) => {
    expect(wrongImports([sample(file, text)])).toHaveLength(1);
  });

  test.each([
    ['src-main/app.ts', "import { open } from './windows/app-window.ts';"],
    ['src-main/tray/a.ts', "import type { MenuItemConstructorOptions } from 'electron';"],
    ['src-main/system/idle/linux/a.ts', "import { b } from '../../clock/b.ts';"],
    [
      'src-renderer/card/A.svelte',
      '<script lang="ts">\n  import B from \'../components/B.svelte\';\n</script>',
    ],
  ])('%s with %s is in order', (file, text) => {
    expect(wrongImports([sample(file, text)])).toEqual([]);
  });
});

describe('circles of imports', () => {
  test.each(floors)('do not exist in %s', (floor) => {
    expect(importCycles(readSources(floor))).toEqual([]);
  });

  test('would be found', () => {
    const files = [
      sample('shared/a.ts', "import { b } from './b.ts';"),
      sample('shared/b.ts', "import { c } from './c.ts';"),
      sample('shared/c.ts', "import { a } from './a.ts';"),
    ];
    expect(importCycles(files)).toEqual(['shared/a.ts > shared/b.ts > shared/c.ts > shared/a.ts']);
  });

  test('of types alone are harmless', () => {
    const files = [
      sample('shared/a.ts', "import { b } from './b.ts';"),
      sample('shared/b.ts', "import type { A } from './a.ts';"),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});
