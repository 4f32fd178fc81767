/** The words that may follow the program's name. Everything else is refused with what and where, and starts nothing. */
import { fail, succeed, type Result } from '../lib/result.ts';

export interface CommandLine {
  /** Started at login: no window opens by itself. */
  readonly isHidden: boolean;
}

export interface CommandLineError {
  readonly word: string;
  /** 1-based place among the words after the program's name, but for the runtime's switches: those may come unasked. */
  readonly position: number;
}

/** Switches of our own. */
const ownSwitches: ReadonlySet<string> = new Set(['--hidden']);

/** Switches that Electron and Chromium read themselves, that make sense for this app and that harm nobody. */
const harmlessSwitches: ReadonlySet<string> = new Set([
  'user-data-dir',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'disable-gpu',
  'disable-dev-shm-usage',
  'enable-logging',
  'password-store',
  'class',
  'name',
]);

/** Open the app to a debugger or take its walls down: for those who work on it, never in a packaged app. */
const developmentSwitches: ReadonlySet<string> = new Set([
  'no-sandbox',
  'enable-features',
  'disable-features',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'remote-debugging-port',
  'remote-debugging-pipe',
]);

/** Exit code for a command line that is not understood (specification, section 8). */
export const BAD_COMMAND_LINE_EXIT_CODE = 2;

/** Exit code for a data folder that cannot be written: without it there is neither a lock nor a place for anything. */
export const FOLDER_NOT_WRITABLE_EXIT_CODE = 4;

/** Exit code for a start beside an app that runs before another display of the same person. */
export const RUNS_ELSEWHERE_EXIT_CODE = 5;

/**
 * `words`: what follows the program, without the runtime's own app folder. Refuses the first word that is neither a
 * switch of ours nor one that the runtime reads.
 */
export function parseCommandLine(
  words: readonly string[],
  isPackaged: boolean,
): Result<CommandLine, CommandLineError> {
  const said = words.filter((word) => !isForRuntime(word, isPackaged));
  for (const [index, word] of said.entries())
    if (!ownSwitches.has(word)) return fail({ word, position: index + 1 });
  return succeed({ isHidden: words.includes('--hidden') });
}

function isForRuntime(word: string, isPackaged: boolean): boolean {
  const name = /^--?([a-z][a-z-]*)(=.*)?$/.exec(word)?.[1];
  return name !== undefined && (harmlessSwitches.has(name) || (!isPackaged && developmentSwitches.has(name)));
}

/**
 * The words meant for the app out of a whole argument vector. Unpackaged, the runtime is started with the app's
 * folder, and possibly `-r module`, in front of or between them.
 */
export function appWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1);
  if (isPackaged) return words;
  const loader = words.findIndex((word) => word === '-r' || word === '--require');
  const withoutLoader = loader === -1 ? words : words.filter((_, at) => at !== loader && at !== loader + 1);
  const folder = withoutLoader.findIndex((word) => !word.startsWith('-'));
  return withoutLoader.filter((_, at) => at !== folder);
}
