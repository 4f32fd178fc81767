/** What ESLint forbids where is shown to be found: doors to other processes, windows and the network, clocks, sizes. */
import path from 'node:path';
import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

/** The rules that need no types: those can be tried on a text that is in no project. */
const tried = [
  'no-restricted-syntax',
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'max-lines',
  'max-lines-per-function',
];

const projectRoot = path.resolve(import.meta.dirname, '../..');
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({ cwd: projectRoot });
});

/** What the project's own configuration finds in a file of that name. */
async function found(file: string, text: string): Promise<readonly string[]> {
  const configured = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const rules = Object.fromEntries(tried.map((rule) => [rule, configured.rules?.[rule] ?? 'off']));
  const parserOptions = { parser: ts.parser };
  const languageOptions = { ...configured.languageOptions, parserOptions };
  const config = {
    files: ['**/*.ts', '**/*.mjs', '**/*.svelte'],
    languageOptions,
    plugins: configured.plugins ?? {},
    rules,
  };
  if (configured.processor !== undefined) Object.assign(config, { processor: configured.processor });
  const messages = new Linter({ configType: 'flat' }).verify(text, config, file);
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

test.each([
  'class A { private a = 1; }',
  'class A { public f() {} }',
  'class A { constructor(private a: B) {} }',
])('%s is found', async (text) => {
  expect(await found('shared/time/a.ts', text)).toEqual(['no-restricted-syntax']);
});

test('a constructor may be private', async () => {
  expect(await found('shared/time/a.ts', 'class A { private constructor() { super(); } }')).toEqual([]);
});

describe('raw IPC and windows', () => {
  test.each([
    "import { ipcMain } from 'electron';",
    'electron.ipcMain.handle("x", f);',
    'ipcRenderer.invoke("x");',
    'window.webContents.send("x");',
    'webContents.postMessage("x", 1);',
    'frame.mainFrame.send("x");',
    'const w = new BrowserWindow({});',
    'const w = new electron.BrowserWindow({});',
  ])('%s elsewhere is found', async (text) => {
    expect(await found('src-main/tray/a.ts', text)).toEqual(['no-restricted-syntax']);
  });

  test.each([
    ['src-main/ipc/ipc-server.ts', 'electron.ipcMain.handle("x", f);'],
    ['src-main/preload/preload.ts', 'ipcRenderer.invoke("x");'],
    ['src-main/ipc/snapshot-publisher.ts', 'one.webContents.send("x");'],
    ['src-main/windows/window-factory.ts', 'const w = new BrowserWindow({});'],
  ])('%s may contain %s', async (file, text) => {
    expect(await found(file, text)).toEqual([]);
  });
});

describe('the network', () => {
  const uses = [
    "import https from 'node:https';",
    "import { request } from 'http';",
    "import net from 'node:net';",
    "import { net } from 'electron';",
    "await fetch('https://example.org');",
    "await window.fetch('x');",
    "const s = new WebSocket('x');",
    "navigator.sendBeacon('x');",
    'net.connect(80, "example.org");',
    'net.connect({ host: "example.org", port: 80 });',
    'createConnection(8080);',
  ];

  test.each(uses)('%s is found in main', async (text) => {
    expect(await found('src-main/storage/a.ts', text)).toHaveLength(1);
  });

  test.each(uses.slice(4, 8))('%s is found in a page', async (text) => {
    expect(await found('src-renderer/app/A.svelte', `<script lang="ts">\n${text}\n</script>`)).toHaveLength(
      1,
    );
  });

  test('a socket file on this computer is in order in its own folder', async () => {
    const text = "import net from 'node:net';\nnet.connect(socketPath);\nnet.connect({ path: socketPath });";
    expect(await found('src-main/control/a.ts', text)).toEqual([]);
  });
});

describe('in shared', () => {
  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const roll = Math.random();',
    'const today = Temporal.Now.plainDateISO();',
    'const start = performance.now();',
    'setTimeout(() => {}, 10);',
    'console.log(1);',
    'const home = process.env;',
    'const host = { window };',
    'const value = globalThis.something;',
    'await fetch("x");',
  ])('%s is found', async (text) => {
    expect(await found('shared/a.ts', text)).toHaveLength(1);
  });

  test.each([
    'const day = new Date(0);',
    'const window = { opensAt: 9 }; use(window);',
    'type Phase = { process: string }; const p = phase.process;',
    'const { location: place } = workplace;',
    'interface Display { readonly performance: number }',
  ])('%s is in order', async (text) => {
    expect(await found('shared/a.ts', text)).toEqual([]);
  });
});

describe('size', () => {
  const lines = (count: number): string => 'const a = 1;\n'.repeat(count);
  const functionOf = (head: string, count: number): string =>
    `${head}${'\n'.repeat(count - 1)}}${head.startsWith('class') ? '}' : ''}`;

  test.each(['shared/a.ts', 'src-main/a.ts', 'scripts/a.mjs', 'tests/unit/a.test.ts'])(
    'a long file is found: %s',
    async (file) => {
      expect(await found(file, lines(401))).toEqual(['max-lines']);
      expect(await found(file, lines(400))).toEqual([]);
    },
  );

  test.each(['function f() {', 'const f = () => {', 'class A { m() {'])(
    'a long function is found: %s',
    async (head) => {
      expect(await found('shared/a.ts', functionOf(head, 61))).toEqual(['max-lines-per-function']);
      expect(await found('shared/a.ts', functionOf(head, 60))).toEqual([]);
    },
  );

  test('a long function in a component is found', async () => {
    const text = `<script lang="ts">\n${functionOf('function f() {', 61)}\n</script>\n<p></p>\n`;
    expect(await found('src-renderer/A.svelte', text)).toEqual(['max-lines-per-function']);
  });

  test('content may be as long as it is', async () => {
    expect(await found('shared/messages/english/a.ts', lines(401))).toEqual([]);
  });
});
