/** What the person should be told once: files that were repaired or set aside, a tray that is not there. */
import type { Notice } from '../../shared/ipc/snapshot.ts';
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';

export class NoticeBoard {
  readonly #listeners = new Set<() => void>();
  #notices: readonly Notice[] = [];

  all(): readonly Notice[] {
    return this.#notices;
  }

  /** The same notice twice is one. */
  add(notice: Notice): void {
    if (this.#notices.some((each) => each.kind === notice.kind && each.detail === notice.detail)) return;
    this.#set([...this.#notices, notice]);
  }

  /** What no longer holds, such as a missing tray once one has come. */
  remove(kind: Notice['kind']): void {
    const rest = this.#notices.filter((each) => each.kind !== kind);
    if (rest.length !== this.#notices.length) this.#set(rest);
  }

  onChange(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return disposable(() => this.#listeners.delete(listener));
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices;
    for (const listener of [...this.#listeners]) listener();
  }
}
