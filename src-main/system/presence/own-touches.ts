/**
 * What the app itself does and the X server takes for input: when the last program that kept the display awake gives it
 * up, the server begins to count anew. Chromium keeps it awake for every sound, and for two seconds beyond.
 */
import type { App, WebContents } from 'electron';
import { disposable, type Disposable } from '../../../shared/lib/disposable.ts';

/** The idle time is told in whole seconds, so that an input seems up to one later than it was. */
const GRAIN_MS = 1_000;
/** How exactly the instant itself is known. */
const INEXACT_MS = 400;
const KEPT = 8;

export const SOUND_LINGERS_MS = 2_000;

export class OwnTouches {
  #atMs: readonly number[] = [];

  /** Now or in a moment, on the monotonic clock of real time. */
  note(atMs: number): void {
    this.#atMs = [...this.#atMs, atMs].slice(-KEPT);
  }

  /** Whether an input that seems to have been then may be none. */
  includes(inputAtMs: number): boolean {
    return this.#atMs.some(
      (atMs) => inputAtMs >= atMs - INEXACT_MS && inputAtMs <= atMs + GRAIN_MS + INEXACT_MS,
    );
  }
}

/** Calls back at each end of a sound of the app's pages. */
export function listenToOwnSounds(app: Pick<App, 'on' | 'off'>, onEnd: () => void): Disposable {
  const follow = (_event: unknown, contents: WebContents): void => {
    contents.on('audio-state-changed', ({ audible }) => {
      if (!audible) onEnd();
    });
  };
  app.on('web-contents-created', follow);
  return disposable(() => app.off('web-contents-created', follow));
}
