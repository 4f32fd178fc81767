import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../../shared/settings/schema.ts';
import { SettingsStore, type SettingsStoreOptions } from '../../../../src-main/storage/settings-store.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
let directory = '';

beforeEach(() => {
  directory = newFolder();
});

/** electron-store is this class with other defaults for the folder; here it runs for real without Electron. */
const openStore: SettingsStoreOptions['openStore'] = ({ name, ...location }) =>
  new Conf<Record<string, unknown>>({ configName: name, ...location });

function open(overrides: Partial<SettingsStoreOptions> = {}): SettingsStore {
  const wallNow = () => Date.UTC(2026, 10, 22, 12, 5, 30);
  return new SettingsStore({ directory, openStore, wallNow, timeZone: 'Europe/Berlin', ...overrides });
}

const path = (name = 'settings.json') => join(directory, name);
const put = (text: string, name?: string) => {
  writeFileSync(path(name), text);
};
const read = (name?: string): unknown => JSON.parse(readFileSync(path(name), 'utf8'));
const files = () => readdirSync(directory).sort();

describe('the settings store', () => {
  test('starts with the defaults and writes nothing', () => {
    const store = open();
    expect(store.get()).toEqual(defaultSettings);
    expect(store.notices).toEqual([]);
    expect(files()).toEqual([]);
  });

  test('keeps a change for the next start', () => {
    expect(open().update({ breakIntervalMinutes: 30 }).ok).toBe(true);
    expect(open().get()).toEqual({ ...defaultSettings, breakIntervalMinutes: 30 });
  });

  test('the file holds what was set, and no defaults', () => {
    open().update({ theme: 'dark' });
    expect(read()).toEqual({ version: 1, theme: 'dark' });
  });

  test('refuses a value out of bounds and changes nothing', () => {
    const store = open();
    expect(store.update({ theme: 'dark', breakIntervalMinutes: 61 })).toEqual({
      ok: false,
      error: 'breakIntervalMinutes: Invalid value: Expected <=60 but received 61',
    });
    expect(store.get()).toEqual(defaultSettings);
    expect(files()).toEqual([]);
  });

  test('refuses a key that is no setting', () => {
    const patch = { theme: 'dark', breakInterval: 30 } as const;
    expect(open().update(patch)).toEqual({ ok: false, error: 'breakInterval: no setting has this name' });
  });

  test('does not write or announce what does not change', () => {
    const store = open();
    store.update({ theme: 'dark' });
    const before = statSync(path());
    const announced: Settings[] = [];
    store.onChange((settings) => announced.push(settings));
    expect(store.update({ theme: 'dark' }).ok).toBe(true);
    expect(statSync(path()).ino).toBe(before.ino);
    expect(announced).toEqual([]);
  });

  test('announces a change until the listener is disposed', () => {
    const store = open();
    const announced: string[] = [];
    const listening = store.onChange((settings) => announced.push(settings.theme));
    store.update({ theme: 'dark' });
    listening.dispose();
    store.update({ theme: 'light' });
    expect(announced).toEqual(['dark']);
  });
});

