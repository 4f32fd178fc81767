/** Texts in which one JSON value follows the other, as programs write them that go on while they are asked. */

/** The parts, each to be parsed by itself. What is open at the end, or stands between them, is a part that is no JSON. */
export function jsonParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  // Strings whole, so that a bracket in a name is none.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token.startsWith('"')) continue;
    depth += token === '[' || token === '{' ? 1 : -1;
    if (depth > 0) continue;
    parts.push(text.slice(from, index + 1));
    from = index + 1;
    depth = 0;
  }
  const rest = text.slice(from);
  return rest.trim() === '' ? parts : [...parts, rest];
}
