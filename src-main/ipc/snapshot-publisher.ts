/**
 * The only place that sends to windows: adds to what all windows share the view of each one, and numbers the
 * snapshots so that the newest wins wherever it arrives.
 */
import type { EventChannel } from '../../shared/ipc/contract.ts';
import type { AppSnapshot, WindowView } from '../../shared/ipc/snapshot.ts';

/** What is the same in every window. */
export type CommonSnapshot = Omit<AppSnapshot, 'revision' | 'window'>;

/** One open window. */
interface SnapshotTarget {
  readonly windowId: number;
  readonly webContents: {
    isDestroyed(): boolean;
    send(channel: string, payload: unknown): void;
  };
}

export interface SnapshotPublisherDependencies {
  readonly targets: () => readonly SnapshotTarget[];
  /** Null for a window that is not, or no longer, part of the app. */
  readonly viewOf: (windowId: number) => WindowView | null;
}

export interface SnapshotPublisher {
  /** Sends to every open window and keeps the snapshot for `snapshotFor`. */
  publish(common: CommonSnapshot): void;
  /**
   * What the window should know now, or null for a strange window or before anything was published. Pass `fresh` to
   * answer with the present moment: a kept snapshot lags by the time since it was published.
   */
  snapshotFor(windowId: number, fresh?: CommonSnapshot): AppSnapshot | null;
}

const changed: EventChannel = 'app:snapshot-changed';

export function createSnapshotPublisher(dependencies: SnapshotPublisherDependencies): SnapshotPublisher {
  const { targets, viewOf } = dependencies;
  let revision = 0;
  let latest: CommonSnapshot | null = null;

  const keep = (common: CommonSnapshot): void => {
    latest = common;
    revision += 1;
  };
  const composeFor = (windowId: number): AppSnapshot | null => {
    const window = viewOf(windowId);
    return latest === null || window === null ? null : { ...latest, revision, window };
  };

  return {
    publish(common) {
      keep(common);
      for (const target of targets()) {
        const snapshot = composeFor(target.windowId);
        if (snapshot !== null && !target.webContents.isDestroyed()) {
          target.webContents.send(changed, snapshot);
        }
      }
    },
    snapshotFor(windowId, fresh) {
      if (fresh !== undefined) keep(fresh);
      return composeFor(windowId);
    },
  };
}