describe('a settings file that is not right', () => {
  test.each([['{"breakIntervalMinutes": 3'], [''], ['[]'], ['null'], ['"x"'], ['\0\0\0']])(
    '%j is set aside, defaults are used, and the person is told',
    (text) => {
      put(text);
      const store = open();
      const kept = path('settings.damaged-2026-11-22T13-05.json');
      expect(store.get()).toEqual(defaultSettings);
      expect(store.notices).toEqual([{ kind: 'settings-damaged', detail: kept }]);
      expect(readFileSync(kept, 'utf8')).toBe(text);
      expect(store.update({ theme: 'dark' }).ok).toBe(true);
      expect(read()).toEqual({ version: 1, theme: 'dark' });
    },
  );

  test('a second damaged file in the same minute does not replace the first', () => {
    put('first');
    open();
    put('second');
    open();
    expect(files()).toEqual([
      'settings.damaged-2026-11-22T13-05-2.json',
      'settings.damaged-2026-11-22T13-05.json',
    ]);
    expect(readFileSync(path('settings.damaged-2026-11-22T13-05.json'), 'utf8')).toBe('first');
  });

  test('bad entries are repaired once, with the old file kept', () => {
    const broken = { version: 1, breakIntervalMinutes: 500, walkMinutes: 3, colour: 'red' };
    put(JSON.stringify(broken));
    const store = open();
    expect(store.get()).toEqual({ ...defaultSettings, walkMinutes: 3 });
    expect(store.notices).toEqual([
      {
        kind: 'settings-repaired',
        detail:
          'breakIntervalMinutes: Invalid value: Expected <=60 but received 500; the default 50 is used\n' +
          'colour: no setting has this name; it is left out',
      },
    ]);
    expect(read()).toEqual({ version: 1, walkMinutes: 3 });
    expect(read('settings.repaired-2026-11-22T13-05.json')).toEqual(broken);
    expect(open().notices).toEqual([]);
  });

  test('a file without a version is migrated, with the old file kept', () => {
    put('{"strict": true}');
    const store = open();
    expect(store.get().strict).toBe(true);
    expect(store.notices).toEqual([]);
    expect(read()).toEqual({ version: 1, strict: true });
    expect(read('settings.v0.json')).toEqual({ strict: true });
  });

  test('a file of a newer version is set aside whole, and is not called damaged', () => {
    const newer = { version: 9, breakIntervalMinutes: 25, voice: 'on' };
    put(JSON.stringify(newer));
    const store = open();
    expect(store.get()).toEqual(defaultSettings);
    expect(store.notices).toEqual([{ kind: 'settings-newer', detail: path('settings.v9.json') }]);
    expect(read('settings.v9.json')).toEqual(newer);
  });

  test('a byte order mark before it costs nothing', () => {
    put('\uFEFF{"version":1,"theme":"dark"}');
    const store = open();
    expect(store.get()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(store.notices).toEqual([]);
    expect(store.update({ walkMinutes: 3 }).ok).toBe(true);
    expect(read()).toEqual({ version: 1, theme: 'dark', walkMinutes: 3 });
    expect(files()).toEqual(['settings.json']);
  });

  test('in UTF-16 it is set aside whole, and the person is told', () => {
    const strange = Buffer.from('\uFEFF{"version":1,"theme":"dark"}', 'utf16le');
    writeFileSync(path(), strange);
    const store = open();
    const kept = path('settings.damaged-2026-11-22T13-05.json');
    expect(store.get()).toEqual(defaultSettings);
    expect(store.notices).toEqual([{ kind: 'settings-damaged', detail: kept }]);
    expect(readFileSync(kept)).toEqual(strange);
  });

  test('a folder in its place is left alone and named', () => {
    mkdirSync(path());
    const store = open();
    expect(store.get()).toEqual(defaultSettings);
    expect(store.notices.map(({ kind }) => kind)).toEqual(['settings-left-alone']);
    expect(store.notices[0]?.detail).toContain(path());
    expect(store.update({ theme: 'dark' }).ok).toBe(false);
    expect(store.get()).toEqual(defaultSettings);
    expect(statSync(path()).isDirectory()).toBe(true);
  });

  test('a file that cannot be written makes the update fail and name it', () => {
    const store = open({
      openStore: () => ({
        get store(): Record<string, unknown> {
          return {};
        },
        set store(_: Record<string, unknown>) {
          throw new Error('ENOSPC: no space left on device');
        },
      }),
    });
    expect(store.update({ theme: 'dark' })).toEqual({
      ok: false,
      error: `${path()}: ENOSPC: no space left on device`,
    });
    expect(store.get().theme).toBe('system');
  });

  test('a repair that cannot be written says so, and does not speak of a damaged file', () => {
    put('{"version": 1, "breakIntervalMinutes": 500, "walkMinutes": 3}');
    const store = open({
      openStore: () => {
        throw new Error('EACCES: permission denied');
      },
    });
    expect(store.get().walkMinutes).toBe(3);
    expect(store.notices.map(({ kind }) => kind)).toEqual(['settings-repaired', 'settings-not-written']);
  });
});
