/** Lengths of time and times of day in the person's own notation, through Intl. */
export { formatLength } from '../../shared/time/length-words.ts';
export { formatTimeOfDay } from '../../shared/time/time-of-day.ts';

/** `4:42`: minutes and seconds, rounded up so that a countdown ends with the last second. */
export function formatCountdown(locale: string, lengthMs: number): string {
  const total = Math.max(0, Math.ceil(lengthMs / 1_000));
  return `${formatWhole(locale, Math.floor(total / 60))}:${wholeFormat(locale, 2).format(total % 60)}`;
}

/** Seconds alone under a minute, minutes and seconds from there on. */
export function formatShortCountdown(locale: string, lengthMs: number): string {
  const total = Math.max(0, Math.ceil(lengthMs / 1_000));
  return total < 60 ? formatWhole(locale, total) : formatCountdown(locale, lengthMs);
}

export function formatWhole(locale: string, value: number): string {
  return wholeFormat(locale, 1).format(value);
}

/** Kept: making one takes a hundred times as long as writing a number with it. */
const wholeFormats = new Map<string, Intl.NumberFormat>();

function wholeFormat(locale: string, minimumIntegerDigits: 1 | 2): Intl.NumberFormat {
  const key = `${locale} ${minimumIntegerDigits}`;
  const known = wholeFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    minimumIntegerDigits,
    maximumFractionDigits: 0,
    useGrouping: false,
  });
  wholeFormats.set(key, format);
  return format;
}

/** One large figure with small units: the parts of `3 h 43`, so that the page can set them in two sizes. */
export interface LengthPart {
  readonly kind: 'number' | 'unit';
  readonly text: string;
}

export function lengthParts(locale: string, lengthMs: number): readonly LengthPart[] {
  const total = Math.max(0, Math.floor(lengthMs / 60_000));
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  const values =
    hours === 0
      ? [{ value: minutes, name: 'minute' as const }]
      : [
          { value: hours, name: 'hour' as const },
          { value: minutes, name: 'minute' as const },
        ];
  return values.flatMap(({ value, name }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow' })
      .formatToParts(value)
      .filter((part) => part.type !== 'literal')
      .map((part): LengthPart => ({ kind: part.type === 'unit' ? 'unit' : 'number', text: part.value })),
  );
}

/** `Monday 23 November`. */
export function formatDay(locale: string, timeZone: string, wallMs: number): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(wallMs);
}

/** 0 to 23 in that time zone. */
export function hourOfDay(timeZone: string, wallMs: number): number {
  const text = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(
    wallMs,
  );
  return Number(text);
}
