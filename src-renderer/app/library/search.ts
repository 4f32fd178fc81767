/** Finding by typed words: in any order, by their beginnings, without regard to capitals, accents and hyphens. Pure. */

/** The words of a text as they are compared. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/** True when every typed word begins a word of one of the texts, or one of the texts written together: "situp". */
export function isFound(query: string, texts: readonly string[]): boolean {
  const known = texts.flatMap((text) => {
    const words = wordsOf(text);
    return [...words, words.join('')];
  });
  return wordsOf(query).every((typed) => known.some((word) => word.startsWith(typed)));
}
