/** Lets windows and schedule talk: snapshots out, requests in. */
import { app } from 'electron';
import type { RequestArgument } from '../../shared/ipc/contract.ts';
import type { DisposableStore } from '../../shared/lib/disposable.ts';
import { viewSound } from '../../shared/sound/audible.ts';
import { viewBreak, viewCard, viewSchedule } from '../../shared/schedule/views/schedule-view.ts';
import { createIpcServer } from '../ipc/ipc-server.ts';
import type { RequestSender } from '../ipc/request-gate.ts';
import { createRequestHandlers } from '../ipc/request-handlers.ts';
import { createSnapshotPublisher, type CommonSnapshot } from '../ipc/snapshot-publisher.ts';
import type { PageOrigin } from '../security/page-origin.ts';
import { changeSettings } from './change-settings.ts';
import { acknowledgeFirstNotice } from './first-notice.ts';
import { log } from './log.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { HoldReasonSource } from '../ports/hold-sensor.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppStorage } from './storage.ts';
import type { AppSystem } from './system.ts';
import { readEnvironment, summariseToday } from './today-snapshot.ts';
import type { AppWindows } from './windows.ts';

export interface ConnectionDependencies {
  readonly notices: NoticeBoard;
  readonly system: AppSystem;
  readonly storage: AppStorage;
  readonly windows: AppWindows;
  readonly schedule: AppSchedule;
  readonly holdReasons: HoldReasonSource;
  readonly origin: PageOrigin;
}

/** Returns what publishes a snapshot; it does nothing while no window is there to see it. */
export function connectWindows(owned: DisposableStore, dependencies: ConnectionDependencies): () => void {
  const { windows, schedule, storage, notices, origin, system } = dependencies;
  const publisher = createSnapshotPublisher({
    targets: () => windows.factory.openWindows(),
    viewOf: (windowId) => windows.viewOf(windowId),
  });
  const publish = (): void => {
    if (windows.factory.openWindows().length > 0) publisher.publish(composeSnapshot(dependencies));
  };
  const handlers = createRequestHandlers({
    dispatch: (event) => schedule.runner.dispatch(event),
    snapshotFor: (windowId) => publisher.snapshotFor(windowId, composeSnapshot(dependencies)),
    pageFailed: (fault, sender) => answerPageFault(windows, fault, sender),
    overlayReady: (windowId) => windows.overlays.pageReady(windowId),
    closeAppWindow: () => windows.app.close(),
    showToday: () => {
      windows.app.show('today');
      publish();
    },
    quit: () => app.quit(),
    acknowledgeNotice: () => {
      acknowledgeFirstNotice(storage.settings, notices);
      publish();
    },
    changeSettings: (patch) => changeSettings(storage.settings, notices, patch),
    wallNow: () => system.clock.read().wallMs,
  });
  owned.own(
    createIpcServer({
      handlers,
      windowRoleOf: (windowId) => windows.factory.roleOf(windowId),
      isTrustedUrl: (url) => origin.isOwnPage(url),
      log,
    }),
  );
  return publish;
}

/** Written down in any case; a page that shows nothing any more is its owner's to replace. */
function answerPageFault(
  { overlays, card, app: appWindow }: AppWindows,
  { detail, isBlank }: RequestArgument<'app:page-failed'>,
  { role, windowId }: RequestSender,
): void {
  log(`The ${role} page failed: ${detail}`);
  if (isBlank) for (const owner of [overlays, card, appWindow]) owner.pageFailed(windowId);
}

function composeSnapshot({
  notices,
  system,
  storage,
  windows,
  schedule,
  holdReasons,
}: ConnectionDependencies): CommonSnapshot {
  const { state } = schedule.runner;
  const now = schedule.runner.glance();
  const settings = storage.settings.get();
  const environment = readEnvironment(settings);
  return {
    wallMs: now.wallMs,
    clockRate: system.clockRate,
    version: app.getVersion(),
    environment,
    sound: viewSound(settings, holdReasons.read()),
    schedule: viewSchedule(state, now),
    decisions: state.decisions,
    card: viewCard(state, now),
    break: viewBreak(state, now),
    today: summariseToday(storage.journal, state, now, environment.timeZone),
    notices: notices.all(),
    isNoticeAcknowledged: settings.noticeAcknowledged,
    page: windows.app.page,
    pageRequests: windows.app.pageRequests,
  };
}
