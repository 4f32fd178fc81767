/** The rules of imports, which `npm run imports` holds over the whole tree, are shown to find what they are for. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const component = (script: string): string => `<script lang="ts">\n  ${script}\n</script>\n`;

/** A tree in which every rule is broken, each file at most once. */
const bad: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  'shared/schedule/host.ts': ["import { app } from 'electron';", 'shared-decides-packages'],
  'shared/schedule/files.ts': ["import fs from 'node:fs';", 'shared-decides-packages'],
  'shared/schedule/up.ts': ["import { x } from '../../src-main/app.ts';", 'shared-decides'],
  'shared/schedule/type.ts': ["import type { App } from 'electron';", 'shared-decides-packages'],
  'shared/schedule/contract.ts': ["import type { X } from '../ipc/ok.ts';", 'rooms-of-shared-in-order'],
  'shared/exercises/library/up.ts': [
    "import type { X } from '../../schedule/views/ok.ts';",
    'rooms-of-shared-in-order',
  ],
  'shared/cellar/a.ts': ["import { x } from '../ipc/ok.ts';", 'rooms-of-shared-have-a-place'],
  'shared/schedule/late.ts': ["export const x = await import('svelte');", 'shared-decides-packages'],
  'src-main/ports/act.ts': ["import { x } from '../tray/ok.ts';", 'ports-are-interfaces'],
  'src-main/ports/host.ts': ["import { app } from 'electron';", 'ports-are-interfaces-packages'],
  'src-main/schedule/act.ts': ["import { x } from '../tray/ok.ts';", 'the-runner-knows-ports'],
  'src-main/schedule/host.ts': ["import { app } from 'electron';", 'the-runner-knows-ports-packages'],
  'src-main/preload/act.ts': ["import { x } from '../app.ts';", 'the-bridge-is-small'],
  'src-main/preload/files.ts': ["import fs from 'node:fs';", 'the-bridge-is-small-packages'],
  'src-main/composition/draw.ts': [
    "import { x } from '../../src-renderer/bridge/ok.ts';",
    'the-composition-connects',
  ],
  'src-main/composition/bus.ts': ["import dbus from 'dbus-next';", 'the-composition-connects-packages'],
  'src-main/tray/beside.ts': ["import { x } from '../windows/ok.ts';", 'main-acts'],
  'src-main/tray/draw.ts': ["import { x } from '../../src-renderer/bridge/ok.ts';", 'main-acts'],
  'src-main/tray/package.ts': ["import x from 'left-pad';", 'main-acts-packages'],
  'src-renderer/bridge/host.ts': ["export { ipcRenderer } from 'electron';", 'renderer-draws-packages'],
  'src-renderer/bridge/files.ts': ["import path from 'node:path';", 'renderer-draws-packages'],
  'src-renderer/bridge/Act.svelte': [
    component("import { x } from '../../src-main/app.ts';\n  console.log(x);"),
    'renderer-draws',
  ],
  'src-renderer/bridge/OnlyAType.svelte': [
    `${component("import type { X } from '../../src-main/tray/ok.ts';")}<p></p>`,
    'renderer-draws',
  ],
  'src-renderer/attic/a.ts': ["import { x } from '../app/ok.ts';", 'rooms-of-the-renderer-have-a-place'],
  'src-renderer/card/beside.ts': ["import { x } from '../app/ok.ts';", 'pages-apart'],
  'src-renderer/components/back.ts': ["import { x } from '../card/ok.ts';", 'rooms-of-the-renderer-in-order'],
  'shared/figure/math/up.ts': ["import type { X } from '../scripts/ok.ts';", 'rooms-of-the-figure-in-order'],
  'shared/figure/body/up.ts': ["import type { X } from '../contact/ok.ts';", 'rooms-of-the-figure-in-order'],
  'shared/figure/surface/up.ts': ["export { x } from '../contact/ok.ts';", 'rooms-of-the-figure-in-order'],
  'shared/figure/contact/up.ts': ["export { x } from '../motion/ok.ts';", 'rooms-of-the-figure-in-order'],
  'shared/figure/motion/up.ts': ["export { x } from '../scripts/ok.ts';", 'rooms-of-the-figure-in-order'],
  'shared/figure/homeless.ts': ["export { x } from './math/ok.ts';", 'rooms-of-the-figure-have-a-place'],
  'shared/time/circle.ts': ["import type { X } from './z-circle.ts';\nexport type Y = X;", 'no-circles'],
  'src-renderer/overlay/main.ts': ["import './lessons-late.ts';", 'lessons-only-in-the-window'],
  'src-renderer/card/main.ts': ["import './words-late.ts';", 'decisions-only-in-the-window'],
  'src-renderer/app/main.ts': [
    "import type { X } from '../../shared/lessons/ok.ts';",
    'lessons-in-the-window',
  ],
};

