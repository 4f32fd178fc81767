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
    const { path } = this.#options;
    const found = this.#find();
    if (found.kind === 'unreadable') return fail(`${path}: ${found.detail}`);
    if (found.kind === 'foreign') {
      return isEnabled
        ? fail(`${path}: this file was not made by Lumbar and is left as it is`)
        : succeed(null);
    }
    try {
      if (isEnabled) this.#write();
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
    // Both are how desktops switch an entry off without removing it.
    const isSwitchedOff =
      entry.get('Hidden') === 'true' || entry.get('X-GNOME-Autostart-enabled') === 'false';
    return { kind: 'own', isActive: startsThisApp && !isSwitchedOff };
  }

  /** More arguments after ours are a person's own business. */
  #startsThisApp(entry: DesktopEntry): boolean {
    const { command } = this.#options;
    const found = parseExec(entry.get('Exec') ?? '');
    return found !== null && command.every((part, index) => found[index] === part);
  }

  #write(): void {
    const { path, command, words } = this.#options;
    const entry = new Map([
      ['Type', 'Application'],
      ['Name', words.name],
      ['Comment', words.comment],
      ['Exec', formatExec([...command, '--hidden'])],
      ['Icon', 'lumbar'],
      ['Terminal', 'false'],
      ['X-GNOME-Autostart-enabled', 'true'],
      [OWNER_KEY, 'true'],
    ]);
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.new`;
    writeFileSync(temporary, formatDesktopEntry(entry));
    renameSync(temporary, path);
  }
}
