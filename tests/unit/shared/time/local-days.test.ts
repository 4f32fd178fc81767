import { describe, expect, it } from 'vitest';
import { fullHoursAfter, localDayOf, tomorrowAtHour } from '../../../../shared/time/local-days.ts';
import { HOUR_MS } from '../../../../shared/time/durations.ts';

const at = (text: string): number => Date.parse(text);

describe('a local day', () => {
  it('runs from midnight to midnight where the person is', () => {
    expect(localDayOf(at('2026-06-10T22:30:00Z'), 'Europe/Berlin')).toEqual({
      startMs: at('2026-06-10T22:00:00Z'),
      endMs: at('2026-06-11T22:00:00Z'),
    });
  });

  it.each([
    ['in spring has 23 hours', '2026-03-29T12:00:00Z', 23],
    ['in autumn has 25 hours', '2026-10-25T12:00:00Z', 25],
    ['else has 24 hours', '2026-07-01T12:00:00Z', 24],
  ])('%s', (_name, noon, hours) => {
    const { startMs, endMs } = localDayOf(at(noon), 'Europe/Berlin');
    expect((endMs - startMs) / HOUR_MS).toBe(hours);
  });

  it('of an unknown zone is refused', () => {
    expect(() => localDayOf(0, 'Nowhere/Land')).toThrow(RangeError);
  });
});

describe('the next full hours', () => {
  it('begin after the running one, over midnight too', () => {
    expect(fullHoursAfter(at('2026-06-10T20:15:30Z'), 3, 'Europe/Berlin')).toEqual([
      at('2026-06-10T21:00:00Z'),
      at('2026-06-10T22:00:00Z'),
      at('2026-06-10T23:00:00Z'),
    ]);
  });

  it('leave out the one that spring takes away', () => {
    const hours = fullHoursAfter(at('2026-03-29T00:30:00Z'), 2, 'Europe/Berlin');
    expect(hours).toEqual([at('2026-03-29T01:00:00Z'), at('2026-03-29T02:00:00Z')]);
  });
});

describe('until tomorrow 04:00', () => {
  it('is the next calendar day, also in the small hours', () => {
    expect(tomorrowAtHour(at('2026-06-10T01:00:00Z'), 4, 'Europe/London')).toBe(at('2026-06-11T03:00:00Z'));
  });

  it('keeps its hour over a change to summer time', () => {
    expect(tomorrowAtHour(at('2026-03-28T12:00:00Z'), 4, 'Europe/Berlin')).toBe(at('2026-03-29T02:00:00Z'));
  });
});
