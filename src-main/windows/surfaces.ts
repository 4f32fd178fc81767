/** The windows as their owners see them: enough to place, show and close one, and to hear that it was lost. */
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { Bounds } from '../ports/displays.ts';

/** Why a window is of no use any more; `detail` is for the log. */
export interface Loss {
  readonly kind: 'closed' | 'hung' | 'crashed' | 'not-loaded';
  readonly detail: string;
}

export interface Surface {
  readonly windowId: number;
  /** Safe to call again; afterwards no listener is called. */
  destroy(): void;
  /**
   * Calls back at most once, when the page crashed, hung or could not be loaded, or when the window was closed from
   * outside. The window may still exist: the owner destroys it.
   */
  onLost(listener: (loss: Loss) => void): Disposable;
}

export interface OverlaySurface extends Surface {
  /** Covers the display with these bounds, shown or not. */
  place(display: Bounds): void;
  /** The guide takes the keyboard focus, a cover does not. */
  show(): void;
  hide(): void;
  /** Calls back with where the window truly is, whenever the desktop has put it somewhere. */
  onPlaced(listener: (bounds: Bounds) => void): Disposable;
  /** How far its page has come, in words for the log. */
  progress(): string;
  /** Calls back once the page has answered; never, when it hangs. */
  askForAnswer(onAnswer: () => void): void;
}

export interface CardSurface extends Surface {
  /** In full, or aside: small, where it covers least. */
  place(workArea: Bounds, isAside: boolean): void;
}

export interface AppSurface extends Surface {
  /** Calls back once, when the page has something to show. Nothing is shown by that. */
  onReady(listener: () => void): Disposable;
  /** Shows the window, brings it to the front and gives it the keyboard. */
  focus(): void;
  /** Loads the page anew, where the window is. */
  reload(): void;
  /** Says in the place of the page that it cannot be shown, by nothing that could fail in turn. */
  showPlainWords(): void;
}
