/** The composition root: builds every part of main once, connects them, and hands back the whole to be ended. */
import path from 'node:path';
import { app, nativeTheme, session } from 'electron';
import type { OpenablePage } from '../shared/control/command.ts';
import { disposable, DisposableStore, type Disposable } from '../shared/lib/disposable.ts';
import { isDisplayNeeded } from '../shared/schedule/running/display-need.ts';
import { areHandsWatched } from '../shared/schedule/phases/announced.ts';
import { isOnScreen } from '../shared/schedule/phases/on-screen.ts';
import { minutes } from '../shared/time/durations.ts';
import { buildCommands } from './composition/commands.ts';
import { connectWindows } from './composition/connect-windows.ts';
import { keepDataFolder } from './composition/data-folder.ts';
import { buildHoldReasons, connectHoldReasons } from './composition/hold-sensors.ts';
import { log } from './composition/log.ts';
import { NoticeBoard } from './composition/notice-board.ts';
import { buildSchedule, type AppSchedule } from './composition/schedule.ts';
import { startAgain } from './composition/start-again.ts';
import { buildSnapshots, type AppSnapshots } from './composition/snapshots.ts';
import { openStorage, type AppStorage } from './composition/storage.ts';
import { buildSystem, type AppSystem } from './composition/system.ts';
import { buildTray, type AppTray } from './composition/tray.ts';
import { buildWindows, type AppWindows } from './composition/windows.ts';
import type { SetTimer } from './ports/timer.ts';
import { serveAppScheme } from './security/app-scheme.ts';
import { createPageOrigin, readDevServerUrl, type PageOrigin } from './security/page-origin.ts';
import { guardWebContents } from './security/web-contents-guard.ts';
import { watchPageLaunches } from './windows/page-launches.ts';
import { readTimeZone } from './system/time-zone/time-zone-now.ts';
import { timeZoneFolder, watchTimeZone, type TimeZoneWatch } from './system/time-zone/watch-time-zone.ts';
import { localDisplay } from './system/x-server/connect-x.ts';
import { isTrayBroken } from './system/tray-host/broken-tray.ts';
import { watchTrayHost } from './system/tray-host/watch-tray-host.ts';

export interface RunningApp extends Disposable {
  showToday(): void;
  /** Call before windows are closed: takes everything off the screen for good and records what is under way. */
  prepareToQuit(): void;
}

export interface StartOptions {
  /** Started at login: no window opens by itself. */
  readonly isHidden: boolean;
}

/** Both lie below the app's folder, packaged or not. */
const outFolder = (): string => path.join(app.getAppPath(), 'out');
const resourcesFolder = (): string => path.join(app.getAppPath(), 'resources');

const setTimer: SetTimer = (callback, delayMs) => {
  const timer = setTimeout(callback, delayMs);
  return disposable(() => clearTimeout(timer));
};

/** Call once, after the app is ready. Waits for nothing but files; rejects only when the app cannot work at all. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const owned = new DisposableStore();
  const notices = new NoticeBoard();
  const origin = secure(owned);
  const folder = app.getPath('userData');
  const storage = await openStorage(folder, notices);
  owned.own(keepDataFolder({ folder, app, notices, log }));
  const { settings } = storage;
  const awayAfterMs = (): number => minutes(settings.get().awayAfterMinutes);
  const system = buildSystem(owned, { awayAfterMs, setTimer });
  const windows = owned.own(
    buildWindows({
      system,
      outFolder: outFolder(),
      resourcesFolder: resourcesFolder(),
      origin,
      settings,
      setTimer,
      onEscapeHeld: () => schedule.runner.dispatch({ kind: 'current-break-ended' }),
      onOutOfReach: () => schedule.runner.dispatch({ kind: 'current-break-ended' }),
      isBreakOn: () => isOnScreen(schedule.runner.state),
    }),
  );
  const holdReasons = buildHoldReasons(owned, { settings, system, setTimer });
  const schedule = buildSchedule(owned, { notices, system, storage, windows, holdReasons, setTimer });
  connectHoldReasons(owned, holdReasons, schedule);
  const snapshots = buildSnapshots({ notices, system, storage, windows, schedule, holdReasons });
  const showPage = (page: OpenablePage): void => {
    windows.app.show(page);
    snapshots.publish();
  };
  const perform = buildCommands({ notices, system, schedule, showPage });
  connectWindows(owned, { notices, storage, windows, schedule, snapshots, perform, origin });
  const tray = owned.own(
    buildTray({ system, storage, schedule, resourcesFolder: resourcesFolder(), perform, setTimer }),
  );
  follow(owned, { notices, system, schedule, settings, windows, snapshots, tray });
  schedule.runner.dispatch({ kind: 'time-passed' });
  if (!settings.get().noticeAcknowledged && !options.isHidden) showPage('today');
  watchForTrayHost(owned, system, {
    // An icon made sooner could stay with a panel that goes before anybody watches it.
    onAnswer: (isPresent) => {
      tray.show();
      if (isPresent) return;
      // Without a place for the icon the window is the only way in.
      notices.add({ kind: 'no-tray-host', detail: '' });
      showPage('today');
    },
    onAppear: () => {
      notices.remove('no-tray-host');
      tray.recreate();
    },
  });
  return {
    showToday: () => showPage('today'),
    prepareToQuit: () => prepareToQuit(windows, schedule),
    dispose: () => owned.dispose(),
  };
}

/** The windows first, and for good: one that is made or opened again now would keep the app from ever ending. */
function prepareToQuit(windows: AppWindows, schedule: AppSchedule): void {
  windows.dispose();
  schedule.runner.dispatch({ kind: 'app-quitting' });
}

