import fc from 'fast-check';
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

  test('falls after a few frames already where those are far too slow', () => {
    const seen = play(start, 100, () => 150);
    let passedMs = 0;
    const late = seen.find((now, frame) => {
      passedMs += 150 * pixelFactor(seen[frame - 1] ?? start, 900, 640, 1, true) ** 2;
      return now.level === 2;
    });
    expect(late?.level).toBe(2);
    expect(passedMs).toBeLessThan(2200);
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

  test('is back soon after a slow start: a break is short', () => {
    const slow = play(start, 100, () => 200).at(-1) ?? start;
    expect(slow.level).toBeGreaterThan(2);
    // Some six seconds.
    expect(play(slow, 5 * 24 * 3, () => 18).at(-1)?.level).toBe(0);
  });

  test('settles at the finest level that is expected to keep forty frames a second', () => {
    for (const fullMs of [30, 45, 60, 90]) {
      const slow = play(start, 100, () => 400).at(-1) ?? start;
      const last = play(slow, 3000, () => fullMs).at(-1) ?? start;
      const costs = [1, 0.85, 0.72, 0.6, 0.5, 0.42].map((share) => fullMs * share * share);
      expect(last.level, `${fullMs} ms`).toBe(costs.findIndex((cost) => cost < 25));
    }
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
  });

  test('comes to that of a denser screen once frames have proved cheap', () => {
    const dense = sized(startQuality, 900, 640, 1.25);
    expect(pixelFactor(dense, 900, 640, 1.25, true)).toBeLessThan(1.25);
    const last = play(dense, 600, () => 8).at(-1) ?? dense;
    expect(pixelFactor(last, 900, 640, 1.25, true)).toBe(1.25);
  });

  test('starts lower on a large dense screen, and is full for a still', () => {
    const quality = sized(startQuality, 1200, 800, 2);
    const running = pixelFactor(quality, 1200, 800, 2, true);
    const still = pixelFactor(quality, 1200, 800, 2, false);
    expect(1200 * 800 * running ** 2).toBeLessThanOrEqual(600_000);
    expect(still).toBeGreaterThan(running);
    expect(1200 * 800 * still ** 2).toBeLessThanOrEqual(2_400_001);
  });

  test('is chosen once for a size', () => {
    const lower = { ...start, level: 3 };
    expect(sized(lower, 400, 300, 1)).toBe(lower);
    expect(sized(lower, 1000, 700, 1)).toBe(lower);
  });

  test('is chosen anew for a figure that grows to the whole screen, never finer than before', () => {
    const small = sized(startQuality, 400, 300, 1);
    expect(small.level).toBe(0);
    const large = sized(small, 1920, 1080, 1);
    expect(1920 * 1080 * pixelFactor(large, 1920, 1080, 1, true) ** 2).toBeLessThanOrEqual(600_000);
    expect(sized({ ...small, level: 5 }, 1920, 1080, 1).level).toBe(5);
  });
});

describe('whatever the frames cost', () => {
  /** What a frame costs at full detail, and what of that no detail saves, in ms; how noisy the machine is. */
  const machine = fc.record({
    perPicture: fc.double({ min: 1, max: 400, noNaN: true }),
    always: fc.double({ min: 0, max: 20, noNaN: true }),
    noise: fc.array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { minLength: 7, maxLength: 61 }),
  });
  type Machine = typeof machine extends fc.Arbitrary<infer One> ? One : never;

  function costOn({ perPicture, always, noise }: Machine, level: number, frame: number): number {
    const share = pixelFactor({ ...start, level }, 900, 640, 1, true);
    return (always + perPicture * share * share) * (noise[frame % noise.length] ?? 1);
  }

  function levelsOn(one: Machine, from: Quality, frames: number): Quality[] {
    const seen: Quality[] = [];
    let now = from;
    for (let frame = 0; frame < frames; frame += 1) {
      now = afterFrame(now, costOn(one, now.level ?? 0, frame));
      seen.push(now);
    }
    return seen;
  }

  test('detail stays within its levels and moves one level at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { maxLength: 2000 }), (costs) => {
        let now = start;
        for (const cost of costs) {
          const next = afterFrame(now, cost);
          expect(Math.abs((next.level ?? 0) - (now.level ?? 0))).toBeLessThanOrEqual(1);
          expect(next.level).toBeGreaterThanOrEqual(0);
          expect(next.level).toBeLessThanOrEqual(5);
          expect(next.round.length).toBeLessThan(24);
          now = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('detail falls before the frame rate does', () => {
    fc.assert(
      fc.property(machine, (one) => {
        // Long enough to fall through all levels.
        const even = { ...one, noise: [1] };
        const { level = 0 } = levelsOn(even, start, 24 * 2 * 6).at(-1) ?? start;
        if (level < 5) expect(costOn(even, level, 0)).toBeLessThanOrEqual(33);
        if (level > 0) expect(costOn(even, level - 1, 0)).toBeGreaterThan(33);
      }),
      { numRuns: 100 },
    );
  });

  // Forty machines for twenty thousand frames: the limit is for a busy machine, and judges nothing.
  test('detail does not swing: rises that prove too much become ever rarer', () => {
    fc.assert(
      fc.property(machine, (one) => {
        const seen = levelsOn(one, start, 20_000);
        const changes = seen.filter((now, at) => at > 0 && now.level !== seen[at - 1]?.level).length;
        expect(changes).toBeLessThanOrEqual(24);
      }),
      { numRuns: 40 },
    );
  });

  test('detail recovers all the way when there is room', () => {
    fc.assert(
      fc.property(machine, (one) => {
        const low = levelsOn({ ...one, perPicture: 400, always: 0 }, start, 600).at(-1) ?? start;
        expect(low.level).toBeGreaterThan(2);
        expect(levelsOn({ ...one, perPicture: 5, always: 2 }, low, 3000).at(-1)?.level).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
