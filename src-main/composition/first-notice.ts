/** Whether the notice of the first start has been read. Settings that cannot be written must not lock the window. */
import type { SettingsStore } from '../storage/settings-store.ts';
import type { NoticeBoard } from './notice-board.ts';

export class FirstNotice {
  readonly #settings: Pick<SettingsStore, 'get' | 'update'>;
  readonly #notices: Pick<NoticeBoard, 'add'>;
  #isReadInThisRun = false;

  constructor(settings: Pick<SettingsStore, 'get' | 'update'>, notices: Pick<NoticeBoard, 'add'>) {
    this.#settings = settings;
    this.#notices = notices;
  }

  get isAcknowledged(): boolean {
    return this.#isReadInThisRun || this.#settings.get().noticeAcknowledged;
  }

  /** Holds for this run in any case; when it cannot be kept, the person is told and asked again at the next start. */
  acknowledge(): void {
    this.#isReadInThisRun = true;
    const updated = this.#settings.update({ noticeAcknowledged: true });
    if (!updated.ok) this.#notices.add({ kind: 'settings-not-written', detail: updated.error });
  }
}
