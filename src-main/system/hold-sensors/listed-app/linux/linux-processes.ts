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
        const name = await ownName(folder);
        // It has ended since.
        if (name === null) continue;
        if (isAnyListed([name], cut)) return succeed(true);
        if (isAnyListed([fileName(folder)], listed)) return succeed(true);
      }
      return succeed(false);
    },
  };
}

/** Null for one that has ended, also where who started it has not taken note yet: until then it keeps its name. */
async function ownName(folder: string): Promise<string | null> {
  try {
    // `4711 (name) S`, where the name may hold brackets and spaces too.
    const stat = await readFile(join(folder, 'stat'), 'utf8');
    const [, name = '', state = ''] = /\((.*)\) (\S)/s.exec(stat) ?? [];
    return /[ZXx]/.test(state) ? null : name;
  } catch {
    return null;
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
