/**
 * Tells whether the desktop shows tray icons, and when it begins to. On Linux that is whoever owns the name of the
 * StatusNotifierWatcher. A panel with only an old XEmbed tray does not own it and is not seen here: Electron finds
 * such a tray by itself, so "no host" means at worst that a window opens which was not needed.
 */
import type { SetTimer } from '../../ports/timer.ts';
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { seconds } from '../../../shared/time/durations.ts';
import type { OpenBus } from '../message-bus/message-buses.ts';
import { hasOwner, watchOwner, type MessageBus } from '../message-bus/message-bus.ts';

export interface TrayHostOptions {
  readonly platform: NodeJS.Platform;
  /**
   * Called each time a host appears or takes the place of another, never for the one that is there when `isPresent`
   * settles.
   */
  readonly onAppear: () => void;
  /** Of the session; whoever opened it gives it back. */
  readonly openBus: OpenBus;
  readonly setTimer: SetTimer;
}

export interface TrayHostWatch extends Disposable {
  /**
   * Whether there is a host at the start; never rejects, and takes no longer than the limit. From then on every host
   * is heard of: an icon made later cannot be left with one that has gone.
   */
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
  #hasHost = false;
  /** Whether anybody was told how it is at the start. */
  #isAnswered = false;

  constructor(options: TrayHostOptions) {
    this.#options = options;
  }

  async start(): Promise<boolean> {
    const tooLate = new Promise<void>((resolve) => {
      this.#limit = this.#options.setTimer(resolve, ANSWER_LIMIT_MS);
    });
    await Promise.race([this.#ask(), tooLate]);
    this.#limit?.dispose();
    this.#isAnswered = true;
    return this.#hasHost;
  }

  async #ask(): Promise<void> {
    try {
      const bus = await this.#options.openBus();
      if (bus !== null && !this.#isDisposed) await this.#watch(bus);
    } catch {
      // Whatever is wrong with the bus, it shows no tray to us, which is all that is asked here.
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#limit?.dispose();
    this.#watching?.dispose();
    this.#watching = null;
  }

  async #watch(bus: MessageBus): Promise<void> {
    // Watching before asking: a host that appears in between is heard of.
    this.#watching = watchOwner(bus, WATCHER, (isOwned) => {
      this.#hasHost = isOwned;
      // Also where one follows another with no gap between: the new one knows of no icon.
      if (isOwned) this.#tellOfNewHost();
    });
    if (!(await hasOwner(bus, WATCHER)) || this.#hasHost) return;
    this.#hasHost = true;
    this.#tellOfNewHost();
  }

  #tellOfNewHost(): void {
    if (this.#isAnswered && !this.#isDisposed) this.#options.onAppear();
  }
}
