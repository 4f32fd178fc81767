import { describe, expect, test } from 'vitest';
import {
  chooseTimeZone,
  knownOffset,
  parseOffset,
  zoneOfPath,
} from '../../../../src-main/system/time-zone/choose-time-zone.ts';

/** What a runtime knows that takes offsets by name, on a day in summer. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/Berlin': 120,
  'America/Santiago': -240,
};

function offsetOf(zone: string): number | null {
  const [, sign, hours, rest] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (hours === undefined) return offsets[zone] ?? null;
  const minutes = Number(hours) * 60 + Number(rest);
  return minutes < 24 * 60 ? (sign === '-' ? -minutes : minutes) : null;
}

describe('the time zone', () => {
  test.each([
    // TZ, what the runtime calls it, the name of the file, the offset of the clocks, what is used.
    ['not set', 'Europe/Berlin', 'Europe/Berlin', 120, 'Europe/Berlin'],
    ['not set, on a system without zone data', 'UTC', null, 0, 'UTC'],
    [':/etc/localtime', undefined, 'Europe/Berlin', 120, 'Europe/Berlin'],
    [':/etc/localtime of a younger zone', undefined, 'America/Coyhaique', -180, '-03:00'],
    ['America/Coyhaique', undefined, 'America/Coyhaique', -180, '-03:00'],
    ['Foo/Bar', undefined, null, 0, 'UTC'],
    ['JST-9', undefined, null, 540, '+09:00'],
    ['UTC0', undefined, null, 0, 'UTC'],
    ['GMT+3, which is ahead for the runtime', '+03:00', null, -180, '-03:00'],
    ['CET-1CEST, which is UTC for the runtime', 'UTC', null, 120, '+02:00'],
    ['<+0545>-5:45', 'UTC', null, 345, '+05:45'],
    ['UTC+25, further than any zone', undefined, null, -1_440, 'UTC'],
    ['empty', 'Etc/Unknown', null, 0, 'UTC'],
  ])('of TZ %s is the one that the clocks show', (_, runtimeName, linkedName, offsetMinutes, expected) => {
    expect(chooseTimeZone({ runtimeName, linkedName, offsetMinutes, offsetOf })).toBe(expected);
  });

  test('is UTC where the runtime takes no offsets', () => {
    const facts = { runtimeName: undefined, linkedName: null, offsetMinutes: -180 };
    expect(chooseTimeZone({ ...facts, offsetOf: () => null })).toBe('UTC');
  });
});

describe('the name of a file of the zone data', () => {
  test.each([
    ['/usr/share/zoneinfo/Europe/Berlin', 'Europe/Berlin'],
    ['/usr/share/zoneinfo/posix/Asia/Tokyo', 'Asia/Tokyo'],
    ['/usr/share/zoneinfo/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/private/var/db/timezone/tz/2025a.1.0/zoneinfo/Europe/Paris', 'Europe/Paris'],
    ['/etc/localtime', null],
    ['/usr/share/zoneinfo/', null],
  ])('%s is %s', (path, expected) => {
    expect(zoneOfPath(path)).toBe(expected);
  });
});

describe('the offset that the system prints', () => {
  test.each([
    ['+0000\n', 0],
    ['-0300\n', -180],
    ['+0545\n', 345],
    ['', null],
    ['+03', null],
    ['UTC', null],
  ])('%j is %s minutes', (text, expected) => {
    expect(parseOffset(text)).toBe(expected);
  });
});

describe('the offset of a zone by its name', () => {
  const summer = Date.UTC(2026, 6, 1);
  test.each([
    ['Europe/Berlin', summer, 120],
    ['Europe/Berlin', Date.UTC(2026, 0, 1), 60],
    ['Asia/Kathmandu', summer, 345],
    ['UTC', summer, 0],
    ['Foo/Bar', summer, null],
    ['Etc/Unknown', summer, null],
    ['', summer, null],
  ])('%j', (zone, wallMs, expected) => {
    expect(knownOffset(zone, wallMs)).toBe(expected);
  });
});
