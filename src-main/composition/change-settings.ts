/** Changes settings at a person's word. A file that cannot be written must not make a switch a dead one. */
import { problemWith } from '../../shared/settings/parse-settings.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { NoticeBoard } from './notice-board.ts';

/**
 * Holds for this run in any case; when it cannot be kept, the person is told.
 * @throws when a value is not allowed; nothing has changed then
 */
export function changeSettings(
  settings: Pick<SettingsStore, 'update' | 'hold'>,
  notices: Pick<NoticeBoard, 'add'>,
  patch: Partial<Settings>,
): void {
  for (const [key, value] of Object.entries(patch)) {
    const problem = problemWith(key, value);
    if (problem !== null) throw new Error(`${key}: ${problem}`);
  }
  const updated = settings.update(patch);
  if (updated.ok) return;
  settings.hold(patch);
  notices.add({ kind: 'settings-not-written', detail: updated.error });
}
