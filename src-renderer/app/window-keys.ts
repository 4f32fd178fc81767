/** Keys of the whole window. */

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Ctrl+Q, and Cmd+Q on a Mac; Ctrl with Alt is how some keyboards type a character. */
export function isQuitKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): boolean {
  return key.toLowerCase() === 'q' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
