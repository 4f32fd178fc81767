import { describe, expect, test } from 'vitest';
import {
  afterFrame,
  pixelFactor,
  sized,
  startQuality,
  type Quality,
} from '../../../../src-renderer/figure/quality-governor.ts';

/** Plays frames on a machine whose frame at full detail costs so many ms; returns the level after each. */
function play(quality: Quality, frames: number, fullMs: (frame: number) => number): Quality[] {
  const seen: Quality[] = [];
  let now = quality;
  for (let frame = 0; frame < frames; frame += 1) {
    const share = pixelFactor(now, 900, 640, 1, true);
    now = afterFrame(now, fullMs(frame) * share * share);
    seen.push(now);
  }
  return seen;
}

const start = sized(startQuality, 900, 640, 1);
const levelsOf = (seen: readonly Quality[]): (number | undefined)[] => seen.map(({ level }) => level);

describe('detail', () => {
  test('is full on a quick machine', () => {
    expect(new Set(levelsOf(play(start, 2000, () => 8)))).toEqual(new Set([0]));
  });

  test('stays full while frames are slower than quick but fast enough', () => {
    expect(new Set(levelsOf(play(start, 2000, () => 28)))).toEqual(new Set([0]));
  });

  test('falls until frames are fast enough, and no further', () => {
    const last = play(start, 2000, () => 80).at(-1);
    expect(80 * pixelFactor(last ?? start, 900, 640, 1, true) ** 2).toBeLessThan(33);
    expect(last?.level).toBe(3);
  });

  test('never goes below the last level', () => {
    expect(play(start, 5000, () => 5000).at(-1)?.level).toBe(5);
  });

  test('is not touched by hiccups of the machine', () => {
    const seen = play(start, 600, (frame) => (frame % 4 === 0 ? 900 : 9));
    expect(new Set(levelsOf(seen))).toEqual(new Set([0]));
  });

  test('comes back step by step once the machine is free', () => {
    const slow = play(start, 400, () => 80).at(-1) ?? start;
    const back = levelsOf(play(slow, 1500, () => 9));
    expect(back.at(-1)).toBe(0);
    for (const [index, level] of back.entries())
      expect((back[index - 1] ?? slow.level ?? 0) - (level ?? 0)).toBeLessThanOrEqual(1);
  });

  test('does not swing on a machine between two levels', () => {
    // A rise looks affordable here, but what it costs comes as a surprise every time.
    let now = start;
    let changes = 0;
    for (let frame = 0; frame < 20_000; frame += 1) {
      const next = afterFrame(now, now.level === 0 ? 40 : 12);
      if (next.level !== now.level) changes += 1;
      now = next;
    }
    expect(changes).toBeLessThanOrEqual(18);
  });
});

describe('resolution', () => {
  test('is that of the screen at the usual size', () => {
    expect(pixelFactor(start, 900, 640, 1, true)).toBe(1);
    expect(pixelFactor(sized(startQuality, 900, 640, 1.25), 900, 640, 1.25, true)).toBe(1.25);
  });

  test('starts lower on a large dense screen, and is full for a still', () => {
    const quality = sized(startQuality, 1200, 800, 2);
    const running = pixelFactor(quality, 1200, 800, 2, true);
    const still = pixelFactor(quality, 1200, 800, 2, false);
    expect(1200 * 800 * running ** 2).toBeLessThanOrEqual(1_000_000);
    expect(still).toBeGreaterThan(running);
    expect(1200 * 800 * still ** 2).toBeLessThanOrEqual(2_400_001);
  });

  test('is chosen once', () => {
    const lower = { ...start, level: 3 };
    expect(sized(lower, 400, 300, 1)).toBe(lower);
  });
});
