/**
 * The only place that makes windows, and therefore the one that knows which window of the app has which role. It
 * decides neither when a window opens nor what it shows.
 */
import { app, BrowserWindow } from 'electron';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import type { WindowRole } from '../../shared/ipc/snapshot.ts';
import type { Bounds, DisplayProtocol } from '../ports/displays.ts';
import { appSurface, cardSurface, overlaySurface } from './browser-window-surfaces.ts';
import { CaptureProtection } from './capture-protection.ts';
import { createGuideReach, type GuideReachDependencies } from './guide-reach.ts';
import type { AppSurface, CardSurface, OverlaySurface } from './surfaces.ts';
import { appOptions, cardOptions, overlayOptions } from './window-options.ts';
import type { OverlayPart, Theme, WindowContext } from './window-options.ts';
import type { Platform } from '../ports/platform.ts';
import type { SetTimer } from '../ports/timer.ts';

export interface WindowFactoryDependencies extends Omit<GuideReachDependencies, 'setTimer'> {
  readonly platform: Platform;
  readonly displayProtocol: DisplayProtocol;
  readonly isPackaged: boolean;
  readonly preloadPath: string;
  readonly iconPath: string;
  /** The page's address is its role. */
  readonly pageUrl: (role: WindowRole) => string;
  /** The address of a page that needs no code, for the window whose own page fails. */
  readonly plainPage: () => string;
  readonly theme: () => Theme;
  readonly title: () => string;
  /** Overlays and cards are kept out of screenshots and shared screens. */
  readonly isHiddenFromCapture: () => boolean;
  /** Ctrl+Q or Cmd+Q in an overlay, where no menu hears it. */
  readonly requestQuit: () => void;
  /** Escape was held in an overlay. */
  readonly onEscapeHeld: () => void;
  readonly setTimer: SetTimer;
  readonly log: (line: string) => void;
}

interface OpenWindow {
  readonly windowId: number;
  readonly role: WindowRole;
  readonly webContents: WebContents;
}

export interface WindowFactory {
  /** Made hidden, its page loading. */
  createOverlay(request: { readonly part: OverlayPart; readonly bounds: Bounds }): OverlaySurface;
  /** Shown without focus as soon as its page has something to show. */
  createCard(workArea: Bounds): CardSurface;
  /** Made hidden, its page loading. */
  createApp(): AppSurface;
  /** Null for a window that was not made here or is gone. */
  roleOf(windowId: number): WindowRole | null;
  /** Every window that is not destroyed. */
  openWindows(): readonly OpenWindow[];
  /** Call when `isHiddenFromCapture` may have changed: open windows follow. */
  refreshCaptureProtection(): void;
  /** Gives the keyboard back to the program that had it before a break; call when the overlays are hidden. */
  returnFocus(): void;
}

export function createWindowFactory(dependencies: WindowFactoryDependencies): WindowFactory {
  const { platform, pageUrl } = dependencies;
  const open = new Map<number, OpenWindow>();
  const reach = createGuideReach(dependencies);
  const captures = new CaptureProtection({ platform, isWanted: dependencies.isHiddenFromCapture });
  const create = (role: WindowRole, options: BrowserWindowConstructorOptions): BrowserWindow => {
    const window = makeWindow(role, options, dependencies.log);
    const { id } = window;
    open.set(id, { windowId: id, role, webContents: window.webContents });
    window.once('closed', () => open.delete(id));
    if (role !== 'app') captures.add(window);
    return window;
  };

  return {
    createOverlay({ part, bounds }) {
      const window = create('overlay', overlayOptions(contextOf(dependencies), { part, bounds }));
      load(window, pageUrl('overlay'));
      // X11 gives windows a shape, which compositors of Wayland do not know.
      const canKeepKeys = platform === 'linux' && dependencies.displayProtocol === 'direct';
      return overlaySurface(window, { ...dependencies, part, display: bounds, canKeepKeys, reach });
    },
    createCard(workArea) {
      const window = create('card', cardOptions(contextOf(dependencies), workArea));
      load(window, pageUrl('card'));
      return cardSurface(window, platform);
    },
    createApp() {
      const window = create('app', appOptions(contextOf(dependencies)));
      load(window, pageUrl('app'));
      return appSurface(window, dependencies.plainPage);
    },
    roleOf: (windowId) => open.get(windowId)?.role ?? null,
    openWindows: () => [...open.values()],
    refreshCaptureProtection: () => captures.refresh(),
    returnFocus() {
      // Windows and X11 hand the focus back when the window is hidden; macOS only when the whole app is.
      const hasAppWindow = [...open.values()].some(({ role }) => role === 'app');
      if (platform === 'darwin' && !hasAppWindow) app.hide();
    },
  };
}

function makeWindow(
  role: WindowRole,
  options: BrowserWindowConstructorOptions,
  log: (line: string) => void,
): BrowserWindow {
  const window = new BrowserWindow(options);
  // The title is the app's, in the person's language; a page has none of its own.
  window.on('page-title-updated', (event) => event.preventDefault());
  // Without its bridge a page shows nothing, and nobody would learn why.
  window.webContents.on('preload-error', (_event, file, error) => {
    log(`${file} failed in the ${role} window: ${error.message}`);
  });
  window.removeMenu();
  return window;
}

function load(window: BrowserWindow, url: string): void {
  window.loadURL(url).catch(() => {
    // The surface reports the same failure to the owner of the window, who can act on it.
  });
}

function contextOf(dependencies: WindowFactoryDependencies): WindowContext {
  const { platform, isPackaged, preloadPath, iconPath, theme, title } = dependencies;
  return { platform, isPackaged, preloadPath, iconPath, theme: theme(), title: title() };
}
