/**
 * Whether the app that has a data folder already runs before another display server than this one's. Electron tells a
 * second start only that there is a first, and the first would open its window where nobody sits.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Beside the lock, which names the process: Chromium wipes what that one was started with. */
const fileOf = (folder: string): string => path.join(folder, 'running-display');

/** The app that has the folder's lock says where it runs. */
export function rememberDisplay(folder: string, environment: Environment): void {
  try {
    writeFileSync(fileOf(folder), displayOf(environment) ?? '');
  } catch {
    // A second start is then taken for one before our own display, which it nearly always is.
  }
}

/**
 * The display of the app that runs, or ran last, when it is another one than ours; null when it is ours, or when nobody
 * says. Only whoever gets no lock need ask.
 */
export function displayElsewhere(folder: string, environment: Environment): string | null {
  const ours = displayOf(environment);
  const theirs = readDisplay(folder);
  return ours === null || theirs === '' || ours === theirs ? null : theirs;
}

function readDisplay(folder: string): string {
  try {
    return readFileSync(fileOf(folder), 'utf8');
  } catch {
    // It was not written: nothing ran yet, or it could not.
    return '';
  }
}

/** The X server where there is one, whatever its screen; a program may know it alone of a session that has both. */
export function displayOf(environment: Environment): string | null {
  const x = /^(?:unix)?(.*:\d+)(?:\.\d+)?$/.exec(environment['DISPLAY'] ?? '')?.[1];
  if (x !== undefined) return x;
  const wayland = environment['WAYLAND_DISPLAY'] ?? '';
  return wayland === '' ? null : path.resolve(environment['XDG_RUNTIME_DIR'] ?? '/', wayland);
}
