/**
 * Tells when the computer is in another time zone than before: somebody has travelled, or set it. Costs nothing while
 * nothing changes.
 */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { watchName } from '../file-watch/watch-name.ts';

export interface TimeZoneWatchOptions {
  /** Where the system keeps the file named `localtime`; null where it keeps none. */
  readonly folder: string | null;
  /** The name or offset, after a new look at the system. */
  readonly readZone: () => string;
  readonly onChange: () => void;
  /** Told once, in words, when the folder cannot be watched. */
  readonly log: (line: string) => void;
}

export interface TimeZoneWatch extends Disposable {
  /** For when the zone may have changed unheard, as in sleep. */
  look(): void;
}

export function watchTimeZone({ folder, readZone, onChange, log }: TimeZoneWatchOptions): TimeZoneWatch {
  let known = readZone();
  const look = (): void => {
    const now = readZone();
    if (now === known) return;
    known = now;
    onChange();
  };
  const onFailure = (problem: string): void =>
    log(`The time zone is only looked at after an absence: ${problem}`);
  const watching = folder === null ? null : watchName({ folder, name: 'localtime', onHint: look, onFailure });
  return {
    look,
    dispose: () => watching?.dispose(),
  };
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
