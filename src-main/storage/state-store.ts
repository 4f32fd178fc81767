/** Keeps the schedule over a restart in one small file, replaced as a whole. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StateStore } from '../ports/state-store.ts';
import { fileFailure, isMissingFile, replaceFile } from './durable-file.ts';
import { readText } from './text-file.ts';

export interface FileStateStoreOptions {
  /** The user-data folder. */
  readonly directory: string;
  /** Told which file could not be read or written and why; losing a state costs at most the minutes on the clock. */
  readonly onFailure: (message: string) => void;
}

export class FileStateStore implements StateStore {
  readonly #path: string;
  readonly #onFailure: (message: string) => void;
  /** What the file holds as far as this run knows, so that an unchanged state is not written again. */
  #written: string | null = null;

  constructor(options: FileStateStoreOptions) {
    this.#path = join(options.directory, 'state.json');
    this.#onFailure = options.onFailure;
  }

  load(): unknown {
    try {
      const value: unknown = JSON.parse(readText(this.#path));
      return value;
    } catch (error) {
      // None yet, or unreadable: the clock then starts from zero, which is what null means to the caller.
      if (!isMissingFile(error)) this.#onFailure(fileFailure(this.#path, error));
      return null;
    }
  }

  save(state: unknown): void {
    const text = JSON.stringify(state);
    if (text === this.#written) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      replaceFile(this.#path, text);
      this.#written = text;
    } catch (error) {
      this.#onFailure(fileFailure(this.#path, error));
    }
  }
}
