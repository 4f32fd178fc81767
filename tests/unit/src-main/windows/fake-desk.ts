/** A desk with displays, windows and time, none of them real: what overlays do can be told to the millisecond. */
import { expect, onTestFinished } from 'vitest';
import { disposable } from '../../../../shared/lib/disposable.ts';
import type { Disposable } from '../../../../shared/lib/disposable.ts';
import type { Bounds, DisplayInfo, DisplayProtocol } from '../../../../src-main/ports/displays.ts';
import { OverlayWindows } from '../../../../src-main/windows/overlay-windows.ts';
import type { Loss, OverlaySurface } from '../../../../src-main/windows/surfaces.ts';
import type { OverlayPart } from '../../../../src-main/windows/window-options.ts';

export class FakeOverlay implements OverlaySurface {
  readonly windowId: number;
  readonly part: OverlayPart;
  bounds: Bounds;
  state: 'hidden' | 'shown' | 'destroyed' = 'hidden';
  readonly #events: string[];
  #onLost: ((loss: Loss) => void) | null = null;
  #onPlaced: ((bounds: Bounds) => void) | null = null;
  /** The page answers at once; one that hangs does not. */
  isHung = false;

  constructor(windowId: number, part: OverlayPart, bounds: Bounds, events: string[]) {
    this.windowId = windowId;
    this.part = part;
    this.bounds = bounds;
    this.#events = events;
  }

  place(display: Bounds): void {
    this.bounds = display;
  }
  show(): void {
    this.state = 'shown';
    this.#events.push(`show ${this.part} ${this.windowId}`);
  }
  progress(): string {
    return `window ${this.windowId} is still loading`;
  }

  hide(): void {
    this.state = 'hidden';
    this.#events.push(`hide ${this.windowId}`);
  }
  destroy(): void {
    this.state = 'destroyed';
    this.#events.push(`destroy ${this.windowId}`);
  }
  onLost(listener: (loss: Loss) => void): Disposable {
    this.#onLost = listener;
    return disposable(() => (this.#onLost = null));
  }

  onPlaced(listener: (bounds: Bounds) => void): Disposable {
    this.#onPlaced = listener;
    return disposable(() => (this.#onPlaced = null));
  }
  askForAnswer(onAnswer: () => void): void {
    if (!this.isHung) onAnswer();
  }

  /** The compositor puts the window on a display of its own choice. */
  putOn({ bounds }: DisplayInfo): void {
    this.bounds = bounds;
    this.#onPlaced?.(bounds);
  }
  /** The page crashes, hangs, or its window is closed. */
  lose(kind: Loss['kind'] = 'crashed'): void {
    this.#onLost?.({ kind, detail: `it ${kind}` });
  }
  get isListenedTo(): boolean {
    return this.#onLost !== null || this.#onPlaced !== null;
  }
}

export function display(id: number, x: number, width = 1280, height = 800): DisplayInfo {
  return { id, bounds: { x, y: 0, width, height }, workArea: { x, y: 24, width, height: height - 24 } };
}

/** With `displays` from left to right and the pointer on the first. */
export class FakeDesk {
  readonly events: string[] = [];
  readonly logged: string[] = [];
  readonly windows: FakeOverlay[] = [];
  readonly overlays: OverlayWindows;
  pointerOn: number;
  #displays: readonly DisplayInfo[];
  #nowMs = 0;
  readonly #timers = new Set<{ readonly atMs: number; readonly callback: () => void }>();
  readonly #listeners = new Set<() => void>();

  constructor(...displays: readonly DisplayInfo[]);
  constructor(protocol: DisplayProtocol, ...displays: readonly DisplayInfo[]);
  constructor(...given: readonly (DisplayProtocol | DisplayInfo)[]) {
    const displays = given.filter((each) => typeof each !== 'string');
    const protocol = given.find((each) => typeof each === 'string') ?? 'direct';
    this.#displays = displays;
    this.pointerOn = displays[0]?.id ?? 0;
    this.overlays = new OverlayWindows({
      createSurface: ({ part, bounds }) => {
        const window = new FakeOverlay(this.windows.length + 1, part, bounds, this.events);
        this.windows.push(window);
        return window;
      },
      displays: {
        all: () => this.#displays,
        withPointer: () =>
          this.#displays.find(({ id }) => id === this.pointerOn) ?? display(this.pointerOn, 0),
        onChange: (listener) => {
          this.#listeners.add(listener);
          return disposable(() => this.#listeners.delete(listener));
        },
      },
      displayProtocol: protocol,
      setTimer: (callback, delayMs) => {
        const timer = { atMs: this.#nowMs + delayMs, callback };
        this.#timers.add(timer);
        return disposable(() => this.#timers.delete(timer));
      },
      returnFocus: () => this.events.push('return focus'),
      log: (line) => this.logged.push(line),
    });
    onTestFinished(() => {
      this.overlays.dispose();
      expect(this.leftovers(), 'timers, listeners and windows left behind').toEqual([0, 0, 0, 0]);
    });
  }

  open(): void {
    this.overlays.open({
      onShown: () => this.events.push('shown'),
      onFailed: (reason) => this.events.push(`failed: ${reason}`),
    });
  }

  /** Every page that exists says that it has painted. */
  allPagesReady(): void {
    for (const { windowId } of this.alive()) this.overlays.pageReady(windowId);
  }

  /** Opened, with every page ready, and the events so far forgotten. */
  openWhole(): void {
    this.open();
    this.allPagesReady();
    this.events.length = 0;
  }

  change(...displays: readonly DisplayInfo[]): void {
    this.#displays = displays;
    for (const listener of this.#listeners) listener();
  }

  passMs(ms: number): void {
    this.#nowMs += ms;
    for (const timer of [...this.#timers]) {
      if (timer.atMs > this.#nowMs || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
  }

  alive(): readonly FakeOverlay[] {
    return this.windows.filter(({ state }) => state !== 'destroyed');
  }

  /** What covers what, by the left edge of each display. */
  picture(): readonly string[] {
    return this.alive()
      .map(({ part, state, bounds }) => `${part} ${state} at ${bounds.x}, ${bounds.width} wide`)
      .sort();
  }

  guide(): FakeOverlay {
    return this.only('guide');
  }

  only(part: OverlayPart): FakeOverlay {
    const found = this.alive().filter((window) => window.part === part);
    const [window] = found;
    if (window === undefined || found.length > 1) throw new Error(`${found.length} windows are ${part}`);
    return window;
  }

  /** Timers, listeners and windows that are still there. */
  leftovers(): readonly number[] {
    const listened = this.windows.filter(({ isListenedTo }) => isListenedTo).length;
    return [this.#timers.size, this.#listeners.size, this.alive().length, listened];
  }
}
