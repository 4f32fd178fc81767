/** Which posture checks are ticked. */

/** The row that Enter ticks next; null when all are done. */
export function currentCheck(checks: readonly string[], ticked: ReadonlySet<string>): number | null {
  const index = checks.findIndex((check) => !ticked.has(check));
  return index === -1 ? null : index;
}

export function toggleCheck(ticked: ReadonlySet<string>, check: string | undefined): ReadonlySet<string> {
  if (check === undefined) return ticked;
  return ticked.has(check)
    ? new Set([...ticked].filter((each) => each !== check))
    : new Set([...ticked, check]);
}

/** `1` to `9` mean a row; anything else is null. */
export function rowOfDigit(key: string): number | null {
  return /^[1-9]$/.test(key) ? Number(key) - 1 : null;
}