/** What those need, and what no rule forbids. A circle is told once, at its first file. */
const good: Readonly<Record<string, string>> = {
  'shared/time/z-circle.ts': "import type { Y } from './circle.ts';\nexport type X = Y | 1;",
  'src-renderer/overlay/lessons-late.ts': "import '../../shared/lessons/ok.ts';",
  'src-renderer/overlay/only-a-type.ts':
    "import type { X } from '../../shared/exercises/stand/card.ts';\nexport type Y = X;",
  'src-renderer/card/words-late.ts':
    "import '../../shared/words/ok.ts';\nimport '../../shared/exercises/stand/card.ts';",
  'src-main/app.ts': "import { x } from './windows/ok.ts';\nexport { x };",
  'src-main/tray/type.ts': "import type { Menu } from 'electron';\nexport type M = Menu;",
  'src-main/system/idle/linux/a.ts': "import { x } from '../../clock/ok.ts';\nexport { x };",
  'src-renderer/card/Type.svelte': component("import type { X } from '../../shared/ipc/ok.ts';"),
  'src-renderer/card/A.svelte': component("import { x } from '../components/ok.ts';\n  console.log(x);"),
};

const ok = 'export type X = 1;\nexport const x = 1;\n';
const plain = [
  ...['shared/ipc', 'shared/lessons', 'shared/words', 'src-main/tray'],
  ...[
    'src-main/windows',
    'src-main/system/clock',
    'src-renderer/bridge',
    'src-renderer/app',
    'shared/schedule/views',
  ],
  ...['src-renderer/card', 'src-renderer/components'],
  ...['math', 'body', 'surface', 'contact', 'motion', 'scripts'].map((layer) => `shared/figure/${layer}`),
];

const folder = mkdtempSync(path.join(tmpdir(), 'lumbar-imports-'));
let found: readonly string[] = [];

/** What `npm run imports` prints. */
function imports(asked: string): Promise<readonly string[]> {
  const script = path.resolve(import.meta.dirname, '../../scripts/imports.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, asked], (_error, output) => resolve(output.split('\n').slice(0, -1)));
  });
}

beforeAll(async () => {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  };
  for (const room of plain) write(`${room}/ok.ts`, ok);
  write('shared/exercises/stand/card.ts', ok);
  for (const [file, [text]] of Object.entries(bad)) write(file, text);
  for (const [file, text] of Object.entries(good)) write(file, text);
  found = await imports(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('an import against a rule is found', () => {
  test.each(Object.entries(bad))('%s', (file, [, rule]) => {
    expect(found).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule}: ${file.replaceAll('.', '\\.')} `)),
    );
  });

  test('for every rule there is', async () => {
    const broken = new Set(found.map((line) => line.split(':')[0]));
    const names = await imports('--rules');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !broken.has(name))).toEqual([]);
  });
});

test.each(Object.keys(good))('%s is in order', (file) => {
  expect(found.filter((line) => line.includes(`: ${file} `))).toEqual([]);
});
