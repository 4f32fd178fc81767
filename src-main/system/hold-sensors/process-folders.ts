/** The processes of a Linux system, as folders below /proc. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface ProcessFolder {
  readonly pid: number;
  readonly folder: string;
}

/** Rejects when there is no such folder at all. */
export async function processFolders(procRoot: string): Promise<readonly ProcessFolder[]> {
  const names = await readdir(procRoot);
  return names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), folder: join(procRoot, name) }));
}
