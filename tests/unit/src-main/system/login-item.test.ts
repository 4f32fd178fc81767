import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
    ownFolder: join(home, 'own'),
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

/** Each starter reads these rightly between quotes. */
const plainPaths = ['/opt/Lumbar/lumbar', '/home/a b/My Apps/Lumbar.AppImage', '/home/ü/日本 (2)/lumbar'];

/** Folders that no spelling brings through every starter. */
const awkwardNames = [
  '50% off',
  '%f',
  '$HOME',
  'back\\slash',
  '"quoted"',
  "it's",
  '`tick`',
  'new\nline',
  'tab\there',
  'ends with \\',
];

/** A program that writes down with what it was started. */
function putProgram(folder: string): { readonly program: string; readonly toldIn: string } {
  const program = join(home, 'apps', folder, 'lumbar');
  const toldIn = join(home, 'told');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$0" "$@" > ${toldIn}.new\nmv ${toldIn}.new ${toldIn}\n`);
  chmodSync(program, 0o755);
  return { program, toldIn };
}

/** Programs that start desktop entries, where they are installed. */
const starters = [
  { name: 'gio', args: ['launch'] },
  { name: 'dex', args: [] },
].filter(({ name }) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

/** Turns entries into units, where systemd starts them. */
const generators = ['/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator'].filter((file) =>
  existsSync(file),
);

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

  test.each(plainPaths)('names %j itself', (executablePath) => {
    const item = linux({ executablePath });
    expect(item.setEnabled(true).ok).toBe(true);
    expect(item.isEnabled()).toBe(true);
    const exec = parseDesktopEntry(readFileSync(path(), 'utf8'))?.get('Exec') ?? '';
    expect(parseExec(exec)).toEqual([executablePath, '--hidden']);
    expect(linux({ executablePath: `${executablePath}2` }).isEnabled()).toBe(false);
  });

  test.each(awkwardNames)('starts a program in %j through a script that every starter can name', (name) => {
    const { program, toldIn } = putProgram(name);
    const item = linux({ executablePath: program });
    expect(item.setEnabled(true).ok).toBe(true);
    expect(item.isEnabled()).toBe(true);
    expect(linux({ executablePath: `${program}2` }).isEnabled()).toBe(false);
    const exec = parseDesktopEntry(readFileSync(path(), 'utf8'))?.get('Exec') ?? '';
    expect(exec).not.toMatch(/[%$`\\']/);
    const [command = '', ...args] = parseExec(exec) ?? [];
    execFileSync(command, args);
    expect(readFileSync(toldIn, 'utf8')).toBe(`${program}\n--hidden\n`);
    expect(item.setEnabled(false).ok).toBe(true);
    expect(readdirSync(join(home, 'own'))).toEqual([]);
  });

  test('starts an unpackaged app in such a folder as well', () => {
    const { program, toldIn } = putProgram('plain');
    const appFolder = join(home, 'a $b', 'app');
    expect(linux({ executablePath: program, appFolder }).setEnabled(true).ok).toBe(true);
    const [command = '', ...args] =
      parseExec(parseDesktopEntry(readFileSync(path(), 'utf8'))?.get('Exec') ?? '') ?? [];
    execFileSync(command, args);
    expect(readFileSync(toldIn, 'utf8')).toBe(`${program}\n${appFolder}\n--hidden\n`);
  });

  test.each(starters)('is started by $name from any folder', async ({ name, args }) => {
    for (const folder of ['a b', ...awkwardNames]) {
      const { program, toldIn } = putProgram(folder);
      rmSync(toldIn, { force: true });
      expect(linux({ executablePath: program }).setEnabled(true).ok).toBe(true);
      execFileSync(name, [...args, path()], { env: { PATH: process.env['PATH'], HOME: home } });
      await vi.waitFor(() => expect(readFileSync(toldIn, 'utf8')).toBe(`${program}\n--hidden\n`));
    }
  });

  test.each(generators)('becomes a unit of systemd from any folder, by %s', (generator) => {
    const units = join(home, 'units');
    mkdirSync(units);
    for (const folder of ['a b', ...awkwardNames]) {
      const { program } = putProgram(folder);
      expect(linux({ executablePath: program }).setEnabled(true).ok).toBe(true);
      execFileSync(generator, [units, units, units], {
        env: { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CONFIG_DIRS: home },
      });
      const start = folder === 'a b' ? [program] : ['/bin/sh', join(home, 'own', 'start-at-login.sh')];
      const unit = readFileSync(join(units, 'app-lumbar@autostart.service'), 'utf8');
      const found = /^ExecStart=:?(.*)$/m.exec(unit)?.[1] ?? '';
      expect(found.replaceAll('"', '')).toBe([...start, '--hidden'].join(' '));
      rmSync(units, { recursive: true });
      mkdirSync(units);
    }
  });

  test('is refused where not even a script can be named', () => {
    const ownFolder = join(home, 'a$b');
    const outcome = linux({ executablePath: '/home/a$b/lumbar', ownFolder }).setEnabled(true);
    expect(outcome.ok ? '' : outcome.error).toContain('/home/a$b/lumbar');
    expect(existsSync(path())).toBe(false);
  });

  test.each([
    ['KDE', true],
    ['XFCE', true],
    ['MATE', true],
    ['ubuntu:GNOME', false],
    ['X-Cinnamon', false],
    ['Budgie:GNOME', false],
  ])('that GNOME has switched off is on in %s: %s', (desktop, isOn) => {
    put('[Desktop Entry]\nExec="/opt/Lumbar/lumbar" "--hidden"\nX-GNOME-Autostart-enabled=false\n');
    const item = linux({ environment: { XDG_CURRENT_DESKTOP: desktop } });
    expect(item.isEnabled()).toBe(isOn);
    expect(item.setEnabled(false).ok).toBe(true);
    expect(existsSync(path())).toBe(false);
  });

  test.each([
    ['switched off by the desktop', 'Exec="/opt/Lumbar/lumbar" "--hidden"\nHidden=true'],
    ['switched off in GNOME', 'Exec="/opt/Lumbar/lumbar" "--hidden"\nX-GNOME-Autostart-enabled=false'],
    ['of an older place', 'Exec="/old/Lumbar.AppImage" "--hidden"\nX-Lumbar-Autostart=true'],
  ])('%s counts as off and can be switched on again', (_, keys) => {
    put(`[Desktop Entry]\nType=Application\n${keys}\n`);
    const item = linux({ environment: { XDG_CURRENT_DESKTOP: 'GNOME' } });
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
