/**
 * Keys of an overlay that were meant for something else: typed in its first moments, or held down since then. The
 * page pays no heed to them either, but a prepared one does not always learn when it came to the screen.
 */
import type { Input } from 'electron';
import { IGNORE_FIRST_MS } from '../../shared/control/overlay-keys.ts';

export interface FirstKeys {
  /** The window came to the screen, or got the keyboard. */
  shown(): void;
  /** Whether the person can mean this overlay by the key. */
  isMeant(key: Pick<Input, 'type' | 'code' | 'isAutoRepeat'>): boolean;
}

/** `nowMs`: milliseconds since any start, in real time. */
export function createFirstKeys(nowMs: () => number): FirstKeys {
  let openAtMs = Number.POSITIVE_INFINITY;
  const heldSince = new Set<string>();
  return {
    shown() {
      openAtMs = nowMs() + IGNORE_FIRST_MS;
    },
    isMeant({ type, code, isAutoRepeat }) {
      // Repeats of such a key do not count for as long as it is down, and neither does its release.
      if (type === 'keyUp') return !heldSince.delete(code);
      if (nowMs() < openAtMs) heldSince.add(code);
      // Chromium tells of no release of a key that was kept from the page; that it is pressed anew tells of one.
      else if (!isAutoRepeat) heldSince.delete(code);
      return !heldSince.has(code);
    },
  };
}
