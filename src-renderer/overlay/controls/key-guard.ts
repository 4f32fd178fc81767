/**
 * Which key events count. Somebody who was typing when the overlay came must not press anything by accident: keys in
 * the first moments, keys that were already down, and key repeats do not count.
 */
import { IGNORE_FIRST_MS } from '../../../shared/control/overlay-keys.ts';

export interface KeyGuard {
  /** Keys before this do not count. */
  readonly openAtMs: number;
  /** Keys that went down after the guard had opened, by `code`. Only their release counts. */
  readonly down: ReadonlySet<string>;
}

export const CLOSED: KeyGuard = { openAtMs: Number.POSITIVE_INFINITY, down: new Set() };

export type KeyEventFact =
  /** The page has become visible, or shows another break. */
  | { readonly kind: 'shown'; readonly atMs: number }
  | {
      readonly kind: 'down';
      readonly code: string;
      readonly atMs: number;
      readonly isRepeat: boolean;
      /** Control, Alt or Meta is held: a shortcut of somebody else. */
      readonly hasModifier: boolean;
    }
  | { readonly kind: 'up'; readonly code: string }
  | { readonly kind: 'blur' };

export interface Guarded {
  readonly guard: KeyGuard;
  readonly counts: boolean;
}

/** How long keys do not count yet; 0 once they do, infinite while nothing is shown. */
export function opensInMs(guard: KeyGuard, atMs: number): number {
  return Math.max(0, guard.openAtMs - atMs);
}

export function reduceGuard(guard: KeyGuard, fact: KeyEventFact): Guarded {
  switch (fact.kind) {
    case 'shown':
      return { guard: { openAtMs: fact.atMs + IGNORE_FIRST_MS, down: new Set() }, counts: false };
    case 'blur':
      return { guard: { ...guard, down: new Set() }, counts: false };
    case 'down': {
      const counts = opensInMs(guard, fact.atMs) === 0 && !fact.isRepeat && !fact.hasModifier;
      return counts
        ? { guard: { ...guard, down: new Set([...guard.down, fact.code]) }, counts }
        : { guard, counts };
    }
    case 'up': {
      const counts = guard.down.has(fact.code);
      const down = new Set([...guard.down].filter((code) => code !== fact.code));
      return { guard: { ...guard, down }, counts };
    }
  }
}
