/** Open at login on Linux: a desktop entry in the autostart folder, which other programs may change or remove. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';
import type { LoginItem } from '../../ports/login-item.ts';
import {
  formatDesktopEntry,
  formatExec,
  parseDesktopEntry,
  parseExec,
  type DesktopEntry,
} from './desktop-entry.ts';

export interface XdgAutostartOptions {
  /** Where the entry lies: `$XDG_CONFIG_HOME/autostart/lumbar.desktop`. */
  readonly path: string;
  /** The program and the arguments that make it this app, without `--hidden`. */
  readonly command: readonly string[];
  /** Where a start script may lie: a file of the app's own. */
  readonly scriptPath: string;
  /** Whether this desktop leaves an entry alone that `X-GNOME-Autostart-enabled` switches off; the others start it. */
  readonly heedsGnomeKey: boolean;
  /** What lists of autostarted programs show, in the person's language. */
  readonly words: AutostartWords;
}

export interface AutostartWords {
  readonly name: string;
  readonly comment: string;
}

/** Says that the file was written here and may be replaced; desktops keep keys that they do not know. */
const OWNER_KEY = 'X-Lumbar-Autostart';

type Found =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'foreign' }
  /** Written here, or starting this very app. */
  | { readonly kind: 'own'; readonly isActive: boolean };

export class XdgAutostart implements LoginItem {
  readonly #options: XdgAutostartOptions;

  constructor(options: XdgAutostartOptions) {
    this.#options = options;
  }

  isEnabled(): boolean {
    const found = this.#find();
    return found.kind === 'own' && found.isActive;
  }

  /** A file that somebody else put there, or that cannot be read, is never replaced or removed. */
  setEnabled(isEnabled: boolean): Result<null, string> {
    const { path, scriptPath } = this.#options;
    const found = this.#find();
    if (found.kind === 'unreadable') return fail(`${path}: ${found.detail}`);
    if (found.kind === 'foreign') {
      return isEnabled
        ? fail(`${path}: this file was not made by Lumbar and is left as it is`)
        : succeed(null);
    }
    const words = startWords(this.#options);
    if (isEnabled && !words.every(isReadAlike)) {
      return fail(`${path}: no desktop can be told to start ${this.#options.command.join(' ')}`);
    }
    try {
      // A script of an older place is of no use to anybody.
      if (!isEnabled || words === this.#options.command) rmSync(scriptPath, { force: true });
      if (isEnabled) this.#write(words);
      else rmSync(path, { force: true });
      return succeed(null);
    } catch (error) {
      return fail(`${path}: ${errorMessage(error)}`);
    }
  }

  #find(): Found {
    let text: string;
    try {
      text = readFileSync(this.#options.path, 'utf8');
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return isMissing ? { kind: 'missing' } : { kind: 'unreadable', detail: errorMessage(error) };
    }
    const entry = parseDesktopEntry(text);
    if (entry === null) return { kind: 'foreign' };
    const startsThisApp = this.#startsThisApp(entry);
    if (!startsThisApp && entry.get(OWNER_KEY) !== 'true') return { kind: 'foreign' };
    // Both switch an entry off without removing it, but only one does so for every desktop.
    const isSwitchedOff =
      entry.get('Hidden') === 'true' ||
      (this.#options.heedsGnomeKey && entry.get('X-GNOME-Autostart-enabled') === 'false');
    return { kind: 'own', isActive: startsThisApp && !isSwitchedOff };
  }

  /** More arguments after ours are a person's own business. */
  #startsThisApp(entry: DesktopEntry): boolean {
    const { command, scriptPath } = this.#options;
    const found = parseExec(entry.get('Exec') ?? '');
    const startsWith = (words: readonly string[]): boolean =>
      found !== null && words.every((word, index) => found[index] === word);
    const byScript = startsWith(scriptWords(scriptPath)) && readIfThere(scriptPath) === scriptText(command);
    return startsWith(command) || byScript;
  }

  #write(start: readonly string[]): void {
    const { path, scriptPath, command, words } = this.#options;
    if (start !== command) writeWhole(scriptPath, scriptText(command));
    const entry = new Map([
      ['Type', 'Application'],
      ['Name', words.name],
      ['Comment', words.comment],
      ['Exec', formatExec([...start, '--hidden'])],
      ['Icon', 'lumbar'],
      ['Terminal', 'false'],
      ['X-GNOME-Autostart-enabled', 'true'],
      [OWNER_KEY, 'true'],
    ]);
    writeWhole(path, formatDesktopEntry(entry));
  }
}

/** What the entry starts: the app, or a script that does, where the programs that read entries differ in the spelling. */
function startWords({ command, scriptPath }: XdgAutostartOptions): readonly string[] {
  return command.every(isReadAlike) ? command : scriptWords(scriptPath);
}

/** By the shell, so that it also runs from a disk that lets nothing be executed. */
function scriptWords(scriptPath: string): readonly string[] {
  return ['/bin/sh', scriptPath];
}

function scriptText(command: readonly string[]): string {
  const quoted = command.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`);
  return `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`;
}

/**
 * The specification says how to write each of these characters, but dex, gio, lxqt-session, mate-session and systemd
 * read what it says in different ways, down to an entry that starts nothing.
 */
function isReadAlike(word: string): boolean {
  return !/["'`$%\\\p{Cc}]/u.test(word);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // What cannot be read starts nothing.
    return null;
  }
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
