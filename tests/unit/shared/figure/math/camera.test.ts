import { describe, expect, it } from 'vitest';
import { project, viewOf } from '../../../../../shared/figure/math/camera.ts';
import { vector } from '../../../../../shared/figure/math/vector.ts';

describe('the side camera', () => {
  it('shows the face at the right and the right side near', () => {
    const view = viewOf({ azimuthDegrees: -90, elevationDegrees: 6 });
    expect(project(view, vector(0, 0, 1)).right).toBeCloseTo(1, 9);
    expect(project(view, vector(-1, 0, 0)).towards).toBeGreaterThan(0.9);
  });
});
