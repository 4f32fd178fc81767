/** What the person should be told once: files that were repaired or set aside, a tray that is not there. */
import { noticeKey, type Notice } from '../../shared/ipc/notice.ts';
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';

export class NoticeBoard {
  readonly #listeners = new Set<() => void>();
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
    this.#listeners.add(listener);
    return disposable(() => this.#listeners.delete(listener));
  }

  /** Not at once: notices come in numbers, and some while what they interrupt is looking at them. */
  #tellSoon(): void {
    if (this.#isChangeToTell) return;
    this.#isChangeToTell = true;
    queueMicrotask(() => {
      this.#isChangeToTell = false;
      for (const listener of [...this.#listeners]) listener();
    });
  }
}
