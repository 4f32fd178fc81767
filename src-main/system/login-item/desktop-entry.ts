/**
 * The two escapings of a desktop entry (pure): of a value in the file, and of an argument in an Exec line.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */

/** The keys of the group `[Desktop Entry]`, values unescaped; null for text that has no such group. */
export type DesktopEntry = ReadonlyMap<string, string>;

export function parseDesktopEntry(text: string): DesktopEntry | null {
  const entry = new Map<string, string>();
  let group: string | null = null;
  let isFound = false;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[(.*)\]\s*$/.exec(line);
    if (header !== null) {
      group = header[1] ?? '';
      isFound ||= group === 'Desktop Entry';
      continue;
    }
    const pair = /^([A-Za-z0-9-]+(?:\[[^\]]*\])?)\s*=\s*(.*)$/.exec(line);
    if (group === 'Desktop Entry' && pair !== null) entry.set(pair[1] ?? '', unescapeValue(pair[2] ?? ''));
  }
  return isFound ? entry : null;
}

export function formatDesktopEntry(entry: DesktopEntry): string {
  const lines = [...entry].map(([key, value]) => `${key}=${escapeValue(value)}`);
  return ['[Desktop Entry]', ...lines, ''].join('\n');
}

/** One command as the value of `Exec`, before the escaping of the file; every argument is quoted. */
export function formatExec(command: readonly string[]): string {
  return command.map((part) => `"${part.replaceAll('%', '%%').replace(/["`$\\]/g, '\\$&')}"`).join(' ');
}

/** The arguments of an `Exec` value, field codes such as %U left out; null when a quote is not closed. */
export function parseExec(exec: string): readonly string[] | null {
  const parts: string[] = [];
  const token = /\s*(?:"((?:[^"\\]|\\[^])*)"|([^\s"]+))/y;
  let at = 0;
  while (exec.slice(at).trim() !== '') {
    token.lastIndex = at;
    const match = token.exec(exec);
    if (match === null) return null;
    at = token.lastIndex;
    const text = match[1]?.replace(/\\([^])/g, '$1') ?? match[2] ?? '';
    if (match[1] === undefined && /^%[A-Za-z]$/.test(text)) continue;
    parts.push(text.replaceAll('%%', '%'));
  }
  return parts;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', t: '\t', r: '\r', s: ' ' };

function escapeValue(value: string): string {
  // A space at the start would be taken for the one after the equals sign.
  return value.replace(/[\\\n\t\r]/g, (character) => escapes[character] ?? character).replace(/^ /, '\\s');
}

function unescapeValue(value: string): string {
  return value.replace(/\\([^])/g, (whole, character: string) => unescapes[character] ?? whole);
}
