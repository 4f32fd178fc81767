/**
 * Overlays on Wayland go through XWayland: natively a window can neither choose its display nor stay above the
 * others, so a break would cover one display of several. Electron runs natively from version 38 on, and only its
 * command line can change that.
 */
import type { DisplayProtocol } from '../../ports/displays.ts';

export interface DisplayProtocolQuestion {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** Everything after the program's name. */
  readonly words: readonly string[];
  /** As in `process.versions.electron`. */
  readonly electronVersion: string;
}

const CHOICE = '--ozone-platform';

/** The first version that runs natively on Wayland by itself. */
const NATIVE_SINCE = 38;

/** The command line to start again with, or null when this one is right. A choice that was made by hand stands. */
export function displayProtocolWords(question: DisplayProtocolQuestion): readonly string[] | null {
  const { words, environment } = question;
  if (!isWaylandSession(question) || words.some((word) => word.startsWith(CHOICE))) return null;
  const hasXServer = isSet(environment, 'DISPLAY');
  if (hasXServer === !isNativeByItself(question)) return null;
  // Without DISPLAY there is no XWayland to go to: the break then covers what it can. An Electron that looks for an
  // X server all the same would end before it has begun.
  return [...words, `${CHOICE}=${hasXServer ? 'x11' : 'wayland'}`];
}

/** What the windows of this run go through. */
export function displayProtocolOf(question: DisplayProtocolQuestion): DisplayProtocol {
  if (!isWaylandSession(question)) return 'direct';
  const chosen = question.words.findLast((word) => word.startsWith(`${CHOICE}=`));
  if (chosen !== undefined) return chosen === `${CHOICE}=x11` ? 'xwayland' : 'wayland';
  return isNativeByItself(question) ? 'wayland' : 'xwayland';
}

function isWaylandSession({ platform, environment }: DisplayProtocolQuestion): boolean {
  return platform === 'linux' && isSet(environment, 'WAYLAND_DISPLAY');
}

function isNativeByItself({ environment, words, electronVersion }: DisplayProtocolQuestion): boolean {
  if (Number.parseInt(electronVersion, 10) >= NATIVE_SINCE) return true;
  const hint = words.findLast((word) => word.startsWith(`${CHOICE}-hint=`))?.split('=')[1];
  return ['auto', 'wayland'].includes(hint ?? environment['ELECTRON_OZONE_PLATFORM_HINT'] ?? '');
}

function isSet(environment: NodeJS.ProcessEnv, name: string): boolean {
  return (environment[name] ?? '') !== '';
}
