/** What the person should be told once: files that were repaired or set aside, a tray that is not there. */
import { noticeKey, type Notice } from '../../shared/ipc/notice.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import { Emitter } from '../../shared/lib/emitter.ts';

export class NoticeBoard {
  readonly #changed = new Emitter();
  readonly #notices = new Map<string, Notice>();
  #isChangeToTell = false;

  all(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  /** The same notice twice is one, and so are two on the same subject: the later one holds. */
  add(notice: Notice): void {
    const key = noticeKey(notice);
    const known = this.#notices.get(key);
    if (known?.kind === notice.kind && known.detail === notice.detail) return;
    this.#notices.set(key, notice);
    this.#tellSoon();
  }

  /** What no longer holds, such as a missing tray once one has come. */
  remove(kind: Notice['kind']): void {
    for (const [key, each] of this.#notices)
      if (each.kind === kind && this.#notices.delete(key)) this.#tellSoon();
  }

  /** Called once for all that changes at a time, shortly after it. */
  onChange(listener: () => void): Disposable {
    return this.#changed.on(listener);
  }

  /** Not at once: notices come in numbers, and some while what they interrupt is looking at them. */
  #tellSoon(): void {
    if (this.#isChangeToTell) return;
    this.#isChangeToTell = true;
    queueMicrotask(() => {
      this.#isChangeToTell = false;
      this.#changed.emit();
    });
  }
}
