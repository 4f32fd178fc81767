/** The one card at the top of the display with the pointer. It is shown, follows the display, may be moved aside and is gone. */
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { Bounds, Displays } from '../ports/displays.ts';
import type { CardPresenter } from '../ports/overlay-presenter.ts';
import type { CardSurface } from './surfaces.ts';

export interface CardWindowDependencies {
  readonly createSurface: (workArea: Bounds) => CardSurface;
  readonly displays: Pick<Displays, 'withPointer' | 'onChange'>;
  readonly log: (line: string) => void;
}

export class CardWindow implements CardPresenter {
  readonly #dependencies: CardWindowDependencies;
  readonly #following: Disposable;
  #isDisposed = false;
  #isAside = false;
  #card: { readonly surface: CardSurface; readonly listening: Disposable } | null = null;

  constructor(dependencies: CardWindowDependencies) {
    this.#dependencies = dependencies;
    this.#following = dependencies.displays.onChange(() => {
      this.#place();
    });
  }

  get isAside(): boolean {
    return this.#isAside;
  }

  /** As long as this card is there; the next one comes in full. */
  setAside(isAside: boolean): void {
    if (this.#card === null) return;
    this.#isAside = isAside;
    this.#place();
  }

  open(): void {
    if (this.#card !== null || this.#isDisposed) return;
    const surface = this.#dependencies.createSurface(this.#dependencies.displays.withPointer().workArea);
    // The break comes without its card as well: a lost one is not opened again.
    const listening = surface.onLost(({ detail }) => this.#lose(detail));
    this.#card = { surface, listening };
  }

  /** The window's page shows nothing any more. */
  pageFailed(windowId: number): void {
    if (this.#card?.surface.windowId === windowId) this.#lose('its page failed');
  }

  close(): void {
    const card = this.#card;
    this.#card = null;
    this.#isAside = false;
    card?.listening.dispose();
    card?.surface.destroy();
  }

  /** For good: nothing opens it again. */
  dispose(): void {
    this.#isDisposed = true;
    this.#following.dispose();
    this.close();
  }

  #place(): void {
    this.#card?.surface.place(this.#dependencies.displays.withPointer().workArea, this.#isAside);
  }

  #lose(detail: string): void {
    this.#dependencies.log(`The card was lost: ${detail}`);
    this.close();
  }
}
