/** A real folder for one test file, emptied with it; no file in it may be left open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { openFilesBelow } from './leak-check.ts';

/** Call once per file; each call of the returned function makes a new empty folder. */
export function useTemporaryFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    const folders = made.splice(0);
    const open = folders.flatMap(openFilesBelow);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    expect(open, 'files left open').toEqual([]);
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'lumbar-test-'));
    made.push(folder);
    return folder;
  };
}
