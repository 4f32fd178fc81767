import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../../shared/time/durations.ts';
import {
  weekdays,
  workingMomentAt,
  type Weekday,
  type WorkingRange,
} from '../../../../shared/time/working-hours.ts';

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** 1 June 2026 is a Monday. */
const utc = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 5, day, hour, minute);

function range(from: string, to: string, days = workdays): WorkingRange {
  return { days, from, to };
}

describe('the working hours', () => {
  const office = [range('09:00', '12:00'), range('13:00', '17:00')];

  it('hold between the beginning and the end of a range, the end left out', () => {
    expect(workingMomentAt(utc(1, 9), 'UTC', office)).toEqual({ isInside: true, changesAtMs: utc(1, 12) });
    expect(workingMomentAt(utc(1, 12), 'UTC', office)).toEqual({ isInside: false, changesAtMs: utc(1, 13) });
    expect(workingMomentAt(utc(1, 17) - 1, 'UTC', office)).toEqual({
      isInside: true,
      changesAtMs: utc(1, 17),
    });
  });

  it('skip the days that are not named', () => {
    expect(workingMomentAt(utc(5, 17), 'UTC', office)).toEqual({ isInside: false, changesAtMs: utc(8, 9) });
  });

  it('go on after midnight when the end is before the beginning', () => {
    const night = [range('22:00', '06:00', ['fri'])];
    expect(workingMomentAt(utc(6, 5), 'UTC', night)).toEqual({ isInside: true, changesAtMs: utc(6, 6) });
    expect(workingMomentAt(utc(5, 5), 'UTC', night)).toEqual({ isInside: false, changesAtMs: utc(5, 22) });
  });

  it('are a whole day when the end is the beginning', () => {
    const saturday = [range('00:00', '00:00', ['sat'])];
    expect(workingMomentAt(utc(6, 12), 'UTC', saturday)).toEqual({ isInside: true, changesAtMs: utc(7, 0) });
  });

  it('are one time when ranges touch or overlap', () => {
    const touching = [range('11:00', '15:00'), range('09:00', '12:00'), range('15:00', '16:00')];
    expect(workingMomentAt(utc(1, 10), 'UTC', touching)).toEqual({ isInside: true, changesAtMs: utc(1, 16) });
  });

  it('never change when they go round the week, or when there are none', () => {
    const always = [range('00:00', '00:00', weekdays)];
    expect(workingMomentAt(utc(3, 7), 'UTC', always)).toEqual({ isInside: true, changesAtMs: null });
    expect(workingMomentAt(utc(3, 7), 'UTC', [])).toEqual({ isInside: false, changesAtMs: null });
    expect(workingMomentAt(utc(3, 7), 'UTC', [range('09:00', '17:00', [])])).toEqual({
      isInside: false,
      changesAtMs: null,
    });
  });

  it('are those of the place', () => {
    expect(workingMomentAt(utc(1, 8), 'Europe/Berlin', office).isInside).toBe(true);
    expect(workingMomentAt(utc(1, 8), 'America/New_York', office).isInside).toBe(false);
  });

  it('refuse a zone that does not exist', () => {
    expect(() => workingMomentAt(utc(1, 8), 'Europe/Nowhere', office)).toThrow(RangeError);
  });
});

