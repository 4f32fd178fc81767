import { describe, expect, it } from 'vitest';
import {
  appOptions,
  asideBounds,
  cardBounds,
  cardOptions,
  overlayBounds,
  overlayOptions,
} from '../../../../src-main/windows/window-options.ts';
import type { WindowContext } from '../../../../src-main/windows/window-options.ts';
import type { Platform } from '../../../../src-main/ports/platform.ts';

function contextOn(platform: Platform, isPackaged = true): WindowContext {
  return {
    platform,
    isPackaged,
    preloadPath: '/app/out/preload/preload.cjs',
    iconPath: '/app/resources/app-icon/256x256.png',
    theme: 'dark',
    title: 'Lumbar',
  };
}

const display = { x: 1280, y: 0, width: 1920, height: 1080 };

/** Electron's security checklist, whole. */
const securePreferences = {
  preload: '/app/out/preload/preload.cjs',
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
  devTools: false,
};

const framelessOnLinux = {
  title: 'Lumbar',
  show: false,
  frame: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  hasShadow: false,
  roundedCorners: false,
  thickFrame: false,
  movable: false,
  minimizable: false,
  maximizable: false,
  resizable: true,
  fullscreenable: true,
};

describe('an overlay', () => {
  it('is on Linux a window with focus for the guide, a little higher than its display', () => {
    expect(overlayOptions(contextOn('linux'), { part: 'guide', bounds: display })).toEqual({
      ...framelessOnLinux,
      x: 1280,
      y: 0,
      width: 1920,
      height: 1082,
      focusable: true,
      enableLargerThanScreen: true,
      backgroundColor: '#10171c',
      webPreferences: {
        ...securePreferences,
        backgroundThrottling: false,
        autoplayPolicy: 'no-user-gesture-required',
      },
    });
  });

  it('takes no focus on Linux as a cover, so that no window manager touches it', () => {
    expect(overlayOptions(contextOn('linux'), { part: 'cover', bounds: display }).focusable).toBe(false);
    expect(overlayOptions(contextOn('win32'), { part: 'cover', bounds: display }).focusable).toBe(true);
    expect(overlayOptions(contextOn('darwin'), { part: 'cover', bounds: display }).focusable).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)(
    'is exactly as large as its display and no full screen on %s',
    (platform) => {
      expect(overlayBounds(platform, display)).toEqual(display);
      const { fullscreenable, resizable } = overlayOptions(contextOn(platform), {
        part: 'guide',
        bounds: display,
      });
      expect({ fullscreenable, resizable }).toEqual({ fullscreenable: false, resizable: false });
    },
  );
});

describe('the card', () => {
  it('takes no focus and stays off the taskbar', () => {
    expect(cardOptions(contextOn('linux'), { x: 0, y: 24, width: 1280, height: 776 })).toEqual({
      ...framelessOnLinux,
      x: 380,
      y: 36,
      width: 520,
      height: 200,
      focusable: false,
      hasShadow: true,
      backgroundColor: '#12191f',
      webPreferences: { ...securePreferences, autoplayPolicy: 'no-user-gesture-required' },
    });
  });

  it('moved aside is at the bottom right of the work area, and small', () => {
    expect(asideBounds({ x: 1280, y: 30, width: 1920, height: 1050 })).toEqual({
      x: 2916,
      y: 1016,
      width: 272,
      height: 52,
    });
  });

  it('is at the top in the middle of the work area, and fits into a narrow one', () => {
    expect(cardBounds({ x: 1280, y: 30, width: 1920, height: 1050 })).toEqual({
      x: 1980,
      y: 42,
      width: 520,
      height: 200,
    });
    expect(cardBounds({ x: -400, y: 0, width: 400, height: 800 })).toEqual({
      x: -388,
      y: 12,
      width: 376,
      height: 200,
    });
  });
});

describe('the window of the app', () => {
  it('starts hidden, in the background of its theme', () => {
    expect(appOptions({ ...contextOn('linux'), theme: 'light' })).toEqual({
      icon: '/app/resources/app-icon/256x256.png',
      width: 1180,
      height: 760,
      minWidth: 720,
      minHeight: 540,
      title: 'Lumbar',
      show: false,
      backgroundColor: '#f5f3ee',
      autoHideMenuBar: true,
      webPreferences: securePreferences,
    });
  });
});

it('has devtools in an unpackaged app alone', () => {
  const unpackaged = contextOn('linux', false);
  const all = [
    overlayOptions(unpackaged, { part: 'guide', bounds: display }),
    cardOptions(unpackaged, display),
    appOptions(unpackaged),
  ];
  expect(all.map(({ webPreferences }) => webPreferences?.devTools)).toEqual([true, true, true]);
});
