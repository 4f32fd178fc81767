/** The notice of the first start, once it has been read. Settings that cannot be written must not lock the window. */
import type { SettingsStore } from '../storage/settings-store.ts';
import type { NoticeBoard } from './notice-board.ts';

/** Holds for this run in any case; when it cannot be kept, the person is told and asked again at the next start. */
export function acknowledgeFirstNotice(
  settings: Pick<SettingsStore, 'update' | 'hold'>,
  notices: Pick<NoticeBoard, 'add'>,
): void {
  const updated = settings.update({ noticeAcknowledged: true });
  if (updated.ok) return;
  settings.hold({ noticeAcknowledged: true });
  notices.add({ kind: 'settings-not-written', detail: updated.error });
}
