/**
 * Holding Escape, timed in main as well: a page that hangs hears no key, and nobody may be locked in by one. Tried
 * with a page in an endless loop (Electron 33, X11): key down, its repeats and key up all arrive here at once,
 * because Chromium asks `before-input-event` before it hands a key to the page; `unresponsive` came only 15 s later.
 */
import type { SetTimer } from '../ports/timer.ts';
import type { Input } from 'electron';
import { HOLD_TO_END_MS } from '../../shared/control/overlay-keys.ts';
import { disposable, Replaceable, type Disposable } from '../../shared/lib/disposable.ts';
import { seconds } from '../../shared/time/durations.ts';
import { createKeyBounce } from './key-bounce.ts';

/** A key that is down repeats many times a second: one that has been silent for so long went up unheard. */
export const SILENT_AFTER_MS = seconds(1);

export interface EscapeHoldDependencies {
  /** Real time. Calls back once, unless disposed before. */
  readonly setTimer: SetTimer;
  readonly onHeld: () => void;
}

export interface EscapeHold extends Disposable {
  /** So far as the window has heard. */
  readonly isDown: boolean;
  /** Every key of the window, down and up. */
  key(input: Pick<Input, 'type' | 'key' | 'isAutoRepeat'>): void;
  /** The window lost the keyboard: the key may go up unheard. */
  release(): void;
  /** Nothing is left to end: calls back once, when the key is no longer down. */
  endWhenUp(listener: () => void): void;
}

export function createEscapeHold({ setTimer, onHeld }: EscapeHoldDependencies): EscapeHold {
  const pending = new Replaceable();
  const silence = new Replaceable();
  let isDown = false;
  let onUp: (() => void) | null = null;
  const release = (): void => {
    pending.dispose();
    silence.dispose();
    isDown = false;
    const tell = onUp;
    onUp = null;
    tell?.();
  };
  const awaitRepeat = (): void => {
    silence.hold(setTimer(release, SILENT_AFTER_MS));
  };
  const bounce = createKeyBounce(setTimer, ({ type, isAutoRepeat }) => {
    if (type === 'keyUp') release();
    else if (onUp !== null) awaitRepeat();
    // A repeat alone begins nothing: the key went down in another window or for another break.
    if (type !== 'keyDown' || isAutoRepeat || onUp !== null) return;
    isDown = true;
    if (pending.isHeld) return;
    const held = setTimer(() => {
      pending.dispose();
      onHeld();
      // The page times it too. Whichever is first ends the break; the other finds nothing left to end.
    }, HOLD_TO_END_MS);
    pending.hold(held);
  });
  return {
    get isDown() {
      return isDown;
    },
    key(input) {
      if (input.key === 'Escape') bounce.key(input);
    },
    release() {
      bounce.dispose();
      release();
    },
    endWhenUp(listener) {
      pending.dispose();
      onUp = listener;
      if (isDown) awaitRepeat();
      else release();
    },
    ...disposable(() => {
      onUp = null;
      bounce.dispose();
      release();
    }),
  };
}
