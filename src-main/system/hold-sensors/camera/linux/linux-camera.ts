/**
 * Another program of this person has a camera open. PipeWire opens cameras for the programs that ask it, and only as
 * long as somebody looks, so that it counts like any other program. Programs of other users are not seen.
 */
import { readlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { succeed } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { processFolders } from '../../process-folders.ts';

export interface LinuxCameraOptions {
  readonly procRoot: string;
  /** What the names of cameras begin with: `/dev/video`. */
  readonly devicePrefix: string;
  readonly ownProcesses: () => ReadonlySet<number>;
}

/** The system has no events for files that are opened: this one is sampled. */
export function linuxCamera(options: LinuxCameraOptions): HoldSensor {
  return {
    reason: 'camera',
    async look(signal) {
      // Most computers without a camera need no search through all processes.
      if (!(await hasDevice(options.devicePrefix))) return succeed(false);
      const own = options.ownProcesses();
      for (const { pid, folder } of await processFolders(options.procRoot)) {
        if (signal.aborted) break;
        if (own.has(pid)) continue;
        const files = join(folder, 'fd');
        // One process at a time, so that main is never held up for long.
        for (const descriptor of await namesIn(files)) {
          if (isDevice(targetOf(join(files, descriptor)), options.devicePrefix)) return succeed(true);
        }
      }
      return succeed(false);
    },
  };
}

async function hasDevice(prefix: string): Promise<boolean> {
  const folder = dirname(prefix);
  return (await namesIn(folder)).some((name) => isDevice(join(folder, name), prefix));
}

function isDevice(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && /^\d+$/.test(path.slice(prefix.length));
}

/** None where the process is gone by now, or somebody else's. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // Closed since the folder was read.
    return '';
  }
}
