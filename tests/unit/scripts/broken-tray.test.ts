import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTrayBroken } from '../../../src-main/system/tray-host/broken-tray.ts';
import { useTemporaryFolders } from '../../fakes/temporary-folder.ts';

interface BrokenTray {
  isTrayBroken(version: string): boolean;
  trayWarning(binary: string, platform: NodeJS.Platform): Promise<string | null>;
}

const script = new URL('../../../scripts/lib/broken-tray.mjs', import.meta.url).href;
// The scripts are JavaScript and a project of their own; imported by its address, this one stays without them.
const scripts = (await import(script)) as BrokenTray;
const electronPath = new URL('../../../scripts/electron-path.mjs', import.meta.url).pathname;

const newFolder = useTemporaryFolders();

function electronOf(version: string): { readonly folder: string; readonly binary: string } {
  const folder = newFolder();
  const binary = join(folder, 'electron');
  writeFileSync(binary, '');
  chmodSync(binary, 0o755);
  writeFileSync(join(folder, 'version'), version);
  return { folder, binary };
}

describe('an Electron whose tray is broken', () => {
  test.each([
    ['33.2.1', false],
    ['43.2.9', false],
    ['43.3.0', true],
    ['43.4.1', true],
    ['43.5.0', false],
    ['44.0.0', true],
    ['44.0.0-beta.3', true],
    ['44.1.0', false],
    ['45.4.1', false],
    ['143.3.0', false],
  ])('%s: %s, for the app and for the scripts', (version, isBroken) => {
    expect(isTrayBroken('linux', version)).toBe(isBroken);
    expect(scripts.isTrayBroken(version)).toBe(isBroken);
    expect(isTrayBroken('darwin', version)).toBe(false);
  });

  test('is named where its path is asked for, and nowhere else', async () => {
    const { binary } = electronOf('43.4.1');
    expect(await scripts.trayWarning(binary, 'linux')).toContain(
      'Electron 43.4.1 shows no working tray icon',
    );
    expect(await scripts.trayWarning(binary, 'win32')).toBeNull();
    expect(await scripts.trayWarning(electronOf('45.4.1').binary, 'linux')).toBeNull();
    expect(await scripts.trayWarning(join(newFolder(), 'electron'), 'linux')).toBeNull();
  });
});

// The binary has this name on Linux alone, which is also where the tray is broken.
describe.runIf(process.platform === 'linux')('electron:path', () => {
  test('prints the path alone and warns beside it', () => {
    const { folder, binary } = electronOf('44.0.0');
    const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder };
    const { stdout, stderr } = spawnSync(process.execPath, [electronPath], { env, encoding: 'utf8' });
    expect(stdout).toBe(`${binary}\n`);
    expect(stderr).toContain('Electron 44.0.0');
  });

  test('warns of no other', () => {
    const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electronOf('45.4.1').folder };
    const { stderr } = spawnSync(process.execPath, [electronPath], { env, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
