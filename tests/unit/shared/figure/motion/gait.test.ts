import { describe, expect, it } from 'vitest';
import { distance } from '../../../../../shared/figure/math/vector.ts';
import { gaitFoot, strideLength } from '../../../../../shared/figure/motion/gait.ts';

describe('the walking foot', () => {
  it('moves back with the floor, evenly, while the sole is flat', () => {
    for (const phase of [0.1, 0.15, 0.2, 0.25]) {
      const moved = gaitFoot(phase + 0.05, 1).ankle.z - gaitFoot(phase, 1).ankle.z;
      expect(moved).toBeCloseTo(-0.05 * strideLength, 3);
    }
  });

  it('closes its cycle', () => {
    expect(distance(gaitFoot(0.9999, 1).ankle, gaitFoot(0, 1).ankle)).toBeLessThan(0.001);
  });
});
