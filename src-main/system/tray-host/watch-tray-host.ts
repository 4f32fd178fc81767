/**
 * Tells whether the desktop shows tray icons, and when it begins to. On Linux that is whoever owns the name of the
 * StatusNotifierWatcher. A panel with only an old XEmbed tray does not own it and is not seen here: Electron finds
 * such a tray by itself, so "no host" means at worst that a window opens which was not needed.
 */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { openSessionBus, type OpenSessionBus, type SessionBus } from './session-bus.ts';

export interface TrayHostOptions {
  readonly platform: NodeJS.Platform;
  /** Called each time a host appears after it was found missing or had gone, never for the one that is there first. */
  readonly onAppear: () => void;
  readonly openBus: OpenSessionBus;
}

export interface TrayHostWatch extends Disposable {
  /** Whether there is a host at the start; never rejects. */
  readonly isPresent: Promise<boolean>;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';

/** The bus of this session, for `openBus`. */
export function sessionBusOf(environment: NodeJS.ProcessEnv): OpenSessionBus {
  return () => openSessionBus(environment);
}

/** Begins at once and returns at once; costs nothing while nothing changes. */
export function watchTrayHost(options: TrayHostOptions): TrayHostWatch {
  if (options.platform !== 'linux') return { isPresent: Promise.resolve(true), dispose: () => undefined };
  const watch = new LinuxTrayHost(options);
  return { isPresent: watch.start(), dispose: () => watch.dispose() };
}

class LinuxTrayHost implements Disposable {
  readonly #options: TrayHostOptions;
  #bus: SessionBus | null = null;
  #isDisposed = false;
  /** Null until the first answer. */
  #hasHost: boolean | null = null;

  constructor(options: TrayHostOptions) {
    this.#options = options;
  }

  async start(): Promise<boolean> {
    try {
      const bus = await this.#options.openBus();
      if (bus === null) return false;
      if (this.#isDisposed) {
        bus.disconnect();
        return false;
      }
      this.#bus = bus;
      // A lost bus leaves calls without an answer for ever.
      return await Promise.race([this.#watch(bus), bus.lost.then(() => false)]);
    } catch {
      // Whatever is wrong with the bus, it shows no tray to us, which is all that is asked here.
      return false;
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#bus?.disconnect();
    this.#bus = null;
  }

  async #watch(bus: SessionBus): Promise<boolean> {
    // Watching before asking: a host that appears in between is heard of.
    await bus.watchOwner(WATCHER, (hasHost) => {
      this.#learn(hasHost);
    });
    const hasHost = await bus.hasOwner(WATCHER);
    this.#hasHost ??= hasHost;
    return this.#hasHost;
  }

  #learn(hasHost: boolean): void {
    const isNew = hasHost && this.#hasHost !== true;
    this.#hasHost = hasHost;
    if (isNew && !this.#isDisposed) this.#options.onAppear();
  }
}
