/** Wraps a made window in the surface that its owner works with: how each system is told to show, place and close. */
import type { BrowserWindow, Event, Input } from 'electron';
import { disposable, DisposableStore } from '../../shared/lib/disposable.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { Bounds } from '../ports/displays.ts';
import { createEscapeHold, type EscapeHold } from './escape-hold.ts';
import { createFirstKeys, type FirstKeys } from './first-keys.ts';
import type { GuideReach } from './guide-reach.ts';
import { createLeaving } from './leaving.ts';
import { judgeOverlayKey } from './overlay-keys.ts';
import type { AppSurface, CardSurface, Loss, OverlaySurface, Surface } from './surfaces.ts';
import { asideBounds, cardBounds, overlayBounds } from './window-options.ts';
import type { OverlayPart } from './window-options.ts';
import type { Platform } from '../ports/platform.ts';
import type { SetTimer } from '../ports/timer.ts';

/** Chromium's net::ERR_ABORTED: a load that was replaced or cancelled, not one that failed. */
const LOAD_ABORTED = -3;

/** Any that is neither the page's (0) nor that of its bridge (999). */
const ANSWER_WORLD = 1_000;

export interface OverlaySurfaceSettings {
  readonly platform: Platform;
  readonly part: OverlayPart;
  readonly display: Bounds;
  /** Whether a window of this system can have the keyboard without being seen. */
  readonly canKeepKeys: boolean;
  readonly requestQuit: () => void;
  /** Escape was held for long enough, whatever the page does. */
  readonly onEscapeHeld: () => void;
  readonly setTimer: SetTimer;
  /** One for all overlays. */
  readonly reach: GuideReach;
}

export function overlaySurface(window: BrowserWindow, settings: OverlaySurfaceSettings): OverlaySurface {
  const { platform, part } = settings;
  let display = settings.display;
  let isShown = false;
  raiseAboveAll(window, platform);
  const { firstKeys, escape } = guardKeys(window, settings);
  const leaving = createLeaving(window, { ...settings, escape });
  const { onShow, onLeave } = keepInReach(window, settings);

  // On X11 only full screen tells the window manager to leave panels and struts out. Without a window manager the
  // wish stays unheard, and the bounds alone cover the display.
  const isFullScreenGuide = platform === 'linux' && part === 'guide';
  const cover = (): void => {
    if (isFullScreenGuide && isShown) window.setFullScreen(false);
    window.setBounds(overlayBounds(platform, display));
    if (isFullScreenGuide && isShown) window.setFullScreen(true);
  };

  return {
    ...surface(window, () => {
      onLeave();
      leaving.destroy();
    }),
    place(nextDisplay) {
      display = nextDisplay;
      if (!window.isDestroyed()) cover();
    },
    show() {
      if (window.isDestroyed()) return;
      isShown = true;
      firstKeys.shown();
      if (part === 'guide') window.show();
      else window.showInactive();
      // The window manager may have placed the window by its own rules when it was mapped.
      cover();
      // Before it is on the screen a window manager pays no heed to it.
      if (part === 'guide') showOnAllWorkspaces(window, platform);
      if (part === 'guide') window.focus();
      onShow();
    },
    hide() {
      onLeave();
      leaving.hide();
    },
    progress: () => progressOf(window),
    onPlaced: (listener) => listenForPlace(window, listener),
    askForAnswer(onAnswer) {
      if (window.isDestroyed()) return;
      // The page's own world is left alone; a page that hangs or is gone never comes to it.
      window.webContents
        .executeJavaScriptInIsolatedWorld(ANSWER_WORLD, [{ code: '0' }])
        .then(onAnswer, () => {
          // It went away in the meantime, which its owner hears by other ways.
        });
    },
  };
}

function progressOf(window: BrowserWindow): string {
  if (window.isDestroyed()) return 'its window is gone';
  const { webContents } = window;
  const stage = webContents.isLoadingMainFrame() ? 'still loading' : 'loaded and silent';
  return `${stage}, in process ${webContents.getOSProcessId()}`;
}

/** The focus comes last: by then the compositor has placed the window, and X11 tells the truth about it. */
function listenForPlace(window: BrowserWindow, listener: (bounds: Bounds) => void): Disposable {
  let hasBeenFocused = false;
  const tell = (): void => {
    if (hasBeenFocused && !window.isDestroyed() && window.isVisible()) listener(window.getBounds());
  };
  const onFocus = (): void => {
    hasBeenFocused = true;
    tell();
  };
  window.on('focus', onFocus);
  window.on('move', tell);
  window.on('resize', tell);
  return disposable(() => {
    if (window.isDestroyed()) return;
    window.off('focus', onFocus);
    window.off('move', tell);
    window.off('resize', tell);
  });
}

interface KeyGuards {
  readonly firstKeys: FirstKeys;
  readonly escape: EscapeHold;
}

function guardKeys(window: BrowserWindow, settings: OverlaySurfaceSettings): KeyGuards {
  const { platform, requestQuit, onEscapeHeld, setTimer } = settings;
  const escape = createEscapeHold({ setTimer, onHeld: onEscapeHeld });
  const firstKeys = createFirstKeys(() => performance.now());
  window.on('focus', () => firstKeys.shown());
  window.on('blur', () => escape.release());
  window.once('closed', () => escape.dispose());
  window.webContents.on('before-input-event', (event: Event, input: Input) => {
    escape.key(input);
    const verdict = firstKeys.isMeant(input) ? judgeOverlayKey(platform, input) : 'block';
    if (verdict === 'pass') return;
    event.preventDefault();
    if (verdict === 'quit') requestQuit();
  });
  return { firstKeys, escape };
}

