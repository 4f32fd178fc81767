/**
 * Tells whether the desktop shows tray icons, and when it begins to. On Linux that is whoever owns the name of the
 * StatusNotifierWatcher. A panel with only an old XEmbed tray does not own it and is not seen here: Electron finds
 * such a tray by itself, so "no host" means at worst that a window opens which was not needed.
 */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { seconds } from '../../../shared/time/durations.ts';
import type { OpenBus } from '../message-bus/message-buses.ts';
import { hasOwner, watchOwner, type MessageBus } from '../message-bus/message-bus.ts';

export interface TrayHostOptions {
  readonly platform: NodeJS.Platform;
  /** Called each time a host appears after it was found missing or had gone, never for the one that is there first. */
  readonly onAppear: () => void;
  /** Of the session; whoever opened it gives it back. */
  readonly openBus: OpenBus;
  readonly setTimer: (callback: () => void, delayMs: number) => Disposable;
}

export interface TrayHostWatch extends Disposable {
  /** Whether there is a host at the start; never rejects, and takes no longer than the limit. */
  readonly isPresent: Promise<boolean>;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';

/** A bus that has not answered by then counts as one without a host; an answer that comes later still counts. */
export const ANSWER_LIMIT_MS = seconds(2);

/** Begins at once and returns at once; costs nothing while nothing changes. */
export function watchTrayHost(options: TrayHostOptions): TrayHostWatch {
  if (options.platform !== 'linux') return { isPresent: Promise.resolve(true), dispose: () => undefined };
  const watch = new LinuxTrayHost(options);
  return { isPresent: watch.start(), dispose: () => watch.dispose() };
}

class LinuxTrayHost implements Disposable {
  readonly #options: TrayHostOptions;
  #watching: Disposable | null = null;
  #limit: Disposable | null = null;
  #isDisposed = false;
  /** Null until the first answer. */
  #hasHost: boolean | null = null;

  constructor(options: TrayHostOptions) {
    this.#options = options;
  }

  async start(): Promise<boolean> {
    const tooLate = new Promise<boolean>((resolve) => {
      this.#limit = this.#options.setTimer(() => {
        this.#hasHost ??= false;
        resolve(this.#hasHost);
      }, ANSWER_LIMIT_MS);
    });
    const isPresent = await Promise.race([this.#ask(), tooLate]);
    this.#limit?.dispose();
    return isPresent;
  }

  async #ask(): Promise<boolean> {
    try {
      const bus = await this.#options.openBus();
      if (bus === null || this.#isDisposed) return false;
      return await this.#watch(bus);
    } catch {
      // Whatever is wrong with the bus, it shows no tray to us, which is all that is asked here.
      return false;
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#limit?.dispose();
    this.#watching?.dispose();
    this.#watching = null;
  }

  async #watch(bus: MessageBus): Promise<boolean> {
    // Watching before asking: a host that appears in between is heard of.
    this.#watching = watchOwner(bus, WATCHER, (isOwned) => {
      this.#learn(isOwned);
    });
    const hasHost = await hasOwner(bus, WATCHER);
    // Whoever was told "no host" in the meantime has to hear of one.
    if (this.#hasHost === null) this.#hasHost = hasHost;
    else this.#learn(hasHost);
    return hasHost;
  }

  #learn(hasHost: boolean): void {
    const isNew = hasHost && this.#hasHost !== true;
    this.#hasHost = hasHost;
    if (isNew && !this.#isDisposed) this.#options.onAppear();
  }
}
