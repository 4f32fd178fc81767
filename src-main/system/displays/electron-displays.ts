/** The displays as Electron's `screen` knows them. */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { Emitter } from '../../../shared/lib/emitter.ts';
import type { Bounds, DisplayInfo, DisplayProtocol, Displays } from '../../ports/displays.ts';
import { isWithin, largestFirst, LOST_TO_ROUNDING, separateDisplays } from './separate-displays.ts';

const signals = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
type DisplaySignal = (typeof signals)[number];

/** What is used of a display. */
export interface ScreenDisplay extends DisplayInfo {
  readonly scaleFactor: number;
}

/** The part of Electron's `screen` that is used. */
export interface ScreenSignals {
  getAllDisplays(): readonly ScreenDisplay[];
  getPrimaryDisplay(): ScreenDisplay;
  getCursorScreenPoint(): { readonly x: number; readonly y: number };
  on(signal: DisplaySignal, listener: () => void): unknown;
  off(signal: DisplaySignal, listener: () => void): unknown;
}

export class ElectronDisplays implements Displays {
  readonly #screen: ScreenSignals;
  readonly #isPointerKnown: boolean;
  readonly #changed = new Emitter();
  readonly #announce = () => {
    this.#changed.emit();
  };

  /** After the app is ready; `screen` does not exist before. */
  constructor(screen: ScreenSignals, protocol: DisplayProtocol) {
    this.#screen = screen;
    this.#isPointerKnown = protocol !== 'wayland';
    for (const signal of signals) screen.on(signal, this.#announce);
  }

  all(): readonly DisplayInfo[] {
    return separateDisplays(this.#screen.getAllDisplays().map(toInfo));
  }

  withPointer(): DisplayInfo {
    // Wayland keeps the pointer to itself: while no window is open, the mere question ends the app (Electron 33 and
    // 40, segmentation fault).
    if (!this.#isPointerKnown) return this.#primary();
    const { x, y } = this.#screen.getCursorScreenPoint();
    const [found] = this.#screen
      .getAllDisplays()
      .filter(
        ({ bounds }) =>
          x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height,
      )
      .toSorted(largestFirst);
    // Some systems give a place on no display: the primary one then.
    return found === undefined ? this.#primary() : this.#separate(found);
  }

  #primary(): DisplayInfo {
    return this.#separate(this.#screen.getPrimaryDisplay());
  }

  /** The display itself, or the one that shows all of it. */
  #separate(display: ScreenDisplay): DisplayInfo {
    const info = toInfo(display);
    const all = this.all();
    return (
      all.find(({ id }) => id === info.id) ?? all.find((each) => isWithin(info.bounds, each.bounds)) ?? info
    );
  }

  onChange(listener: () => void): Disposable {
    return this.#changed.on(listener);
  }

  dispose(): void {
    for (const signal of signals) this.#screen.off(signal, this.#announce);
    this.#changed.clear();
  }
}

/** Only what the port promises; the rest of Electron's display stays here. */
function toInfo({ id, bounds, workArea, scaleFactor }: ScreenDisplay): DisplayInfo {
  return { id, bounds: Number.isInteger(scaleFactor) ? bounds : wholeBounds(bounds), workArea };
}

function wholeBounds({ x, y, width, height }: Bounds): Bounds {
  return { x, y, width: width + LOST_TO_ROUNDING, height: height + LOST_TO_ROUNDING };
}
