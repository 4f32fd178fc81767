import { describe, expect, test } from 'vitest';
import {
  advance,
  cameraOf,
  dragBy,
  goHome,
  hold,
  homeOrbit,
  release,
  turnBy,
  type Orbit,
} from '../../../../src-renderer/figure/orbit.ts';

const preset = { azimuthDegrees: -78, elevationDegrees: 8 };

function dragged(dx: number, dy: number, atMs: number): Orbit {
  return dragBy(hold(homeOrbit, 0), preset, dx, dy, atMs);
}

describe('dragging', () => {
  test('turns by 0.4 degrees for each pixel, against the pointer', () => {
    const camera = cameraOf(dragged(100, 25, 500), preset, 500);
    expect(camera.azimuthDegrees).toBeCloseTo(-118);
    expect(camera.elevationDegrees).toBeCloseTo(18);
  });

  test('keeps the elevation between 0 and 35 degrees', () => {
    expect(cameraOf(dragged(0, 900, 10), preset, 10).elevationDegrees).toBe(35);
    expect(cameraOf(dragged(0, -900, 10), preset, 10).elevationDegrees).toBe(0);
  });

  test('does nothing before the pointer is down', () => {
    expect(dragBy(homeOrbit, preset, 50, 50, 10)).toBe(homeOrbit);
  });
});

describe('after release', () => {
  const thrown = release(dragged(40, 0, 40), 45, false);

  test('the camera glides on, ever slower, and comes to rest', () => {
    const turns = [100, 200, 300, 2000, 3000].map((at) => advance(thrown, preset, at, false).azimuth);
    const [first = 0, second = 0, third = 0, rest = 0, later = 0] = turns;
    expect(Math.abs(second - first)).toBeGreaterThan(Math.abs(third - second));
    expect(first).toBeLessThan(thrown.azimuth);
    expect(later).toBeCloseTo(rest, 1);
  });

  test('the way of the glide does not depend on how often it is drawn', () => {
    let often = thrown;
    for (let at = 50; at <= 400; at += 10) often = advance(often, preset, at, false);
    expect(often.azimuth).toBeCloseTo(advance(thrown, preset, 400, false).azimuth, 6);
  });

  test('there is no glide after a rest, nor in reduced motion', () => {
    expect(release(dragged(40, 0, 40), 400, false).speed.azimuth).toBe(0);
    expect(release(dragged(40, 0, 40), 45, true).speed.azimuth).toBe(0);
  });

  test('it eases back after four seconds', () => {
    const calm = release(dragged(40, 10, 40), 400, false);
    expect(advance(calm, preset, 4300, false).phase).toBe('free');
    const returning = advance(calm, preset, 4700, false);
    expect(returning.phase).toBe('returning');
    const halfway = cameraOf(returning, preset, 4700).azimuthDegrees;
    expect(halfway).toBeGreaterThan(-94);
    expect(halfway).toBeLessThan(-78);
    expect(advance(calm, preset, 5001, false)).toBe(homeOrbit);
  });

  test('in reduced motion it is back at once', () => {
    expect(advance(release(dragged(40, 0, 40), 400, true), preset, 4401, true)).toBe(homeOrbit);
  });

  test('taking hold on the way back does not make it jump', () => {
    const returning = advance(release(dragged(40, 0, 40), 400, false), preset, 4600, false);
    const before = cameraOf(returning, preset, 4700);
    expect(cameraOf(hold(returning, 4700), preset, 4700)).toEqual(before);
  });
});

describe('keys and double click', () => {
  test('a press turns by eight degrees and waits four seconds', () => {
    const turned = turnBy(homeOrbit, preset, 1, -1, 1000);
    expect(cameraOf(turned, preset, 1000)).toEqual({ azimuthDegrees: -70, elevationDegrees: 0 });
    expect(advance(turned, preset, 4999, false).phase).toBe('free');
    expect(advance(turned, preset, 5001, false).phase).toBe('returning');
  });

  test('a double click goes home', () => {
    const turned = turnBy(homeOrbit, preset, 3, 0, 1000);
    expect(goHome(turned, 1200).phase).toBe('returning');
    expect(advance(goHome(turned, 1200), preset, 1801, false)).toBe(homeOrbit);
    expect(goHome(homeOrbit, 1200)).toBe(homeOrbit);
  });
});
