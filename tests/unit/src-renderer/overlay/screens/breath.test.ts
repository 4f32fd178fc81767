import { describe, expect, it } from 'vitest';
import { paceAt, type Pace } from '../../../../../shared/exercises/exercise-pace.ts';
import { figureScripts } from '../../../../../shared/exercises/figure-scripts.ts';
import { breathFullness, breathWord } from '../../../../../src-renderer/overlay/screens/breath.ts';

function holdOf(lengthMs: number, breath: Pace['breath'], elapsedMs: number): Pace {
  return { kind: 'hold', isDosed: false, lengthMs, breath, elapsedMs };
}

/** Fullness and word along a hold, in steps of a tenth. */
function along(lengthMs: number, breath: Pace['breath']): readonly (readonly [number, string])[] {
  return Array.from({ length: 11 }, (_, tenth) => {
    const pace = holdOf(lengthMs, breath, (lengthMs * tenth) / 10);
    return [breathFullness(pace, 0), breathWord(pace)] as const;
  });
}

describe('the breath in a hold', () => {
  it('ends the breath that led into a short one', () => {
    expect(along(2_000, 'out').every(([fullness]) => fullness === 0)).toBe(true);
    expect(along(2_000, 'in').every(([fullness]) => fullness === 1)).toBe(true);
  });

  it.each([4_000, 5_000, 8_000])(
    'is one of its own in %d ms, and begins and ends where the moves do',
    (lengthMs) => {
      for (const breath of ['in', 'out'] as const) {
        const steps = along(lengthMs, breath);
        const led = breath === 'in' ? 1 : 0;
        expect(steps[0]?.[0]).toBeCloseTo(led, 2);
        expect(steps[10]?.[0]).toBeCloseTo(led, 2);
        expect(new Set(steps.map(([, word]) => word))).toEqual(new Set(['breathe-in', 'breathe-out']));
        // The word says what the disc does.
        for (const [index, [fullness, word]] of steps.slice(0, -1).entries())
          expect((steps[index + 1]?.[0] ?? 0) - fullness > 0, `${breath} ${index}`).toBe(
            word === 'breathe-in',
          );
        // Out takes longer than in.
        expect(steps.slice(0, -1).filter(([, word]) => word === 'breathe-out')).toHaveLength(6);
      }
    },
  );

  it('goes 4 s in and 6 s out in a long one, with the way out first after a breath in', () => {
    const word = (breath: Pace['breath'], atMs: number): string => breathWord(holdOf(20_000, breath, atMs));
    expect([0, 3_900, 4_100, 9_900, 10_100].map((at) => word('out', at))).toEqual([
      'breathe-in',
      'breathe-in',
      'breathe-out',
      'breathe-out',
      'breathe-in',
    ]);
    expect([0, 5_900, 6_100].map((at) => word('in', at))).toEqual([
      'breathe-out',
      'breathe-out',
      'breathe-in',
    ]);
    expect(breathFullness(holdOf(20_000, 'in', 0), 0)).toBeCloseTo(1, 2);
  });

  it('is never held for as long as the cat stretch keeps its shape', () => {
    const script = figureScripts['cat-stretch'];
    let sinceChangeMs = 0;
    let last = -1;
    for (let atMs = 0; atMs < 14_000; atMs += 100) {
      const fullness = breathFullness(paceAt(script, atMs, null), atMs);
      sinceChangeMs = Math.abs(fullness - last) < 1e-4 ? sinceChangeMs + 100 : 0;
      last = fullness;
      expect(sinceChangeMs, `${atMs} ms`).toBeLessThan(1_000);
    }
  });
});
