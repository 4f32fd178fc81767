/** What each kind of window is made with and where it goes, as plain values; makes and moves nothing itself. */
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { Bounds } from '../ports/displays.ts';
import type { Platform } from '../ports/platform.ts';

export type Theme = 'light' | 'dark';
export type OverlayPart = 'guide' | 'cover';

/** What is the same for every window of one run. */
export interface WindowContext {
  readonly platform: Platform;
  readonly isPackaged: boolean;
  readonly preloadPath: string;
  readonly theme: Theme;
  /** Shown by task switchers and read out by screen readers. */
  readonly title: string;
  /** For task bars; what is packaged for macOS and Windows has one of its own. */
  readonly iconPath: string;
}

/** The pages' own backgrounds, so that no window ever flashes in another colour before its first frame. */
const pageColors: Readonly<Record<Theme, string>> = { light: '#f5f3ee', dark: '#12191f' };
const stageColors: Readonly<Record<Theme, string>> = { light: '#f1f0ea', dark: '#10171c' };

const cardSize = { width: 520, height: 200 } as const;
const asideSize = { width: 272, height: 52 } as const;
const CARD_MARGIN = 12;
const appSize = { width: 1180, height: 760, minWidth: 720, minHeight: 540 } as const;

/** `bounds` are those of the display, as it reports them. */
export function overlayOptions(
  context: WindowContext,
  { part, bounds }: { readonly part: OverlayPart; readonly bounds: Bounds },
): BrowserWindowConstructorOptions {
  return {
    ...frameless(context),
    ...overlayBounds(context.platform, bounds),
    // On X11 a window that takes no focus is not managed: nothing moves, stacks or uncovers a cover. The guide needs
    // the keys, and the window manager to give them.
    focusable: context.platform !== 'linux' || part === 'guide',
    enableLargerThanScreen: true,
    backgroundColor: stageColors[context.theme],
    webPreferences: {
      ...webPreferences(context),
      // The break's time must not stand still when the window is not in front.
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  };
}

export function cardOptions(context: WindowContext, workArea: Bounds): BrowserWindowConstructorOptions {
  return {
    ...frameless(context),
    ...cardBounds(workArea),
    focusable: false,
    hasShadow: true,
    backgroundColor: pageColors[context.theme],
    webPreferences: { ...webPreferences(context), autoplayPolicy: 'no-user-gesture-required' },
  };
}

export function appOptions(context: WindowContext): BrowserWindowConstructorOptions {
  return {
    ...appSize,
    title: context.title,
    icon: context.iconPath,
    show: false,
    backgroundColor: pageColors[context.theme],
    autoHideMenuBar: true,
    webPreferences: webPreferences(context),
  };
}

/**
 * Where an overlay goes to cover a display to its last pixel. On X11 Chromium takes one pixel off each side of a
 * window that is exactly as large as a display; one that is a little higher keeps its size. The surplus goes down
 * and not to the right, where another display is more likely to be.
 */
export function overlayBounds(platform: Platform, display: Bounds): Bounds {
  const { x, y, width, height } = display;
  return { x, y, width, height: platform === 'linux' ? height + 2 : height };
}

/** Top centre of the work area, narrower where that is narrow. */
export function cardBounds(workArea: Bounds): Bounds {
  const width = Math.min(cardSize.width, workArea.width - 2 * CARD_MARGIN);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + CARD_MARGIN,
    width,
    height: cardSize.height,
  };
}

/** Bottom right of the work area: tabs, titles and their buttons are at the top, and what is written is in between. */
export function asideBounds(workArea: Bounds): Bounds {
  const { width, height } = asideSize;
  return {
    x: workArea.x + workArea.width - CARD_MARGIN - width,
    y: workArea.y + workArea.height - CARD_MARGIN - height,
    width,
    height,
  };
}

function frameless(context: WindowContext): BrowserWindowConstructorOptions {
  return {
    title: context.title,
    show: false,
    frame: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    hasShadow: false,
    roundedCorners: false,
    // Without it Windows keeps the resize border's animation and rounds the corners.
    thickFrame: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    // On X11 window managers refuse full screen to a window that cannot be resized.
    resizable: context.platform === 'linux',
    // On macOS a space of its own would slide in; full screen is needed on X11 only.
    fullscreenable: context.platform === 'linux',
  };
}

/** Every page is treated as if it were a stranger's. */
function webPreferences(context: WindowContext): WebPreferences {
  return {
    preload: context.preloadPath,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: !context.isPackaged,
  };
}
