/** Times of day as people in a region write them. */

/** `14:10` or `2:10 PM`. */
export function formatTimeOfDay(formatLocale: string, timeZone: string, wallMs: number): string {
  return new Intl.DateTimeFormat(formatLocale, { timeStyle: 'short', timeZone }).format(wallMs);
}
