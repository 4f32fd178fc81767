import { describe, expect, test } from 'vitest';
import { QuietTracker } from '../../../../../src-main/system/presence/quiet-tracker.ts';

const QUIET_MS = 3_000;

describe('the time since the last input', () => {
  test('is unknown before the first word', () => {
    expect(new QuietTracker(QUIET_MS).idleMs(5_000)).toBeNull();
  });

  test('goes on while it is quiet', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.wentQuiet(QUIET_MS, 10_000);
    expect(tracker.idleMs(10_000)).toBe(3_000);
    expect(tracker.idleMs(3_610_000)).toBe(3_603_000);
  });

  test('never looks like a pause in an hour of typing', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.wentQuiet(QUIET_MS, 10_000);
    tracker.moved(20_000);
    expect(tracker.idleMs(20_200)).toBe(200);
    expect(tracker.idleMs(22_900)).toBe(2_900);
    expect(tracker.idleMs(3_620_000)).toBeLessThan(QUIET_MS);
  });

  test('claims one touch of the desk as one touch', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.moved(20_000);
    const inputs = [20_300, 21_400, 22_900].map((atMs) => atMs - (tracker.idleMs(atMs) ?? 0));
    tracker.wentQuiet(QUIET_MS, 23_000);
    expect([...inputs, 23_000 - (tracker.idleMs(23_000) ?? 0)]).toEqual([20_000, 20_000, 20_000, 20_000]);
  });

  test('is exact when asked, for half a second', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.moved(20_000);
    tracker.answered(40_000, 60_000);
    expect(tracker.idleMs(60_400)).toBe(40_400);
    expect(tracker.idleMs(60_600)).toBeLessThan(QUIET_MS);
  });

  test('is what was answered, not what a late signal of quiet would say', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.answered(90_000, 100_000);
    tracker.wentQuiet(QUIET_MS, 100_001);
    expect(tracker.idleMs(100_001)).toBe(90_001);
  });

  test('grows to the longer of two absences that are told one after the other', () => {
    const tracker = new QuietTracker(QUIET_MS);
    tracker.wentQuiet(QUIET_MS, 10_000);
    tracker.wentQuiet(120_000, 127_000);
    expect(tracker.idleMs(127_000)).toBe(120_000);
  });
});
