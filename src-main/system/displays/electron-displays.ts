/** The displays as Electron's `screen` knows them. */
import { disposable, type Disposable } from '../../../shared/lib/disposable.ts';
import type { DisplayInfo, DisplayProtocol, Displays } from '../../ports/displays.ts';

const signals = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
type DisplaySignal = (typeof signals)[number];

/** The part of Electron's `screen` that is used. */
export interface ScreenSignals {
  getAllDisplays(): readonly DisplayInfo[];
  getPrimaryDisplay(): DisplayInfo;
  getCursorScreenPoint(): { readonly x: number; readonly y: number };
  on(signal: DisplaySignal, listener: () => void): unknown;
  off(signal: DisplaySignal, listener: () => void): unknown;
}

export class ElectronDisplays implements Displays {
  readonly #screen: ScreenSignals;
  readonly #isPointerKnown: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #announce = () => {
    for (const listener of [...this.#listeners]) listener();
  };

  /** After the app is ready; `screen` does not exist before. */
  constructor(screen: ScreenSignals, protocol: DisplayProtocol) {
    this.#screen = screen;
    this.#isPointerKnown = protocol !== 'wayland';
    for (const signal of signals) screen.on(signal, this.#announce);
  }

  all(): readonly DisplayInfo[] {
    return this.#screen.getAllDisplays().map(toInfo);
  }

  withPointer(): DisplayInfo {
    // Wayland keeps the pointer to itself: while no window is open, the mere question ends the app (Electron 33 and
    // 40, segmentation fault).
    if (!this.#isPointerKnown) return toInfo(this.#screen.getPrimaryDisplay());
    const { x, y } = this.#screen.getCursorScreenPoint();
    // Some systems give a place on no display: the primary one then.
    const found = this.all().find(
      ({ bounds }) =>
        x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height,
    );
    return found ?? toInfo(this.#screen.getPrimaryDisplay());
  }

  onChange(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return disposable(() => this.#listeners.delete(listener));
  }

  dispose(): void {
    for (const signal of signals) this.#screen.off(signal, this.#announce);
    this.#listeners.clear();
  }
}

/** Only what the port promises; the rest of Electron's display stays here. */
function toInfo({ id, bounds, workArea }: DisplayInfo): DisplayInfo {
  return { id, bounds, workArea };
}
