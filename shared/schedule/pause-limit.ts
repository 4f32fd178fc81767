/** How long a natural pause in typing is waited for before a break opens all the same. */
import { NATURAL_PAUSE_LIMIT_MS, OWED_PAUSE_LIMIT_MS } from './schedule-state.ts';

export function pauseLimitMs({ isOwed }: { readonly isOwed: boolean }): number {
  return isOwed ? OWED_PAUSE_LIMIT_MS : NATURAL_PAUSE_LIMIT_MS;
}