interface TrayHostAnswers {
  /** At the start: whether there is a place for the icon. */
  readonly onAnswer: (isPresent: boolean) => void;
  readonly onAppear: () => void;
}

/** Neither is called once the app ends. */
function watchForTrayHost(
  owned: DisposableStore,
  system: AppSystem,
  { onAnswer, onAppear }: TrayHostAnswers,
): void {
  let isOver = false;
  const { electron } = process.versions;
  if (isTrayBroken(process.platform, electron))
    log(
      `Electron ${electron} shows no working tray icon on most Linux desktops; 43.5.0, 44.1.0 and later do`,
    );
  const openBus = system.buses.session;
  // Natively on Wayland no icon of this app could go to a tray of the X server.
  const xDisplay = system.displayProtocol === 'wayland' ? null : localDisplay(process.env);
  const { platform } = process;
  const watch = owned.own(watchTrayHost({ platform, xDisplay, openBus, setTimer, onAppear, log }));
  owned.own(disposable(() => (isOver = true)));
  void watch.isPresent.then((isPresent) => {
    if (!isOver) onAnswer(isPresent);
  });
}

/** Before the first window: own pages only, no navigation, no permissions, no network. */
function secure(owned: DisposableStore): PageOrigin {
  const devServerUrl = readDevServerUrl(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  const origin = createPageOrigin({ devServerUrl, isPackaged: app.isPackaged });
  owned.own(guardWebContents({ app, session: session.defaultSession, origin, log }));
  owned.own(serveAppScheme({ folder: path.join(outFolder(), 'renderer'), log }));
  return origin;
}

interface Followed {
  readonly notices: NoticeBoard;
  readonly system: AppSystem;
  readonly schedule: AppSchedule;
  readonly settings: AppStorage['settings'];
  readonly windows: Pick<AppWindows, 'app'>;
  readonly snapshots: AppSnapshots;
  readonly tray: AppTray;
}

/** Everything that changes what is shown, or wakes the schedule. */
function follow(owned: DisposableStore, followed: Followed): void {
  const { notices, system, schedule, settings, windows, snapshots, tray } = followed;
  const refresh = (): void => {
    snapshots.publish();
    tray.refresh();
  };
  owned.own(schedule.onChange(refresh));
  owned.own(schedule.onChange(() => windows.app.settle()));
  const { displayWake, presence, clock } = system;
  const followBreak = (): void => {
    const { state } = schedule.runner;
    displayWake.set(isDisplayNeeded(state, clock.read().monotonicMs));
    presence.setHandsWatched(areHandsWatched(state));
  };
  owned.own(schedule.onChange(followBreak));
  owned.own(notices.onChange(refresh));
  owned.own(settings.onChange(() => schedule.runner.dispatch({ kind: 'settings-changed' })));
  owned.own(followPageLaunches(schedule));
  const timeZone = owned.own(followTimeZone(() => schedule.runner.dispatch({ kind: 'time-passed' })));
  owned.own(
    system.presence.onChange(() => {
      // A computer that was asleep or locked may have travelled.
      timeZone.look();
      schedule.runner.dispatch({ kind: 'time-passed' });
    }),
  );
  nativeTheme.on('updated', refresh);
  owned.own(disposable(() => nativeTheme.off('updated', refresh)));
}

function followPageLaunches({ runner }: AppSchedule): Disposable {
  const isBreakOn = (): boolean => isOnScreen(runner.state);
  const onHopeless = (): void => startAgain('no page can be started any more');
  return watchPageLaunches({ app, isBreakOn, setTimer, onHopeless });
}

function followTimeZone(onChange: () => void): TimeZoneWatch {
  const readZone = (): string => readTimeZone(log);
  return watchTimeZone({ folder: timeZoneFolder(process.platform), readZone, onChange, log });
}
