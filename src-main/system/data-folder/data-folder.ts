/** The user-data folder itself: whether it can be written, and whether it is still the one that it was. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { watchName } from '../file-watch/watch-name.ts';

/** Makes the folder where it is missing; null when it can be written, else what is in the way. */
export function makeDataFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return errorMessage(error);
  }
}

export interface DataFolderWatchOptions {
  readonly folder: string;
  /** It was deleted or renamed, or something else has taken its place. */
  readonly onLost: () => void;
  readonly log: (line: string) => void;
}

/** Costs nothing while nothing changes. After each loss the folder that is there then is the one that is watched. */
export function watchDataFolder({ folder, onLost, log }: DataFolderWatchOptions): Disposable {
  let known = identity(folder);
  return watchName({
    folder: dirname(folder),
    name: basename(folder),
    onHint: () => {
      if (identity(folder) === known) return;
      onLost();
      known = identity(folder);
    },
    onFailure: (problem) => log(`Nobody will tell when the data folder is gone: ${problem}`),
  });
}

/** Tells a folder from another one of its name; null where there is none. */
function identity(folder: string): string | null {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found?.isDirectory() === true ? `${found.dev}:${found.ino}` : null;
}
