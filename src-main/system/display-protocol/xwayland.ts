/**
 * Overlays on Wayland go through XWayland: natively a window can neither choose its display nor stay above the
 * others, so a break would cover one display of several. Electron runs natively from version 38 on, and only its
 * command line can change that.
 */

export interface DisplayProtocolQuestion {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** Everything after the program's name. */
  readonly words: readonly string[];
  /** As in `process.versions.electron`. */
  readonly electronVersion: string;
}

const X11_SWITCH = '--ozone-platform=x11';

/** The first version that runs natively on Wayland by itself. */
const NATIVE_SINCE = 38;

/** The command line to start again with, or null when this one is right. A choice that was made by hand stands. */
export function xWaylandWords(question: DisplayProtocolQuestion): readonly string[] | null {
  const { platform, environment, words, electronVersion } = question;
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  // Without DISPLAY there is no XWayland to go to: the break then covers what it can.
  if (platform !== 'linux' || !isSet('WAYLAND_DISPLAY') || !isSet('DISPLAY')) return null;
  if (Number.parseInt(electronVersion, 10) < NATIVE_SINCE) return null;
  return words.some((word) => word.startsWith('--ozone-platform')) ? null : [...words, X11_SWITCH];
}
