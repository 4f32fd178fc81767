/** Builds the windows' owners over the one factory. */
import path from 'node:path';
import { app } from 'electron';
import type { WindowView } from '../../shared/ipc/snapshot.ts';
import { DisposableStore, type Disposable } from '../../shared/lib/disposable.ts';
import { NATURAL_PAUSE_MS } from '../../shared/schedule/memory/limits.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { SetTimer } from '../ports/timer.ts';
import type { PageOrigin } from '../security/page-origin.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import { AppWindow } from '../windows/app-window.ts';
import { CardWindow } from '../windows/card-window.ts';
import { OverlayWindows } from '../windows/overlay-windows.ts';
import { plainPageUrl } from '../windows/plain-page.ts';
import { createWindowFactory, type WindowFactory } from '../windows/window-factory.ts';
import { log } from './log.ts';
import type { AppSystem } from './system.ts';
import { readEnvironment } from './today-snapshot.ts';

/** Disposed, it has closed every window and none is made any more. */
export interface AppWindows extends Disposable {
  readonly factory: WindowFactory;
  readonly overlays: OverlayWindows;
  readonly card: CardWindow;
  readonly app: AppWindow;
  /** What the snapshot tells a window of itself; null for a window that is not part of the app. */
  viewOf(windowId: number): WindowView | null;
}

export interface WindowsDependencies {
  readonly system: Pick<AppSystem, 'platform' | 'displays' | 'displayProtocol' | 'presence' | 'clockRate'>;
  readonly outFolder: string;
  readonly resourcesFolder: string;
  readonly origin: PageOrigin;
  readonly settings: SettingsStore;
  readonly setTimer: SetTimer;
  /** Escape was held in a break, also before a page that hangs. */
  readonly onEscapeHeld: () => void;
  /** Somebody works on while the break is where they cannot reach it. */
  readonly onOutOfReach: () => void;
  /** Whether a break has the screen, or is about to. */
  readonly isBreakOn: () => boolean;
}

export function buildWindows(dependencies: WindowsDependencies): AppWindows {
  const owned = new DisposableStore();
  const {
    system,
    outFolder,
    resourcesFolder,
    origin,
    settings,
    setTimer,
    onEscapeHeld,
    onOutOfReach,
    isBreakOn,
  } = dependencies;
  const { platform, displays, displayProtocol } = system;
  const factory = createWindowFactory({
    platform,
    displayProtocol,
    isPackaged: app.isPackaged,
    preloadPath: path.join(outFolder, 'preload/preload.cjs'),
    iconPath: path.join(resourcesFolder, 'app-icon/256x256.png'),
    pageUrl: (role) => origin.urlOf(role),
    plainPage: () => plainPageUrl(createTranslator(app.getLocale()), readEnvironment(settings.get()).theme),
    theme: () => readEnvironment(settings.get()).theme,
    isHiddenFromCapture: () => settings.get().hideFromScreenCapture,
    title: () => createTranslator(app.getLocale()).translate('app.name'),
    requestQuit: () => app.quit(),
    onEscapeHeld,
    isPersonActive: () => isPersonActive(system),
    onOutOfReach() {
      log('The break ends: the desktop does not show it to whoever works on');
      onOutOfReach();
    },
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
  const appWindow = owned.own(new AppWindow({ createSurface: () => factory.createApp(), isBreakOn, log }));
  const viewOf = (windowId: number): WindowView | null => {
    const role = factory.roleOf(windowId);
    if (role === 'card') return { role, isAside: card.isAside };
    if (role !== 'overlay') return role === null ? null : { role };
    const part = overlays.partOf(windowId);
    return part === null ? null : { role, part };
  };
  return { factory, overlays, card, app: appWindow, viewOf, dispose: () => owned.dispose() };
}

/**
 * Less than a natural pause, which is as finely as some systems tell. Where nobody knows how long the hands were off,
 * somebody is taken to be there.
 */
function isPersonActive({ presence, clockRate }: Pick<AppSystem, 'presence' | 'clockRate'>): boolean {
  const { idleMs, isLocked } = presence.read();
  return !isLocked && (idleMs ?? 0) < NATURAL_PAUSE_MS * clockRate;
}
