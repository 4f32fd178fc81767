/** A program on the person's list runs: by its own name or by that of its file. Other users' programs count by name. */
import { readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { processFolders } from '../../process-folders.ts';
import { cutToLinux, isAnyListed } from '../app-names.ts';

export interface LinuxProcessesOptions {
  readonly procRoot: string;
  readonly listedApps: () => readonly string[];
  readonly ownProcesses: () => ReadonlySet<number>;
}

export function linuxProcesses({ procRoot, listedApps, ownProcesses }: LinuxProcessesOptions): HoldSensor {
  return {
    reason: 'listed-app',
    async look(signal) {
      const listed = listedApps();
      const cut = cutToLinux(listed);
      const own = ownProcesses();
      for (const { pid, folder } of await processFolders(procRoot)) {
        if (signal.aborted) break;
        if (own.has(pid)) continue;
        if (isAnyListed([await ownName(folder)], cut)) return succeed(true);
        if (isAnyListed([fileName(folder)], listed)) return succeed(true);
      }
      return succeed(false);
    },
  };
}

async function ownName(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'comm'), 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
}

function fileName(folder: string): string {
  try {
    // A program that was updated while it runs.
    return readlinkSync(join(folder, 'exe')).replace(/ \(deleted\)$/, '');
  } catch {
    // Somebody else's, or gone.
    return '';
  }
}
