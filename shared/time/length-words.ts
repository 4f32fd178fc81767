/** Lengths of time as people in a locale write them. */
import { MINUTE_MS } from './durations.ts';

type Display = 'short' | 'long';

/** `3 hr, 43 min` in words; whole minutes, rounded down: time spent counts when it is full. */
export function formatLength(locale: string, lengthMs: number, display: Display = 'short'): string {
  const total = Math.max(0, Math.floor(lengthMs / MINUTE_MS));
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  const parts: string[] = [];
  if (hours > 0) parts.push(unit(locale, hours, 'hour', display));
  if (minutes > 0 || hours === 0) parts.push(unit(locale, minutes, 'minute', display));
  return new Intl.ListFormat(locale, { type: 'unit', style: display }).format(parts);
}

function unit(locale: string, value: number, name: 'hour' | 'minute', display: Display): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: display,
    maximumFractionDigits: 0,
  }).format(value);
}
