import { describe, expect, it, vi } from 'vitest';
import type { WindowView } from '../../../../shared/ipc/snapshot.ts';
import { createSnapshotPublisher } from '../../../../src-main/ipc/snapshot-publisher.ts';
import type { CommonSnapshot } from '../../../../src-main/ipc/snapshot-publisher.ts';

/** The publisher reads nothing of what it carries: one field stands for all. */
function common(wallMs: number): CommonSnapshot {
  return { wallMs } as CommonSnapshot;
}

function publisherFor(views: Readonly<Record<number, WindowView>>) {
  const contents = Object.keys(views).map((id) => ({
    windowId: Number(id),
    webContents: { isDestroyed: vi.fn(() => false), send: vi.fn() },
  }));
  const publisher = createSnapshotPublisher({
    targets: () => contents,
    viewOf: (windowId) => views[windowId] ?? null,
  });
  const sentTo = (windowId: number) =>
    contents.find((target) => target.windowId === windowId)?.webContents.send.mock.calls;
  return { publisher, contents, sentTo };
}

const guide: WindowView = { role: 'overlay', part: 'guide' };
const cover: WindowView = { role: 'overlay', part: 'cover' };

describe('the snapshot publisher', () => {
  it('tells every window the same, and each one what it is', () => {
    const { publisher, sentTo } = publisherFor({ 1: guide, 2: cover });
    publisher.publish(common(1000));
    expect(sentTo(1)).toEqual([['app:snapshot-changed', { wallMs: 1000, revision: 1, window: guide }]]);
    expect(sentTo(2)).toEqual([['app:snapshot-changed', { wallMs: 1000, revision: 1, window: cover }]]);
  });

  it('numbers snapshots upwards, so that the newest wins', () => {
    const { publisher } = publisherFor({ 1: guide });
    publisher.publish(common(1000));
    publisher.publish(common(2000));
    expect(publisher.snapshotFor(1)).toEqual({ wallMs: 2000, revision: 2, window: guide });
    expect(publisher.snapshotFor(1, common(3000))).toEqual({ wallMs: 3000, revision: 3, window: guide });
  });

  it('passes over a window that is being destroyed', () => {
    const { publisher, contents, sentTo } = publisherFor({ 1: guide, 2: cover });
    contents[0]?.webContents.isDestroyed.mockReturnValue(true);
    publisher.publish(common(1000));
    expect(sentTo(1)).toEqual([]);
    expect(sentTo(2)).toHaveLength(1);
  });

  it('has nothing for a strange window, nor before the first snapshot', () => {
    const { publisher } = publisherFor({ 1: guide });
    expect(publisher.snapshotFor(1)).toBeNull();
    publisher.publish(common(1000));
    expect(publisher.snapshotFor(9)).toBeNull();
  });
});
