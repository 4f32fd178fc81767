/** Writing files so that a crash or a full disk leaves the old or the new content, and saying which file failed. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage } from '../../shared/lib/error-words.ts';

/** Replaces the file as a whole; throws, with the old content untouched, when that is not possible. */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushDirectory(dirname(path));
}

/** Makes a new or renamed name survive a power cut. */
export function flushDirectory(directory: string): void {
  try {
    const handle = openSync(directory, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot open a directory, and some network file systems cannot flush one: the name is then as safe as
    // the system makes it by itself, and the content has been flushed already.
  }
}

/** `/path/of/file: reason`, for a notice or a log. */
export function fileFailure(path: string, error: unknown): string {
  return `${path}: ${errorMessage(error)}`;
}

export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
