/** Lengths of time in integer milliseconds; the unit is in every name. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;

export function seconds(count: number): number {
  return Math.round(count * SECOND_MS);
}

export function minutes(count: number): number {
  return Math.round(count * MINUTE_MS);
}
