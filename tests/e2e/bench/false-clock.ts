/**
 * A wall clock that is set, or jumps while the app runs, by libfaketime; the clock that measures lengths is left alone.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool, type Environment } from './child-processes.ts';
import type { Desktop } from './desktop.ts';

export interface FalseClock {
  /** For the program that is to believe in it. */
  readonly env: Environment;
  /** By how many seconds it is ahead of the true time, or behind it when negative. */
  setAhead(seconds: number): void;
  /** Shows that instant now and goes on from there. */
  setTo(wallMs: number): void;
}

/** Shows the true time at first. */
export async function falseClock(desktop: Pick<Desktop, 'env' | 'folder'>): Promise<FalseClock> {
  const file = path.join(desktop.folder, 'false-clock');
  const setAhead = (seconds: number): void => {
    writeFileSync(file, `${seconds < 0 ? '-' : '+'}${Math.abs(Math.round(seconds))}\n`);
  };
  setAhead(0);
  // The tool itself knows where its library is.
  const printed = await runTool('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD'], desktop.env);
  const env = {
    LD_PRELOAD: printed.trim(),
    FAKETIME_TIMESTAMP_FILE: file,
    // Read anew every second: at every look at the clock it would take the app a minute to start.
    FAKETIME_CACHE_DURATION: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    // Its own way round a fault of older C libraries ends every timed wait at once: Chromium's idle threads would then
    // spin, and no page would come in time.
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
  return { env, setAhead, setTo: (wallMs) => setAhead((wallMs - Date.now()) / 1_000) };
}
