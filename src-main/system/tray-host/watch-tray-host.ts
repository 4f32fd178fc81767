/**
 * Tells whether the desktop shows tray icons, and when it begins to. On Linux there are two kinds of tray, and a desktop
 * may have either: one that is asked for over D-Bus, and that of the X server.
 */
import type { SetTimer } from '../../ports/timer.ts';
import { DisposableStore, type Disposable } from '../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { seconds } from '../../../shared/time/durations.ts';
import type { OpenBus } from '../message-bus/message-buses.ts';
import { NotifierHost } from './notifier-host.ts';
import { XTray } from './x-tray.ts';

export interface TrayHostOptions {
  readonly platform: NodeJS.Platform;
  /**
   * Called each time a host appears or takes the place of another, never for the one that is there when `isPresent`
   * settles.
   */
  readonly onAppear: () => void;
  /** Of the X server that the app's windows go through; null where there is none on this computer. */
  readonly xDisplay: string | null;
  /** Of the session; whoever opened it gives it back. */
  readonly openBus: OpenBus;
  readonly setTimer: SetTimer;
  readonly log: (line: string) => void;
}

export interface TrayHostWatch extends Disposable {
  /**
   * Whether there is a host at the start; never rejects, and takes no longer than the limit. From then on every host
   * is heard of: an icon made later cannot be left with one that has gone.
   */
  readonly isPresent: Promise<boolean>;
}

/** What has not answered by then counts as without a tray; an answer that comes later still counts. */
export const ANSWER_LIMIT_MS = seconds(2);

/** Begins at once and returns at once; costs nothing while nothing changes. */
export function watchTrayHost(options: TrayHostOptions): TrayHostWatch {
  if (options.platform !== 'linux') return { isPresent: Promise.resolve(true), dispose: () => undefined };
  const watch = new LinuxTrayHost(options);
  return { isPresent: watch.start(), dispose: () => watch.dispose() };
}

class LinuxTrayHost implements Disposable {
  readonly #options: TrayHostOptions;
  readonly #owned = new DisposableStore();
  #notifier: NotifierHost | null = null;
  readonly #xTray: XTray;
  #limit: Disposable | null = null;
  #isDisposed = false;
  /** Whether anybody was told how it is at the start. */
  #isAnswered = false;
  #noteFound: () => void = () => undefined;

  constructor(options: TrayHostOptions) {
    this.#options = options;
    this.#xTray = this.#owned.own(
      new XTray(() => {
        // An icon that is shown over D-Bus stays there.
        if (this.#notifier?.isThere !== true) this.#tellOfNewHost();
      }),
    );
  }

  async start(): Promise<boolean> {
    const tooLate = new Promise<void>((resolve) => {
      this.#limit = this.#owned.own(this.#options.setTimer(resolve, ANSWER_LIMIT_MS));
    });
    const isFound = new Promise<void>((resolve) => (this.#noteFound = resolve));
    await Promise.race([Promise.all([this.#askBus(), this.#askX()]), isFound, tooLate]);
    this.#limit?.dispose();
    this.#isAnswered = true;
    return this.#notifier?.isThere === true || this.#xTray.isThere;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#owned.dispose();
  }

  async #askBus(): Promise<void> {
    try {
      const bus = await this.#options.openBus();
      if (bus === null || this.#isDisposed) return;
      this.#notifier = this.#owned.own(new NotifierHost(bus, () => this.#tellOfNewHost()));
      await this.#notifier.ask();
    } catch {
      // Whatever is wrong with the bus, it shows no tray to us, which is all that is asked here.
    }
  }

  async #askX(): Promise<void> {
    const { xDisplay } = this.#options;
    if (xDisplay === null) return;
    try {
      await this.#xTray.watch(xDisplay);
    } catch (error) {
      this.#options.log(`No tray of the X server is waited for: ${errorMessage(error)}`);
    }
  }

  #tellOfNewHost(): void {
    this.#noteFound();
    if (this.#isAnswered && !this.#isDisposed) this.#options.onAppear();
  }
}
