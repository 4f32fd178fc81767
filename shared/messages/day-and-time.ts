/** When something ends, the same way wherever it is told. */
import { localDayOf } from '../time/local-days.ts';
import { formatTimeOfDay } from '../time/time-of-day.ts';
import type { Translate } from './translator.ts';

export interface Reader {
  /** The wall clock now. */
  readonly wallMs: number;
  /** For times of day and dates. */
  readonly formatLocale: string;
  readonly timeZone: string;
}

/** The time alone for today, "tomorrow 09:00", or with the day of the week for one further off. */
export function dayAndTime(wallMs: number, reader: Reader, translate: Translate): string {
  const { formatLocale, timeZone } = reader;
  const time = formatTimeOfDay(formatLocale, timeZone, wallMs);
  const { endMs } = localDayOf(reader.wallMs, timeZone);
  if (wallMs < endMs) return time;
  if (wallMs < localDayOf(endMs, timeZone).endMs) return translate('when.tomorrow', { time });
  const day = new Intl.DateTimeFormat(formatLocale, { weekday: 'long', timeZone }).format(wallMs);
  return translate('when.on-day', { day, time });
}
