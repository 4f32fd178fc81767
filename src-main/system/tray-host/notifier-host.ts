/**
 * The tray that is asked for over D-Bus (StatusNotifierItem). Whoever keeps the list of icons is not yet who shows them:
 * a list without a host takes no icon in, and Electron makes none for it.
 */
import { DisposableStore, type Disposable } from '../../../shared/lib/disposable.ts';
import { readProperty, watchOwner, type MessageBus } from '../message-bus/message-bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const WATCHER_OBJECT = { service: WATCHER, path: '/StatusNotifierWatcher', interface: WATCHER } as const;

export class NotifierHost implements Disposable {
  readonly #bus: MessageBus;
  readonly #onAppear: () => void;
  readonly #owned = new DisposableStore();
  #isThere = false;
  /** Answers to older questions than the newest count no more. */
  #questions = 0;

  /** @param onAppear called when a host comes, or another takes its place with a list that knows of no icon */
  constructor(bus: MessageBus, onAppear: () => void) {
    this.#bus = bus;
    this.#onAppear = onAppear;
    // Watching before asking: a host that appears in between is heard of.
    this.#owned.own(
      watchOwner(bus, WATCHER, (isOwned) => {
        this.#learn(false);
        if (isOwned) void this.ask();
      }),
    );
    const listen = (member: string, listener: () => void): void => {
      this.#owned.own(bus.onSignal({ ...WATCHER_OBJECT, member }, listener));
    };
    listen('StatusNotifierHostRegistered', () => this.#learn(true));
    // There may be others.
    listen('StatusNotifierHostUnregistered', () => void this.ask());
  }

  get isThere(): boolean {
    return this.#isThere;
  }

  async ask(): Promise<void> {
    this.#questions += 1;
    const question = this.#questions;
    const answer = await readProperty(this.#bus, WATCHER_OBJECT, 'IsStatusNotifierHostRegistered');
    if (question === this.#questions) this.#learn(answer === true);
  }

  dispose(): void {
    this.#learn(false);
    this.#owned.dispose();
  }

  #learn(isThere: boolean): void {
    this.#questions += 1;
    const hasAppeared = isThere && !this.#isThere;
    this.#isThere = isThere;
    if (hasAppeared) this.#onAppear();
  }
}
