/**
 * A key that was meant for the screen before must not answer the new one: who ticks the last check with Enter and
 * presses it once more means "Got it", and not that the walk which has come meanwhile is over.
 */

/** Longer than a finger takes to come down again on the key that it has just pressed. */
export const SETTLES_MS = 800;

/**
 * Whether the key leads on or answers, on a screen that nobody can have read yet. What stops, pauses, mutes, eases or
 * says that it hurts counts at once.
 */
export function isForScreenBefore(key: string, sinceChangeMs: number): boolean {
  return sinceChangeMs < SETTLES_MS && (key === 'Enter' || /^\d$/.test(key));
}
