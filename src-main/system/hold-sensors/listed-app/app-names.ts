/** Compares process names as people write them: without regard to case, folders or `.exe`. */

/** Linux keeps no more of a process's own name. */
const LINUX_NAME_LENGTH = 15;

function appName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '')
    .trim()
    .toLowerCase()
    .replace(/\.exe$/, '');
}

/** Whether one of these processes is on the list. */
export function isAnyListed(processNames: Iterable<string>, listed: readonly string[]): boolean {
  const wanted = new Set(listed.map(appName).filter((name) => name !== ''));
  for (const name of processNames) {
    if (wanted.has(appName(name))) return true;
  }
  return false;
}

/** The list with its long names as Linux cuts them, to be compared with such names alone. */
export function cutToLinux(listed: readonly string[]): readonly string[] {
  return listed.map((name) => appName(name).slice(0, LINUX_NAME_LENGTH));
}
