/** Composes what windows know, and publishes it. */
import { app } from 'electron';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import { viewBreak, viewCard, viewSchedule } from '../../shared/schedule/views/schedule-view.ts';
import { viewSound } from '../../shared/sound/audible.ts';
import { createSnapshotPublisher, type CommonSnapshot } from '../ipc/snapshot-publisher.ts';
import type { HoldReasonSource } from '../ports/hold-sensor.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppStorage } from './storage.ts';
import type { AppSystem } from './system.ts';
import { readEnvironment, summariseToday } from './today-snapshot.ts';
import type { AppWindows } from './windows.ts';

export interface SnapshotDependencies {
  readonly notices: NoticeBoard;
  readonly system: AppSystem;
  readonly storage: AppStorage;
  readonly windows: AppWindows;
  readonly schedule: AppSchedule;
  readonly holdReasons: HoldReasonSource;
}

export interface AppSnapshots {
  /** Does nothing while no window is there to see it. */
  publish(): void;
  /** Null for a window that is not part of the app any more. */
  snapshotFor(windowId: number): AppSnapshot | null;
}

export function buildSnapshots(dependencies: SnapshotDependencies): AppSnapshots {
  const { windows } = dependencies;
  const publisher = createSnapshotPublisher({
    targets: () => windows.factory.openWindows(),
    viewOf: (windowId) => windows.viewOf(windowId),
  });
  return {
    publish() {
      if (windows.factory.openWindows().length > 0) publisher.publish(composeSnapshot(dependencies));
    },
    snapshotFor: (windowId) => publisher.snapshotFor(windowId, composeSnapshot(dependencies)),
  };
}

function composeSnapshot({
  notices,
  system,
  storage,
  windows,
  schedule,
  holdReasons,
}: SnapshotDependencies): CommonSnapshot {
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
