import { describe, expect, test } from 'vitest';
import { formatLocale } from '../../../../shared/messages/format-locale.ts';

/** Monday, 23 November, 4 in the morning and at night. */
function written(textLocale: string, regionLocale: string): string {
  const locale = formatLocale(textLocale, regionLocale);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const [morning = 0, night = 0] = [4, 22].map((hour) => Date.UTC(2026, 10, 23, hour));
  // Whatever kind of space a version of the data puts before AM.
  return `${time.format(morning)} ${time.format(night)} ${day.format(morning)}`.replace(/\s/g, ' ');
}

describe('times and dates', () => {
  test.each([
    ['en-US', 'en-US', '4:00 AM 10:00 PM November 23'],
    ['en-US', 'de-DE', '04:00 22:00 23 November'],
    ['en-US', 'de', '04:00 22:00 23 November'],
    ['en-US', 'fr-FR', '04:00 22:00 23 November'],
    ['en-US', 'en-GB', '04:00 22:00 23 November'],
    ['en', 'ru-RU', '04:00 22:00 23 November'],
    ['en-US', 'fr-CA', '04:00 22:00 November 23'],
    ['en-GB', 'en-US', '4:00 AM 10:00 PM November 23'],
    ['en-US', '', '4:00 AM 10:00 PM November 23'],
    ['en-US', 'no tag', '4:00 AM 10:00 PM November 23'],
  ])('with texts in %s and the customs of %s', (textLocale, regionLocale, expected) => {
    expect(written(textLocale, regionLocale)).toBe(expected);
  });
});
