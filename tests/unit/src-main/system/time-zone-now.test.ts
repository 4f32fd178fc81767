import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTimeZone, timeZoneNow } from '../../../../src-main/system/time-zone/time-zone-now.ts';

let lines: string[] = [];

beforeEach(() => {
  lines = [];
});

afterEach(() => {
  vi.unstubAllEnvs();
  readTimeZone(() => undefined);
});

function read(timeZone: string): string {
  vi.stubEnv('TZ', timeZone);
  return readTimeZone((line) => lines.push(line));
}

describe('the time zone of this process', () => {
  test('is the one that TZ names, and another one after a new look', () => {
    expect(read('Europe/Berlin')).toBe('Europe/Berlin');
    expect(timeZoneNow()).toBe('Europe/Berlin');
    expect(read('Asia/Tokyo')).toBe('Asia/Tokyo');
    expect(timeZoneNow()).toBe('Asia/Tokyo');
    expect(lines).toEqual([]);
  });

  test.each(['Foo/Bar', 'UTC0', 'junk', 'UTC+25'])('is UTC for %s, which is told once', (timeZone) => {
    expect(read(timeZone)).toBe('UTC');
    expect(read(timeZone)).toBe('UTC');
    expect(timeZoneNow()).toBe('UTC');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`TZ: ${timeZone}`);
  });
});
