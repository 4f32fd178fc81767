/** Lets the windows ask: every request of the contract reaches its part of the app. */
import type { RequestArgument } from '../../shared/ipc/contract.ts';
import type { DisposableStore } from '../../shared/lib/disposable.ts';
import type { PerformCommand } from '../control/perform-command.ts';
import { createIpcServer } from '../ipc/ipc-server.ts';
import type { RequestSender } from '../ipc/request-gate.ts';
import { createRequestHandlers } from '../ipc/request-handlers.ts';
import type { PageOrigin } from '../security/page-origin.ts';
import { changeSettings } from './change-settings.ts';
import { acknowledgeFirstNotice } from './first-notice.ts';
import { log } from './log.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppSnapshots } from './snapshots.ts';
import type { AppStorage } from './storage.ts';
import type { AppWindows } from './windows.ts';

export interface ConnectionDependencies {
  readonly notices: NoticeBoard;
  readonly storage: AppStorage;
  readonly windows: AppWindows;
  readonly schedule: AppSchedule;
  readonly snapshots: AppSnapshots;
  readonly perform: PerformCommand;
  readonly origin: PageOrigin;
}

export function connectWindows(owned: DisposableStore, dependencies: ConnectionDependencies): void {
  const { windows, schedule, snapshots, perform, storage, notices, origin } = dependencies;
  const handlers = createRequestHandlers({
    dispatch: (event) => schedule.runner.dispatch(event),
    perform,
    snapshotFor: (windowId) => snapshots.snapshotFor(windowId),
    pageFailed: (fault, sender) => answerPageFault(windows, fault, sender),
    overlayReady: (windowId) => windows.overlays.pageReady(windowId),
    setCardAside: (isAside) => {
      windows.card.setAside(isAside);
      snapshots.publish();
    },
    closeAppWindow: () => windows.app.close(),
    acknowledgeNotice: () => {
      acknowledgeFirstNotice(storage.settings, notices);
      snapshots.publish();
    },
    changeSettings: (patch) => changeSettings(storage.settings, notices, patch),
  });
  owned.own(
    createIpcServer({
      handlers,
      windowRoleOf: (windowId) => windows.factory.roleOf(windowId),
      isTrustedUrl: (url) => origin.isOwnPage(url),
      log,
    }),
  );
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
