/**
 * The app's one window: there while it is open, destroyed when it is closed, because at rest it would cost memory. It
 * alone decides when that window is made, shown or brought to the front: never while a break has the screen, because
 * the keyboard would go with it and Escape would end nothing. What was asked for meanwhile comes when the break is over.
 */
import type { OpenablePage } from '../../shared/control/command.ts';
import { DisposableStore, type Disposable } from '../../shared/lib/disposable.ts';
import type { AppSurface } from './surfaces.ts';

export interface AppWindowDependencies {
  readonly createSurface: () => AppSurface;
  /** Whether a break has the screen, or is about to. */
  readonly isBreakOn: () => boolean;
  readonly log: (line: string) => void;
}

interface OpenWindow {
  readonly surface: AppSurface;
  readonly listening: Disposable;
  /** It has something to show. */
  isReady: boolean;
  /** What became of its page. A second fault after a new load is taken for one that would never end. */
  page: 'whole' | 'loaded-again' | 'given-up';
}

export class AppWindow implements Disposable {
  readonly #dependencies: AppWindowDependencies;
  #open: OpenWindow | null = null;
  #page: OpenablePage = 'today';
  #pageRequests = 0;
  /** Somebody asked for the window and has not had it in front since. */
  #isOwed = false;
  #isDisposed = false;

  constructor(dependencies: AppWindowDependencies) {
    this.#dependencies = dependencies;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** What was last asked for; goes into the snapshot. */
  get page(): OpenablePage {
    return this.#page;
  }

  /** How often one was asked for. */
  get pageRequests(): number {
    return this.#pageRequests;
  }

  /**
   * Opens the window or brings it to the front, at once or after the break. Publish a snapshot afterwards: it tells the
   * window the page.
   */
  show(page: OpenablePage): void {
    this.#page = page;
    this.#pageRequests += 1;
    // Plain words are no page: who asks for one gets a new try.
    if (this.#open?.page === 'given-up') this.close();
    this.#isOwed = true;
    this.settle();
  }

  /** Call when a break may be over: shows what was asked for while it was on. */
  settle(): void {
    if (!this.#isOwed || this.#isDisposed || this.#dependencies.isBreakOn()) return;
    if (this.#open === null) this.#make();
    // Before its first frame there is nothing to bring to the front; with it, this is called again.
    else if (this.#open.isReady) {
      this.#isOwed = false;
      this.#open.surface.focus();
    }
  }

  #make(): void {
    const surface = this.#dependencies.createSurface();
    const listening = new DisposableStore();
    const open: OpenWindow = { surface, listening, isReady: false, page: 'whole' };
    this.#open = open;
    listening.own(
      surface.onReady(() => {
        open.isReady = true;
        this.settle();
      }),
    );
    listening.own(
      surface.onLost(({ kind, detail }) => {
        // Closing it is the usual way for it to go.
        if (kind !== 'closed') this.#dependencies.log(`The window was lost: ${detail}`);
        this.close();
      }),
    );
  }

  /** The window's page shows nothing any more: it is loaded again once, then plain words take its place. */
  pageFailed(windowId: number): void {
    const open = this.#open;
    if (open?.surface.windowId !== windowId) return;
    if (open.page === 'whole') {
      open.page = 'loaded-again';
      open.surface.reload();
    } else {
      open.page = 'given-up';
      open.surface.showPlainWords();
    }
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    this.#isOwed = false;
    open?.listening.dispose();
    open?.surface.destroy();
  }

  /** For good: nothing opens it again. */
  dispose(): void {
    this.#isDisposed = true;
    this.close();
  }
}