describe('the working hours over daylight saving in Berlin', () => {
  const at = (ranges: readonly WorkingRange[], atMs: number) =>
    workingMomentAt(atMs, 'Europe/Berlin', ranges);

  it('are an hour shorter in the night in spring', () => {
    const night = [range('00:00', '06:00', ['sun'])];
    const midnight = Date.UTC(2026, 2, 28, 23);
    expect(at(night, midnight)).toEqual({ isInside: true, changesAtMs: midnight + 5 * HOUR_MS });
  });

  it('are an hour longer in the night in autumn', () => {
    const night = [range('00:00', '06:00', ['sun'])];
    const midnight = Date.UTC(2026, 9, 24, 22);
    expect(at(night, midnight)).toEqual({ isInside: true, changesAtMs: midnight + 7 * HOUR_MS });
  });

  it('begin after the gap when their beginning is left out', () => {
    const morning = [range('02:30', '09:00', ['sun'])];
    // 02:30 does not exist; half an hour after 02:00 is 03:30 summer time.
    expect(at(morning, Date.UTC(2026, 2, 29, 0)).changesAtMs).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('begin the first time when their beginning comes twice', () => {
    const morning = [range('02:30', '09:00', ['sun'])];
    expect(at(morning, Date.UTC(2026, 9, 25, 0)).changesAtMs).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('that lie in the gap as a whole follow it', () => {
    const short = [range('02:15', '02:45', ['sun'])];
    const moment = at(short, Date.UTC(2026, 2, 29, 0));
    expect(moment).toEqual({ isInside: false, changesAtMs: Date.UTC(2026, 2, 29, 1, 15) });
  });
});

describe('any working hours', () => {
  const QUARTER_MS = 15 * MINUTE_MS;
  const DAY_QUARTERS = 96;
  const WEEK_QUARTERS = 7 * DAY_QUARTERS;

  const quarterOfDay = fc.integer({ min: 0, max: DAY_QUARTERS - 1 });
  const timeOf = (quarter: number): string =>
    `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
  const anyRange = fc.record({
    days: fc.subarray([...weekdays]),
    fromQuarter: quarterOfDay,
    toQuarter: quarterOfDay,
  });
  type AnyRange = typeof anyRange extends fc.Arbitrary<infer T> ? T : never;
  /** Zones whose clocks stand at whole quarters and did not change in June 2026. */
  const zones = [
    { timeZone: 'UTC', offsetHours: 0 },
    { timeZone: 'Europe/Berlin', offsetHours: 2 },
    { timeZone: 'Asia/Kolkata', offsetHours: 5.5 },
    { timeZone: 'America/New_York', offsetHours: -4 },
  ] as const;

  /** Each quarter of an hour of a local week, by itself. */
  function workingQuarters(ranges: readonly AnyRange[]): readonly boolean[] {
    const isWorking = Array.from({ length: WEEK_QUARTERS }, () => false);
    for (const { days, fromQuarter, toQuarter } of ranges) {
      const length =
        toQuarter > fromQuarter ? toQuarter - fromQuarter : toQuarter - fromQuarter + DAY_QUARTERS;
      for (const day of days) {
        const first = weekdays.indexOf(day) * DAY_QUARTERS + fromQuarter;
        for (let index = first; index < first + length; index += 1) isWorking[index % WEEK_QUARTERS] = true;
      }
    }
    return isWorking;
  }

  it('agree with a look at every quarter of an hour of the week', () => {
    fc.assert(
      fc.property(
        fc.array(anyRange, { maxLength: 5 }),
        fc.integer({ min: 0, max: 7 * 24 * 60 - 1 }),
        fc.constantFrom(...zones),
        (ranges, minuteOfWeek, { timeZone, offsetHours }) => {
          const mondayMs = utc(8, 0) - offsetHours * HOUR_MS;
          const isWorking = workingQuarters(ranges);
          const now = Math.floor(minuteOfWeek / 15);
          const isInside = isWorking[now];
          const after = isWorking.findIndex(
            (_, index) => isWorking[(now + 1 + index) % WEEK_QUARTERS] !== isInside,
          );
          const changesAtMs = after < 0 ? null : mondayMs + (now + 1 + after) * QUARTER_MS;
          const written = ranges.map(({ days, fromQuarter, toQuarter }) =>
            range(timeOf(fromQuarter), timeOf(toQuarter), days),
          );
          expect(workingMomentAt(mondayMs + minuteOfWeek * MINUTE_MS, timeZone, written)).toEqual({
            isInside,
            changesAtMs,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
