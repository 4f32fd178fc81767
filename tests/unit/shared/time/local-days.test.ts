import { describe, expect, it } from 'vitest';
import { fullHoursAfter, localDayOf, nextAtHour } from '../../../../shared/time/local-days.ts';
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

  it('say the doubled one of autumn once, as it comes next', () => {
    // At half past one in Berlin; then at half past two for the first time.
    expect(fullHoursAfter(at('2026-10-24T23:30:00Z'), 3, 'Europe/Berlin')).toEqual([
      at('2026-10-25T00:00:00Z'),
      at('2026-10-25T02:00:00Z'),
      at('2026-10-25T03:00:00Z'),
    ]);
    expect(fullHoursAfter(at('2026-10-25T00:30:00Z'), 2, 'Europe/Berlin')).toEqual([
      at('2026-10-25T01:00:00Z'),
      at('2026-10-25T02:00:00Z'),
    ]);
  });

  it.each([
    ['spring', '2026-10-03T14:15:00Z'],
    ['autumn', '2026-04-04T13:15:00Z'],
  ])('are full hours also where %s moves the clock by half of one', (_name, from) => {
    const zone = 'Australia/Lord_Howe';
    const minute = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    const told = fullHoursAfter(at(from), 6, zone).map((wallMs) => minute.format(wallMs));
    expect(told.filter((text) => !text.includes(':00'))).toEqual([]);
    expect(new Set(told).size).toBe(6);
  });
});

describe('the next 04:00', () => {
  it('is tomorrow by day, and the coming morning in the small hours', () => {
    expect(nextAtHour(at('2026-06-10T12:00:00Z'), 4, 'Europe/London')).toBe(at('2026-06-11T03:00:00Z'));
    expect(nextAtHour(at('2026-06-10T00:09:00Z'), 4, 'Europe/London')).toBe(at('2026-06-10T03:00:00Z'));
  });

  it('has come when the clock shows it', () => {
    expect(nextAtHour(at('2026-06-10T03:00:00Z'), 4, 'Europe/London')).toBe(at('2026-06-11T03:00:00Z'));
  });

  it('keeps its hour over a change to summer time', () => {
    expect(nextAtHour(at('2026-03-28T12:00:00Z'), 4, 'Europe/Berlin')).toBe(at('2026-03-29T02:00:00Z'));
    expect(nextAtHour(at('2026-03-29T00:30:00Z'), 4, 'Europe/Berlin')).toBe(at('2026-03-29T02:00:00Z'));
  });
});
