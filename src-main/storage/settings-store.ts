/**
 * The one owner of the settings: loads and repairs the file once, answers from memory, and writes only when
 * a value changes. It knows no Electron; the file it writes through is opened by the function passed in.
 */
import type { Disposable } from '../../shared/lib/disposable.ts';
import { Emitter } from '../../shared/lib/emitter.ts';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import type { Notice } from '../../shared/ipc/snapshot.ts';
import { isSettingKey, parseSettings, problemWith } from '../../shared/settings/parse-settings.ts';
import { SETTINGS_VERSION, type Settings } from '../../shared/settings/schema.ts';
import { versionOf, type SettingsRecord } from '../../shared/settings/version.ts';
import { fileFailure } from './durable-file.ts';
import { fileTimestamp } from './local-calendar.ts';
import { keepCopy, readSettingsFile, setAside, SETTINGS_NAME, settingsPath } from './settings-file.ts';
import { withoutByteOrderMark } from './text-file.ts';

/** The part of electron-store that is used: assigning `store` replaces the file as a whole. */
export interface WritableStore {
  store: Record<string, unknown>;
}

export interface SettingsStoreOptions {
  /** The user-data folder. */
  readonly directory: string;
  /** Opens electron-store; may throw, the settings then live in memory for this run. */
  readonly openStore: (location: {
    readonly name: string;
    readonly cwd: string;
    /** It reads the file once more by itself. */
    readonly deserialize: (text: string) => Record<string, unknown>;
  }) => WritableStore;
  /** For the names of files that are set aside. */
  readonly wallNow: () => number;
  readonly timeZone: string;
}

/** What was found on disk, and what has to be told. */
interface Loaded {
  readonly settings: Settings;
  /** The entries that belong in the file: those the person set, not the defaults. */
  readonly stored: SettingsRecord;
  readonly notices: readonly Notice[];
  readonly isChanged: boolean;
  /** False when the file must not be written because its content could not be brought to safety. */
  readonly isWritable: boolean;
}

export class SettingsStore {
  /** What went wrong while loading, for the person to read. */
  readonly notices: readonly Notice[];
  readonly #path: string;
  readonly #file: Result<WritableStore, string>;
  readonly #changed = new Emitter<Settings>();
  #settings: Settings;
  #stored: SettingsRecord;

  /** Loads at once; never throws. */
  constructor(options: SettingsStoreOptions) {
    this.#path = settingsPath(options.directory);
    const loaded = load(options);
    this.#settings = loaded.settings;
    this.#stored = loaded.stored;
    this.#file = loaded.isWritable ? this.#open(options) : fail(`${this.#path} is left as it was found`);
    const written = loaded.isChanged ? this.#write(loaded.stored) : succeed(null);
    this.notices = written.ok ? loaded.notices : [...loaded.notices, notWritten(written.error)];
  }

  get(): Settings {
    return this.#settings;
  }

  /**
   * All of the patch or nothing: a value out of bounds, an unknown key or a file that cannot be written changes
   * nothing and says why. Writes and announces only if a value differs.
   */
  update(patch: Partial<Settings>): Result<Settings, string> {
    for (const [key, value] of Object.entries(patch)) {
      const problem = problemWith(key, value);
      if (problem !== null) return fail(`${key}: ${problem}`);
    }
    const isChanged = Object.entries(patch).some(
      ([key, value]) => isSettingKey(key) && this.#settings[key] !== value,
    );
    if (!isChanged) return succeed(this.#settings);
    const stored = { ...this.#stored, ...patch };
    const written = this.#write(stored);
    if (!written.ok) return written;
    this.#stored = stored;
    this.hold(patch);
    return succeed(this.#settings);
  }

  /** Counts from now on in this run and never reaches the file: for what must hold although it cannot be written. */
  hold(patch: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...patch };
    this.#changed.emit(this.#settings);
  }

  /** Called with the new settings after every change that reached the file or is held. */
  onChange(listener: (settings: Settings) => void): Disposable {
    return this.#changed.on(listener);
  }

  #open(options: SettingsStoreOptions): Result<WritableStore, string> {
    try {
      return succeed(options.openStore({ name: SETTINGS_NAME, cwd: options.directory, deserialize }));
    } catch (error) {
      return fail(fileFailure(this.#path, error));
    }
  }

  #write(stored: SettingsRecord): Result<null, string> {
    if (!this.#file.ok) return this.#file;
    try {
      this.#file.value.store = { version: SETTINGS_VERSION, ...stored };
      return succeed(null);
    } catch (error) {
      return fail(fileFailure(this.#path, error));
    }
  }
}

/** Only for a file that was found to hold a record. */
function deserialize(text: string): Record<string, unknown> {
  return JSON.parse(withoutByteOrderMark(text)) as Record<string, unknown>;
}

function load(options: SettingsStoreOptions): Loaded {
  const content = readSettingsFile(options.directory);
  switch (content.kind) {
    case 'missing':
      return fresh([], true);
    case 'unreadable':
      return fresh([leftAlone(content.detail)], false);
    case 'damaged':
      return startOver(options, 'settings-damaged', `damaged-${stamp(options)}`);
    case 'readable': {
      const version = versionOf(content.value);
      // What a newer version wrote cannot be understood here, and must be there when that version comes back.
      if (version > SETTINGS_VERSION) return startOver(options, 'settings-newer', `v${version}`);
      return adopt(options, content.value, version);
    }
  }
}

/** Defaults, with the file set aside under a new name, which is what there is to tell. */
function startOver(options: SettingsStoreOptions, kind: Notice['kind'], label: string): Loaded {
  try {
    return fresh([{ kind, detail: setAside(options.directory, label) }], true);
  } catch (error) {
    return fresh([leftAlone(fileFailure(settingsPath(options.directory), error))], false);
  }
}

function fresh(notices: readonly Notice[], isWritable: boolean): Loaded {
  return { settings: parseSettings({}).settings, stored: {}, notices, isChanged: false, isWritable };
}

/** Takes over what the file holds; a copy of the file is kept before anything in it is changed. */
function adopt(options: SettingsStoreOptions, file: SettingsRecord, version: number): Loaded {
  const { version: _, ...content } = file;
  const { settings, repairs, validKeys } = parseSettings(content);
  const stored = Object.fromEntries(validKeys.map((key) => [key, settings[key]]));
  const isChanged = version < SETTINGS_VERSION || repairs.length > 0;
  const notices: Notice[] = [];
  if (repairs.length > 0) {
    const detail = repairs.map(({ key, problem }) => `${key}: ${problem}`).join('\n');
    notices.push({ kind: 'settings-repaired', detail });
  }
  if (!isChanged) return { settings, stored, notices, isChanged, isWritable: true };
  try {
    keepCopy(options.directory, version < SETTINGS_VERSION ? `v${version}` : `repaired-${stamp(options)}`);
    return { settings, stored, notices, isChanged, isWritable: true };
  } catch (error) {
    notices.push(notWritten(fileFailure(settingsPath(options.directory), error)));
    return { settings, stored, notices, isChanged: false, isWritable: false };
  }
}

/** It could not be read, or not be moved out of the way. */
function leftAlone(detail: string): Notice {
  return { kind: 'settings-left-alone', detail };
}

function notWritten(detail: string): Notice {
  return { kind: 'settings-not-written', detail };
}

function stamp(options: SettingsStoreOptions): string {
  return fileTimestamp(options.wallNow(), options.timeZone);
}
