// Raw IPC, windows and the network stay behind the few files that own them.
import { describe, expect, test } from 'vitest';
import { networkUses, strayRawApis } from './boundaries.ts';
import { readSources, sample } from './source-files.ts';

const sources = readSources('shared', 'src-main', 'src-renderer');

describe('raw IPC and windows', () => {
  test('are used only by the files that own them', () => {
    expect(strayRawApis(sources)).toEqual([]);
  });

  test.each([
    "import { ipcMain } from 'electron';",
    'electron.ipcMain.handle("x", f);',
    'ipcRenderer.invoke("x");',
    'window.webContents.send("x");',
    'webContents.postMessage("x", 1);',
    'const w = new BrowserWindow({});',
    'const w = new electron.BrowserWindow({});',
  ])('%s elsewhere would be found', (text) => {
    expect(strayRawApis([sample('src-main/tray/a.ts', text)])).toHaveLength(1);
  });

  test.each([
    ['src-main/ipc/ipc-server.ts', 'ipcMain.handle("x", f);'],
    ['src-main/preload/preload.ts', 'ipcRenderer.invoke("x");'],
    ['src-main/ipc/snapshot-publisher.ts', 'one.webContents.send("x");'],
    ['src-main/windows/window-factory.ts', 'const w = new BrowserWindow({});'],
  ])('%s may contain %s', (file, text) => {
    expect(strayRawApis([sample(file, text)])).toEqual([]);
  });
});

describe('the network', () => {
  test('is not used', () => {
    expect(networkUses(sources)).toEqual([]);
  });

  test.each([
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
  ])('%s would be found', (text) => {
    expect(networkUses([sample('src-main/storage/a.ts', text)])).toHaveLength(1);
  });

  test('a socket file on this machine is in order in its own folder', () => {
    const text = "import net from 'node:net';\nnet.connect(socketPath);\nnet.connect({ path: socketPath });";
    expect(networkUses([sample('src-main/control/a.ts', text)])).toEqual([]);
  });
});
