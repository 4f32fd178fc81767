/** The keys of a menu, as everywhere: arrows go round, Home and End to the ends, a letter to what begins with it. */

/**
 * @param current index of the choice with the focus, -1 for none
 * @param texts of all choices
 * @returns index of the choice that gets the focus, or null for a key that means nothing here
 */
export function nextChoice(key: string, current: number, texts: readonly string[]): number | null {
  const count = texts.length;
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return beginningWith(key, current, texts);
  }
}

function beginningWith(key: string, current: number, texts: readonly string[]): number | null {
  if (!/^\S$/u.test(key)) return null;
  const letter = key.toLocaleLowerCase();
  // From the one after this on, so that the same letter again goes to the next of them.
  const inOrder = texts.map((_text, step) => (current + 1 + step) % texts.length);
  return inOrder.find((index) => texts[index]?.toLocaleLowerCase().startsWith(letter)) ?? null;
}
