import { describe, expect, it } from 'vitest';
import {
  formatCountdown,
  formatLength,
  formatShortCountdown,
  formatTimeOfDay,
  hourOfDay,
  lengthParts,
} from '../../../../src-renderer/bridge/durations.ts';

describe('lengths in words', () => {
  it('a countdown shows the running second until it is over', () => {
    expect(formatCountdown('en', 281_001)).toBe('4:42');
    expect(formatCountdown('en', 5_000)).toBe('0:05');
    expect(formatCountdown('en', 0)).toBe('0:00');
    expect(formatCountdown('en', -1)).toBe('0:00');
  });

  it('under a minute the seconds stand alone', () => {
    expect(formatShortCountdown('en', 18_200)).toBe('19');
    expect(formatShortCountdown('en', 60_000)).toBe('1:00');
  });

  it('digits are those of the locale', () => {
    expect(formatCountdown('ar-EG', 62_000)).toBe('١:٠٢');
  });

  it('time spent counts in full minutes', () => {
    expect(formatLength('en-US', 59_999)).toBe('0 min');
    expect(formatLength('en-US', 24 * 60_000 + 59_000)).toBe('24 min');
    expect(formatLength('en-US', 223 * 60_000)).toBe('3 hr, 43 min');
    expect(formatLength('en-US', 120 * 60_000)).toBe('2 hr');
  });

  it('numbers and units come apart', () => {
    expect(lengthParts('en', 223 * 60_000)).toEqual([
      { kind: 'number', text: '3' },
      { kind: 'unit', text: 'h' },
      { kind: 'number', text: '43' },
      { kind: 'unit', text: 'm' },
    ]);
  });

  it('times of day follow locale and time zone', () => {
    const noon = Date.UTC(2026, 10, 23, 12, 10);
    expect(formatTimeOfDay('en-GB', 'UTC', noon)).toBe('12:10');
    expect(formatTimeOfDay('de', 'Europe/Berlin', noon)).toBe('13:10');
    expect(hourOfDay('Europe/Berlin', noon)).toBe(13);
    expect(hourOfDay('UTC', Date.UTC(2026, 10, 23))).toBe(0);
  });
});
