/** The notice of the first start, once it has been read. Settings that cannot be written must not lock the window. */
import type { SettingsStore } from '../storage/settings-store.ts';
import { changeSettings } from './change-settings.ts';
import type { NoticeBoard } from './notice-board.ts';

/** Holds for this run in any case; when it cannot be kept, the person is told and asked again at the next start. */
export function acknowledgeFirstNotice(
  settings: Pick<SettingsStore, 'update' | 'hold'>,
  notices: Pick<NoticeBoard, 'add'>,
): void {
  changeSettings(settings, notices, { noticeAcknowledged: true });
}
