/** Takes the bounces out of a key that is held: a remote keyboard repeats it by letting it go for a moment each time. */
import type { Input } from 'electron';
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';

/** Quicker than a finger that presses a key again and again. */
export const BOUNCES_WITHIN_MS = 100;

type Key = Pick<Input, 'type' | 'isAutoRepeat'>;

/** One key in, the same key out: up a little later, or never when it comes down again by then, which is a repeat. */
export function createKeyBounce(
  setTimer: (callback: () => void, delayMs: number) => Disposable,
  onKey: (key: Key) => void,
): { key(key: Key): void } & Disposable {
  let up: Disposable | null = null;
  const forget = (): void => {
    up?.dispose();
    up = null;
  };
  return {
    key({ type, isAutoRepeat }) {
      if (type === 'keyUp') {
        up ??= setTimer(() => {
          up = null;
          onKey({ type, isAutoRepeat });
        }, BOUNCES_WITHIN_MS);
        return;
      }
      const isBounce = up !== null;
      forget();
      onKey({ type, isAutoRepeat: isAutoRepeat || isBounce });
    },
    ...disposable(forget),
  };
}
