/** Builds the windows' owners over the one factory. */
import path from 'node:path';
import { app } from 'electron';
import type { WindowView } from '../../shared/ipc/snapshot.ts';
import type { DisposableStore } from '../../shared/lib/disposable.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { DisplayProtocol, Displays } from '../ports/displays.ts';
import type { SetTimer } from '../schedule/wake-timer.ts';
import type { PageOrigin } from '../security/page-origin.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import { AppWindow } from '../windows/app-window.ts';
import { CardWindow } from '../windows/card-window.ts';
import { OverlayWindows } from '../windows/overlay-windows.ts';
import { plainPageUrl } from '../windows/plain-page.ts';
import { createWindowFactory, type WindowFactory } from '../windows/window-factory.ts';
import type { Platform } from '../windows/window-options.ts';
import { log } from './log.ts';
import { readEnvironment } from './today-snapshot.ts';

export interface AppWindows {
  readonly factory: WindowFactory;
  readonly overlays: OverlayWindows;
  readonly card: CardWindow;
  readonly app: AppWindow;
  /** What the snapshot tells a window of itself; null for a window that is not part of the app. */
  viewOf(windowId: number): WindowView | null;
}

export interface WindowsDependencies {
  readonly platform: Platform;
  readonly outFolder: string;
  readonly origin: PageOrigin;
  readonly settings: SettingsStore;
  readonly displays: Displays;
  readonly displayProtocol: DisplayProtocol;
  readonly setTimer: SetTimer;
  /** Escape was held in a break, also before a page that hangs. */
  readonly onEscapeHeld: () => void;
}

export function buildWindows(owned: DisposableStore, dependencies: WindowsDependencies): AppWindows {
  const { platform, outFolder, origin, settings, displays, displayProtocol, setTimer, onEscapeHeld } =
    dependencies;
  const factory = createWindowFactory({
    platform,
    displayProtocol,
    isPackaged: app.isPackaged,
    preloadPath: path.join(outFolder, 'preload/preload.cjs'),
    pageUrl: (role) => origin.urlOf(role),
    plainPage: () => plainPageUrl(createTranslator(app.getLocale()), readEnvironment(settings.get()).theme),
    theme: () => readEnvironment(settings.get()).theme,
    isHiddenFromCapture: () => settings.get().hideFromScreenCapture,
    title: () => createTranslator(app.getLocale()).translate('app.name'),
    requestQuit: () => app.quit(),
    onEscapeHeld,
    setTimer,
    log,
  });
  owned.own(settings.onChange(() => factory.refreshCaptureProtection()));
  const overlays = owned.own(
    new OverlayWindows({
      createSurface: (request) => factory.createOverlay(request),
      displays,
      displayProtocol,
      setTimer,
      returnFocus: () => factory.returnFocus(),
      log,
    }),
  );
  const card = owned.own(
    new CardWindow({ createSurface: (workArea) => factory.createCard(workArea), displays, log }),
  );
  const appWindow = owned.own(new AppWindow({ createSurface: () => factory.createApp(), log }));
  const viewOf = (windowId: number): WindowView | null => {
    const role = factory.roleOf(windowId);
    if (role !== 'overlay') return role === null ? null : { role };
    const part = overlays.partOf(windowId);
    return part === null ? null : { role, part };
  };
  return { factory, overlays, card, app: appWindow, viewOf };
}
