/** Takes the bounces out of a key that is held: a remote keyboard repeats it by letting it go for a moment each time. */
import type { Input } from 'electron';
import { disposable, Replaceable, type Disposable } from '../../shared/lib/disposable.ts';
import type { SetTimer } from '../ports/timer.ts';

/** Quicker than a finger that presses a key again and again. */
export const BOUNCES_WITHIN_MS = 100;

type Key = Pick<Input, 'type' | 'isAutoRepeat'>;

/** One key in, the same key out: up a little later, or never when it comes down again by then, which is a repeat. */
export function createKeyBounce(
  setTimer: SetTimer,
  onKey: (key: Key) => void,
): { key(key: Key): void } & Disposable {
  const up = new Replaceable();
  return {
    key({ type, isAutoRepeat }) {
      if (type === 'keyUp') {
        if (up.isHeld) return;
        const later = setTimer(() => {
          up.dispose();
          onKey({ type, isAutoRepeat });
        }, BOUNCES_WITHIN_MS);
        up.hold(later);
        return;
      }
      const isBounce = up.isHeld;
      up.dispose();
      onKey({ type, isAutoRepeat: isAutoRepeat || isBounce });
    },
    ...disposable(() => up.dispose()),
  };
}
