/** Edges are smooth because their pixels are sampled at several places, and only they are. */
import { beforeEach, describe, expect, test } from 'vitest';
import { vector, worldFrame } from '../../../../shared/figure/math/vector.ts';
import { capsule, type SurfacePiece } from '../../../../shared/figure/surface/surface-piece.ts';
import { DepthBuffer, material, partCodes } from '../../../../src-renderer/figure/depth-buffer.ts';
import { EdgeSampler } from '../../../../src-renderer/figure/edge-samples.ts';
import { RAMP_STEPS } from '../../../../src-renderer/figure/lamp.ts';
import { drawPiece } from '../../../../src-renderer/figure/rasterize.ts';
import { EDGE_PLACES } from '../../../../src-renderer/figure/samples.ts';

const size = 80;
const scale = 160;
/** Seen from straight ahead; one stature is `scale` fine steps, half as many pixels. */
const screen = {
  view: { right: worldFrame.left, up: worldFrame.up, towards: worldFrame.forward },
  scale,
  centreX: size,
  centreY: size,
};
/** Every cloth has one colour: what it is called. */
const ramps = Uint8Array.from({ length: 16 * RAMP_STEPS * 3 }, (_, at) => Math.floor(at / (RAMP_STEPS * 3)));
const plain = new Float32Array(3);
const sampler = new EdgeSampler();
const buffer = new DepthBuffer();

function ball(x: number, y: number, z: number, radius: number): SurfacePiece {
  const at = vector(x, y, z);
  return capsule('torso', 'top', [at, at], [radius, radius], worldFrame);
}

function draw(piece: SurfacePiece, cloth: number): void {
  drawPiece(buffer, screen, piece, cloth, partCodes.torso);
}

/** How many places of each pixel are covered: all of a surface's inside, as many as found at its edge. */
function coverOf(row: number, column: number): number {
  const index = buffer.indexOf(row, column);
  if (sampler.isEdge(buffer, index)) return sampler.sum(buffer, ramps, column, row, plain);
  return buffer.samples.shape[index] === 0 ? 0 : EDGE_PLACES;
}

function pixels(): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: (size - 2) ** 2 }, (_, at) => [
    1 + Math.floor(at / (size - 2)),
    1 + (at % (size - 2)),
  ]);
}

beforeEach(() => {
  buffer.begin(size * 2, size * 2);
  sampler.begin(scale);
});

describe('the edge of a ball', () => {
  test('is partly covered, so that the whole is as large as a disc, wherever it lies between the pixels', () => {
    const radius = 0.2137;
    const disc = Math.PI * (radius * scale * 0.5) ** 2;
    for (const shift of [0, 0.0011, 0.0027, 0.0042]) {
      buffer.begin(size * 2, size * 2);
      draw(ball(shift, shift / 2, 0, radius), material.top);
      const covers = pixels().map(([row, column]) => coverOf(row, column));
      const area = covers.reduce((sum, cover) => sum + cover / EDGE_PLACES, 0);
      expect(Math.abs(area / disc - 1)).toBeLessThan(0.006);
      expect(covers.filter((cover) => cover > 0 && cover < EDGE_PLACES).length).toBeGreaterThan(60);
    }
  });

  test('grows with each small step of the ball towards it, not by whole pixels', () => {
    const along: number[] = [];
    for (let step = 0; step < 12; step += 1) {
      buffer.begin(size * 2, size * 2);
      draw(ball(step * 0.001, 0, 0, 0.2), material.top);
      const row = size / 2;
      along.push(
        Array.from({ length: size / 2 - 2 }, (_, at) => coverOf(row, size / 2 + at)).reduce((a, b) => a + b),
      );
    }
    expect(along.every((cover, step) => step === 0 || cover >= (along[step - 1] ?? 0))).toBe(true);
    expect(new Set(along).size).toBeGreaterThan(3);
  });
});

describe('an edge', () => {
  const edges = (): number =>
    pixels().filter(([row, column]) => sampler.isEdge(buffer, buffer.indexOf(row, column))).length;

  test('is not where two pieces of one cloth go over into each other', () => {
    const piece = capsule('torso', 'top', [vector(-0.1, 0, 0), vector(0, 0, 0)], [0.1, 0.1], worldFrame);
    draw(piece, material.top);
    draw({ ...piece, from: vector(0, 0, 0), to: vector(0.1, 0, 0) }, material.top);
    const row = size / 2;
    for (let column = size / 2 - 6; column < size / 2 + 6; column += 1)
      expect(sampler.isEdge(buffer, buffer.indexOf(row, column))).toBe(false);
  });

  test('is where two cloths meet, though they are equally near', () => {
    draw(ball(0, 0, 0, 0.2), material.top);
    const alone = edges();
    draw({ ...ball(0, 0, 0.0001, 0.2), keep: { towards: worldFrame.left, over: 0 } }, material.skin);
    expect(edges()).toBeGreaterThan(alone + 20);
  });

  test('has the colours of both cloths where one stands before the other', () => {
    draw(ball(0, 0, -0.4, 0.3), material.top);
    draw(ball(0, 0, 0.3, 0.1), material.skin);
    const mixed = pixels().filter(([row, column]) => {
      if (coverOf(row, column) === 0) return false;
      const colour = plain[0] ?? 0;
      return sampler.isEdge(buffer, buffer.indexOf(row, column)) && !Number.isInteger(colour);
    });
    expect(mixed.length).toBeGreaterThan(12);
  });
});
