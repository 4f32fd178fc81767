import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  autostartPath,
  createLoginItem,
  startCommand,
  type LoginItemOptions,
} from '../../../../src-main/system/login-item/create-login-item.ts';
import {
  formatDesktopEntry,
  formatExec,
  parseDesktopEntry,
  parseExec,
} from '../../../../src-main/system/login-item/desktop-entry.ts';
import type { LoginItemSystem } from '../../../../src-main/system/login-item/system-login-item.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
let home = '';

beforeEach(() => {
  home = newFolder();
});

/** The login items of macOS and Windows, kept in memory. */
class FakeSystem implements LoginItemSystem {
  readonly enabled = new Set<string>();
  isObedient = true;
  isSwitchedOff = false;

  getLoginItemSettings(entry: { path: string; args: string[] }) {
    const openAtLogin = this.enabled.has(JSON.stringify([entry.path, entry.args]));
    return { openAtLogin, executableWillLaunchAtLogin: openAtLogin && !this.isSwitchedOff };
  }

  setLoginItemSettings({ openAtLogin, path, args }: { openAtLogin: boolean; path: string; args: string[] }) {
    if (!this.isObedient) return;
    if (openAtLogin) this.enabled.add(JSON.stringify([path, args]));
    else this.enabled.delete(JSON.stringify([path, args]));
  }
}

function options(overrides: Partial<LoginItemOptions> = {}): LoginItemOptions {
  return {
    environment: {},
    homeFolder: home,
    executablePath: '/opt/Lumbar/lumbar',
    appFolder: null,
    system: new FakeSystem(),
    words: { name: 'Lumbar', comment: 'Pausen für den Rücken' },
    ...overrides,
  };
}

const path = () => join(home, '.config', 'autostart', 'lumbar.desktop');
const linux = (overrides: Partial<LoginItemOptions> = {}) => createLoginItem('linux', options(overrides));

function put(text: string): void {
  mkdirSync(dirname(path()), { recursive: true });
  writeFileSync(path(), text);
}

const awkwardPaths = [
  '/opt/Lumbar/lumbar',
  '/home/a b/My Apps/Lumbar.AppImage',
  '/home/x/50% off/lumbar',
  '/home/x/%f/lumbar',
  '/home/x/$HOME/lumbar',
  '/home/x/back\\slash/lumbar',
  '/home/x/"quoted"/lumbar',
  "/home/x/it's/lumbar",
  '/home/x/`tick`/lumbar',
  '/home/x/new\nline/lumbar',
  '/home/x/tab\there/lumbar',
  '/home/x/ends with \\',
  '/home/ü/日本/lumbar',
];

describe('an autostart entry on Linux', () => {
  test('is written, read back and removed', () => {
    const item = linux();
    expect(item.isEnabled()).toBe(false);
    expect(item.setEnabled(true)).toEqual({ ok: true, value: null });
    expect(item.isEnabled()).toBe(true);
    // In the words that it was given: they are in the catalogue.
    expect(readFileSync(path(), 'utf8')).toContain('Name=Lumbar\nComment=Pausen für den Rücken\n');
    expect(readFileSync(path(), 'utf8')).toContain('Exec="/opt/Lumbar/lumbar" "--hidden"\n');
    expect(item.setEnabled(false)).toEqual({ ok: true, value: null });
    expect(item.isEnabled()).toBe(false);
    expect(existsSync(path())).toBe(false);
  });

  test.each(awkwardPaths)('starts %j', (executablePath) => {
    const item = linux({ executablePath });
    expect(item.setEnabled(true).ok).toBe(true);
    expect(item.isEnabled()).toBe(true);
    const exec = parseDesktopEntry(readFileSync(path(), 'utf8'))?.get('Exec') ?? '';
    expect(parseExec(exec)).toEqual([executablePath, '--hidden']);
    expect(linux({ executablePath: `${executablePath}2` }).isEnabled()).toBe(false);
  });

  test.each([
    ['switched off by the desktop', 'Exec="/opt/Lumbar/lumbar" "--hidden"\nHidden=true'],
    ['switched off in GNOME', 'Exec="/opt/Lumbar/lumbar" "--hidden"\nX-GNOME-Autostart-enabled=false'],
    ['of an older place', 'Exec="/old/Lumbar.AppImage" "--hidden"\nX-Lumbar-Autostart=true'],
  ])('%s counts as off and can be switched on again', (_, keys) => {
    put(`[Desktop Entry]\nType=Application\n${keys}\n`);
    const item = linux();
    expect(item.isEnabled()).toBe(false);
    expect(item.setEnabled(true).ok).toBe(true);
    expect(item.isEnabled()).toBe(true);
  });

  test('may have been written by hand, with more arguments', () => {
    put('# mine\n[Desktop Entry]\nType = Application\nExec = /opt/Lumbar/lumbar --no-sandbox %U\n');
    const item = linux();
    expect(item.isEnabled()).toBe(true);
    expect(item.setEnabled(false).ok).toBe(true);
    expect(existsSync(path())).toBe(false);
  });

  test.each([
    ['of another program', '[Desktop Entry]\nType=Application\nExec=/usr/bin/other\n'],
    ['with an open quote', '[Desktop Entry]\nExec="/opt/Lumbar/lumbar\n'],
    ['without a group', 'Exec="/opt/Lumbar/lumbar"\n'],
    ['that is empty', ''],
  ])('a file %s is reported and left as it is', (_, text) => {
    put(text);
    const item = linux();
    expect(item.isEnabled()).toBe(false);
    expect(item.setEnabled(true)).toEqual({
      ok: false,
      error: `${path()}: this file was not made by Lumbar and is left as it is`,
    });
    expect(item.setEnabled(false).ok).toBe(true);
    expect(readFileSync(path(), 'utf8')).toBe(text);
  });

  test('that cannot be written is named', () => {
    writeFileSync(join(home, '.config'), 'in the way');
    const outcome = linux().setEnabled(true);
    expect(outcome.ok ? '' : outcome.error).toContain(path());
  });

  test('keys of other groups mean nothing', () => {
    put('[Desktop Entry]\nExec=/opt/Lumbar/lumbar\n[Desktop Action x]\nHidden=true\nExec=/usr/bin/other\n');
    expect(linux().isEnabled()).toBe(true);
  });
});