/** Tells of this window what decides whether the person can reach the break. */
function keepInReach(
  window: BrowserWindow,
  settings: OverlaySurfaceSettings,
): Record<'onShow' | 'onLeave', () => void> {
  const { platform, part, reach } = settings;
  if (platform !== 'linux') return { onShow() {}, onLeave() {} };
  window.webContents.on('input-event', () => reach.heard());
  if (part === 'cover') return { onShow() {}, onLeave() {} };
  let isShown = false;
  const lost = (): void => {
    if (!isShown) return;
    reach.lost({
      hasKeys: () => !window.isDestroyed() && window.isFocused(),
      ask() {
        if (window.isDestroyed()) return;
        showOnAllWorkspaces(window, platform);
        window.focus();
      },
    });
  };
  window.on('blur', lost);
  window.on('focus', () => reach.settled());
  return {
    onShow() {
      isShown = true;
      lost();
    },
    onLeave() {
      isShown = false;
      reach.settled();
    },
  };
}

export function cardSurface(window: BrowserWindow, platform: Platform): CardSurface {
  raiseAboveAll(window, platform);
  window.once('ready-to-show', () => window.showInactive());
  return {
    ...surface(window),
    place(workArea, isAside) {
      if (!window.isDestroyed()) window.setBounds(isAside ? asideBounds(workArea) : cardBounds(workArea));
    },
  };
}

export function appSurface(window: BrowserWindow, plainPage: () => string): AppSurface {
  return {
    ...surface(window),
    onReady(listener) {
      window.once('ready-to-show', listener);
      return disposable(() => {
        if (!window.isDestroyed()) window.off('ready-to-show', listener);
      });
    },
    focus() {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    reload() {
      if (!window.isDestroyed()) window.webContents.reload();
    },
    showPlainWords() {
      if (window.isDestroyed()) return;
      window.loadURL(plainPage()).catch(() => {
        // The window is then lost, which its owner hears in the same way as of any page that did not load.
      });
    },
  };
}

function raiseAboveAll(window: BrowserWindow, platform: Platform): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  if (platform === 'darwin') showOnAllWorkspaces(window, platform);
}

/** Whoever goes to another workspace takes the window along, and with it every way out of a break. */
function showOnAllWorkspaces(window: BrowserWindow, platform: Platform): void {
  if (platform === 'linux') window.setVisibleOnAllWorkspaces(true);
  if (platform === 'darwin') {
    // Without skipping it, the app would turn into one without a Dock entry and back, losing the focus on the way.
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  }
}

function surface(window: BrowserWindow, destroy = (): void => window.destroy()): Surface {
  const { id } = window;
  let isWanted = true;
  return {
    windowId: id,
    destroy() {
      isWanted = false;
      if (!window.isDestroyed()) destroy();
    },
    onLost: (listener) =>
      listenForLoss(window, (loss) => {
        if (isWanted) listener(loss);
      }),
  };
}

function listenForLoss(window: BrowserWindow, listener: (loss: Loss) => void): Disposable {
  const listening = new DisposableStore();
  let isListening = true;
  listening.own(disposable(() => (isListening = false)));
  const lose = (kind: Loss['kind'], detail: string): void => {
    if (!isListening) return;
    listening.dispose();
    listener({ kind, detail });
  };
  listening.own(listenForClose(window, lose));
  listening.own(listenForFaults(window, lose));
  return listening;
}

type Lose = (kind: Loss['kind'], detail: string) => void;

/**
 * Exiting destroys every window unasked: only one that somebody asked to close is a loss. When the app quits its owners
 * have given their windows up before Electron closes them.
 */
function listenForClose(window: BrowserWindow, lose: Lose): Disposable {
  let wasAskedToClose = false;
  const onClose = (): void => void (wasAskedToClose = true);
  const onClosed = (): void => {
    if (wasAskedToClose) lose('closed', 'the window was closed');
  };
  window.on('close', onClose);
  window.on('closed', onClosed);
  return disposable(() => {
    // A destroyed window has dropped its listeners, and its methods throw.
    if (window.isDestroyed()) return;
    window.off('close', onClose);
    window.off('closed', onClosed);
  });
}

function listenForFaults(window: BrowserWindow, lose: Lose): Disposable {
  const contents = window.webContents;
  const onHung = (): void => lose('hung', 'the page does not answer');
  const onGone = (_event: unknown, details: { readonly reason: string }): void =>
    lose('crashed', `the page crashed (${details.reason})`);
  const onFailed = (_event: unknown, code: number, why: string, url: string, isMainFrame: boolean): void => {
    if (isMainFrame && code !== LOAD_ABORTED) lose('not-loaded', `${url} did not load (${why})`);
  };
  window.on('unresponsive', onHung);
  contents.on('render-process-gone', onGone);
  contents.on('did-fail-load', onFailed);
  return disposable(() => {
    if (window.isDestroyed()) return;
    window.off('unresponsive', onHung);
    contents.off('render-process-gone', onGone);
    contents.off('did-fail-load', onFailed);
  });
}
