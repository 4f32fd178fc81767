/**
 * Which overlay covers which display. Follows the displays and keeps the guide's window, with its page, wherever the
 * guide has to go; knows nothing of breaks, answers or time.
 */
import { DisposableStore, type Disposable } from '../../shared/lib/disposable.ts';
import type { Bounds, DisplayInfo } from '../ports/displays.ts';
import { coverBounds } from './cover-bounds.ts';
import type { Loss, OverlaySurface } from './surfaces.ts';
import type { OverlayPart } from './window-options.ts';

export interface OverlaySlot {
  readonly part: OverlayPart;
  readonly surface: OverlaySurface;
  readonly listening: Disposable;
  displayId: number;
  /** Those of the display. */
  bounds: Bounds;
  /** Those that its window was told. */
  placed: Bounds;
  /** The page has painted its first frame. */
  isReady: boolean;
}

export interface OverlaySlotsDependencies {
  readonly createSurface: (request: {
    readonly part: OverlayPart;
    readonly bounds: Bounds;
  }) => OverlaySurface;
  /** The slot's window is useless; it is still in its slot. */
  readonly onLost: (slot: OverlaySlot, loss: Loss) => void;
  /** The desktop has put the slot's window there. */
  readonly onPlaced: (slot: OverlaySlot, bounds: Bounds) => void;
}

export class OverlaySlots {
  readonly #dependencies: OverlaySlotsDependencies;
  readonly #slots = new Map<number, OverlaySlot>();

  constructor(dependencies: OverlaySlotsDependencies) {
    this.#dependencies = dependencies;
  }

  all(): readonly OverlaySlot[] {
    return [...this.#slots.values()];
  }

  guide(): OverlaySlot | null {
    return this.all().find(({ part }) => part === 'guide') ?? null;
  }

  find(windowId: number): OverlaySlot | null {
    return this.all().find(({ surface }) => surface.windowId === windowId) ?? null;
  }

  /**
   * Makes the slots fit the displays: the guide on `guideDisplayId`, a cover on each of the others, none where there
   * is no display any more. Returns the slots that were made.
   */
  arrange(displays: readonly DisplayInfo[], guideDisplayId: number): readonly OverlaySlot[] {
    this.#moveGuide(guideDisplayId);
    const present = new Set(displays.map(({ id }) => id));
    for (const slot of this.all()) if (!present.has(slot.displayId)) this.remove(slot);
    const made: OverlaySlot[] = [];
    for (const display of displays) {
      const slot = this.#slots.get(display.id);
      if (slot === undefined) {
        made.push(this.create(display, display.id === guideDisplayId ? 'guide' : 'cover'));
      } else slot.bounds = display.bounds;
    }
    this.#placeAll();
    return made;
  }

  create(display: Pick<DisplayInfo, 'id' | 'bounds'>, part: OverlayPart): OverlaySlot {
    const surface = this.#dependencies.createSurface({ part, bounds: display.bounds });
    const listening = new DisposableStore();
    const slot: OverlaySlot = {
      part,
      surface,
      listening,
      displayId: display.id,
      bounds: display.bounds,
      placed: display.bounds,
      isReady: false,
    };
    listening.own(surface.onLost((loss) => this.#dependencies.onLost(slot, loss)));
    listening.own(surface.onPlaced((bounds) => this.#dependencies.onPlaced(slot, bounds)));
    this.#slots.set(display.id, slot);
    this.#placeAll();
    return slot;
  }

  /** The guide is on that display, by the desktop's choice: the cover that was there goes where the guide was wanted. */
  guideIsOn(display: Pick<DisplayInfo, 'id' | 'bounds'>): void {
    const guide = this.guide();
    if (guide === null || guide.displayId === display.id) return;
    const wanted = { displayId: guide.displayId, bounds: guide.bounds };
    this.#moveGuide(display.id);
    guide.bounds = display.bounds;
    guide.placed = display.bounds;
    const cover = this.#slots.get(wanted.displayId);
    if (cover !== undefined) cover.bounds = wanted.bounds;
    this.#placeAll();
  }

  remove(slot: OverlaySlot): void {
    if (this.#slots.get(slot.displayId) === slot) this.#slots.delete(slot.displayId);
    slot.listening.dispose();
    slot.surface.destroy();
  }

  /** Hides all before the first one is destroyed, so that no window behind is given the focus in between. */
  removeAll(): void {
    for (const { surface } of this.all()) surface.hide();
    for (const slot of this.all()) this.remove(slot);
  }

  /** Tells every window its place that is not there yet: the guide all of its display, a cover what is beside the guide. */
  #placeAll(): void {
    const guide = this.guide();
    for (const slot of this.all()) {
      const isCover = guide !== null && slot !== guide;
      const placed = isCover ? coverBounds(slot.bounds, guide.bounds) : slot.bounds;
      if (isSame(slot.placed, placed)) continue;
      slot.placed = placed;
      slot.surface.place(placed);
    }
  }

  /** The guide's window goes to the display; a cover that was there takes the place that the guide leaves. */
  #moveGuide(displayId: number): void {
    const guide = this.guide();
    if (guide === null || guide.displayId === displayId) return;
    const cover = this.#slots.get(displayId);
    this.#slots.delete(guide.displayId);
    if (cover !== undefined) {
      cover.displayId = guide.displayId;
      this.#slots.set(cover.displayId, cover);
    }
    guide.displayId = displayId;
    this.#slots.set(displayId, guide);
  }
}

function isSame(left: Bounds, right: Bounds): boolean {
  return (
    left.x === right.x && left.y === right.y && left.width === right.width && left.height === right.height
  );
}
