/**
 * Tells when the computer is in another time zone than before: somebody has travelled, or set it. Costs nothing while
 * nothing changes.
 */
import { watch } from 'node:fs';
import type { Disposable } from '../../../shared/lib/disposable.ts';

export interface TimeZoneWatchOptions {
  /** Where the system keeps the file named `localtime`; null where it keeps none. */
  readonly folder: string | null;
  /** The IANA name, after a new look at the system. */
  readonly readZone: () => string;
  readonly onChange: () => void;
  /** Told once, in words, when the folder cannot be watched. */
  readonly log: (line: string) => void;
}

export interface TimeZoneWatch extends Disposable {
  /** For when the zone may have changed unheard, as in sleep. */
  look(): void;
}

const FILE = 'localtime';

export function watchTimeZone({ folder, readZone, onChange, log }: TimeZoneWatchOptions): TimeZoneWatch {
  let known = readZone();
  const look = (): void => {
    const now = readZone();
    if (now === known) return;
    known = now;
    onChange();
  };
  const watching = folder === null ? null : watchFolder(folder, look, log);
  return {
    look,
    dispose: () => watching?.dispose(),
  };
}

function watchFolder(folder: string, onHint: () => void, log: (line: string) => void): Disposable | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (name === null || name === FILE) onHint();
    });
    watcher.on('error', (error) => {
      log(`The time zone is only looked at after an absence: ${error.message}`);
      watcher.close();
    });
    return { dispose: () => watcher.close() };
  } catch (error) {
    log(`The time zone is only looked at after an absence: ${String(error)}`);
    return null;
  }
}

/** Node keeps the zone that it read first until the variable is touched; nothing else makes it look again. */
export function forgetTimeZone(environment: NodeJS.ProcessEnv = process.env): void {
  const { TZ } = environment;
  if (TZ === undefined) delete environment['TZ'];
  else environment['TZ'] = TZ;
}

/** The folder of the file that Linux and macOS keep their zone in. */
export function timeZoneFolder(platform: NodeJS.Platform): string | null {
  return platform === 'win32' ? null : '/etc';
}
