/** The app's one window: there while it is open, destroyed when it is closed, because at rest it would cost memory. */
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { AppSurface } from './surfaces.ts';

export type AppPage = AppSnapshot['page'];

export interface AppWindowDependencies {
  readonly createSurface: () => AppSurface;
  readonly log: (line: string) => void;
}

interface OpenWindow {
  readonly surface: AppSurface;
  readonly listening: Disposable;
  /** What became of its page. A second fault after a new load is taken for one that would never end. */
  page: 'whole' | 'loaded-again' | 'given-up';
}

export class AppWindow implements Disposable {
  readonly #dependencies: AppWindowDependencies;
  #open: OpenWindow | null = null;
  #page: AppPage = 'today';
  #pageRequests = 0;

  constructor(dependencies: AppWindowDependencies) {
    this.#dependencies = dependencies;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** What was last asked for; goes into the snapshot. */
  get page(): AppPage {
    return this.#page;
  }

  /** How often one was asked for. */
  get pageRequests(): number {
    return this.#pageRequests;
  }

  /** Opens the window or brings it to the front. Publish a snapshot afterwards: it tells the window the page. */
  show(page: AppPage): void {
    this.#page = page;
    this.#pageRequests += 1;
    // Plain words are no page: who asks for one gets a new try.
    if (this.#open?.page === 'given-up') this.close();
    if (this.#open !== null) {
      this.#open.surface.focus();
      return;
    }
    const surface = this.#dependencies.createSurface();
    const listening = surface.onLost(({ kind, detail }) => {
      // Closing it is the usual way for it to go.
      if (kind !== 'closed') this.#dependencies.log(`The window was lost: ${detail}`);
      this.close();
    });
    this.#open = { surface, listening, page: 'whole' };
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
    open?.listening.dispose();
    open?.surface.destroy();
  }

  dispose(): void {
    this.close();
  }
}
