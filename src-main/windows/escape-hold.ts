/**
 * Holding Escape, timed in main as well: a page that hangs hears no key, and nobody may be locked in by one. Tried
 * with a page in an endless loop (Electron 33, X11): key down, its repeats and key up all arrive here at once,
 * because Chromium asks `before-input-event` before it hands a key to the page; `unresponsive` came only 15 s later.
 */
import type { Input } from 'electron';
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';

/** Longer than a page takes (two seconds): one that works is first, and the break is over before this. */
export const ESCAPE_HOLD_MS = 2_500;

export interface EscapeHoldDependencies {
  /** Real time. Calls back once, unless disposed before. */
  readonly setTimer: (callback: () => void, delayMs: number) => Disposable;
  readonly onHeld: () => void;
}

export interface EscapeHold extends Disposable {
  /** Every key of the window, down and up. */
  key(input: Pick<Input, 'type' | 'key' | 'isAutoRepeat'>): void;
  /** The window lost the keyboard: the key may go up unheard. */
  release(): void;
}

export function createEscapeHold({ setTimer, onHeld }: EscapeHoldDependencies): EscapeHold {
  let pending: Disposable | null = null;
  const release = (): void => {
    pending?.dispose();
    pending = null;
  };
  return {
    key({ type, key, isAutoRepeat }) {
      if (key !== 'Escape') return;
      if (type === 'keyUp') release();
      // A repeat alone begins nothing: the key went down in another window or for another break.
      if (type !== 'keyDown' || isAutoRepeat || pending !== null) return;
      pending = setTimer(() => {
        pending = null;
        onHeld();
      }, ESCAPE_HOLD_MS);
    },
    release,
    ...disposable(release),
  };
}
