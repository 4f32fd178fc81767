/** Hears when one name in a folder comes, goes or changes, whatever becomes of the file that had it. */
import { watch } from 'node:fs';
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../shared/lib/error-words.ts';

export interface NameWatchOptions {
  readonly folder: string;
  readonly name: string;
  /** It may have been nothing: for the caller to look. */
  readonly onHint: () => void;
  /** Told once, with the reason, when the folder cannot be watched, or not any more. */
  readonly onFailure: (problem: string) => void;
}

export function watchName({ folder, name, onHint, onFailure }: NameWatchOptions): Disposable {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name) onHint();
    });
    watcher.on('error', (error) => {
      onFailure(error.message);
      watcher.close();
    });
    return { dispose: () => watcher.close() };
  } catch (error) {
    onFailure(errorMessage(error));
    return { dispose: () => undefined };
  }
}