describe('what is started and where', () => {
  test('an unpackaged app is Electron with its folder', () => {
    expect(startCommand(options({ executablePath: '/e/electron', appFolder: '/src/app' }))).toEqual([
      '/e/electron',
      '/src/app',
    ]);
  });

  test('an AppImage is its file, not its mount', () => {
    const environment = { APPIMAGE: '/home/x/Lumbar.AppImage', APPDIR: '/tmp/.mount_Lum' };
    expect(startCommand(options({ environment, executablePath: '/tmp/.mount_Lum/lumbar' }))).toEqual([
      '/home/x/Lumbar.AppImage',
    ]);
  });

  test('the AppImage of another program is not ours', () => {
    const environment = { APPIMAGE: '/home/x/Editor.AppImage', APPDIR: '/tmp/.mount_Edi' };
    expect(startCommand(options({ environment }))).toEqual(['/opt/Lumbar/lumbar']);
  });

  test('the configuration folder may be elsewhere, but not relative', () => {
    const at = (folder: string) =>
      autostartPath({ environment: { XDG_CONFIG_HOME: folder }, homeFolder: '/home/x' });
    expect(at('/etc/x')).toBe('/etc/x/autostart/lumbar.desktop');
    expect(at('relative')).toBe('/home/x/.config/autostart/lumbar.desktop');
    expect(at('')).toBe('/home/x/.config/autostart/lumbar.desktop');
  });
});

describe.each(['darwin', 'win32'] as const)('a login item on %s', (platform) => {
  test('is what the system says', () => {
    const item = createLoginItem(platform, options());
    expect(item.isEnabled()).toBe(false);
    expect(item.setEnabled(true)).toEqual({ ok: true, value: null });
    expect(item.isEnabled()).toBe(true);
    expect(item.setEnabled(false)).toEqual({ ok: true, value: null });
    expect(item.isEnabled()).toBe(false);
  });

  test('that the system refuses is an error', () => {
    const system = new FakeSystem();
    system.isObedient = false;
    expect(createLoginItem(platform, options({ system })).setEnabled(true).ok).toBe(false);
  });
});

test('an entry that was switched off in the Task Manager is off', () => {
  const system = new FakeSystem();
  const item = createLoginItem('win32', options({ system }));
  item.setEnabled(true);
  system.isSwitchedOff = true;
  expect(item.isEnabled()).toBe(false);
});

describe('a desktop entry', () => {
  test('escapes as the specification says: four backslashes for one, two before a dollar', () => {
    const exec = formatExec(['/a\\b$c"d`e%f']);
    expect(formatDesktopEntry(new Map([['Exec', exec]]))).toBe(
      '[Desktop Entry]\nExec="/a\\\\\\\\b\\\\$c\\\\"d\\\\`e%%f"\n',
    );
  });

  test.each([['"open'], ['a "open'], ['a"b']])('%j is no command', (exec) => {
    expect(parseExec(exec)).toBeNull();
  });
});
