/** Covers every display for a break. It shows and closes; it never decides an outcome. */
import type { Disposable } from '../../shared/lib/disposable.ts';

export interface OverlayPresenter extends Disposable {
  /** Creates hidden windows and loads their pages. Safe to call again. */
  prepare(): void;
  /**
   * Shows a window on every display: the guide where the pointer is, covers elsewhere, all together once each is
   * ready or after a bounded wait. Answers once: `onShown` when the guide has painted, else `onFailed`. When every
   * page is lost later on, `onFailed` follows. Everything is closed by the time `onFailed` is called.
   */
  open(answers: { readonly onShown: () => void; readonly onFailed: (reason: string) => void }): void;
  /** Closes the windows whose pages do not answer within seconds. */
  checkAnswers(): void;
  /** Closes everything, hung and crashed pages too. Safe to call at any time. */
  close(): void;
}

/** The small card that takes no focus. */
export interface CardPresenter extends Disposable {
  open(): void;
  close(): void;
}
