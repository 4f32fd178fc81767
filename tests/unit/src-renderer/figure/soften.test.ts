/** Light is spread over the seams of one cloth, and never over an edge. */
import { describe, expect, test } from 'vitest';
import { softenLight, softenOver, type LitGrid } from '../../../../src-renderer/figure/soften.ts';
import { Samples } from '../../../../src-renderer/figure/samples.ts';

const [columns, rows] = [40, 12];
const [dark, bright] = [20, 180];
const [left, right] = [1, 2];
/** Fine steps a stature: light spreads over 11 places. */
const scale = 2000;

interface Halves {
  readonly materials?: readonly [left: number, right: number];
  /** How much nearer the right half is, in statures. */
  readonly nearer?: number;
}

/** A picture whose left half is dark and whose right half is bright. */
function halves({ materials = [1, 1], nearer = 0 }: Halves = {}): LitGrid {
  const samples = new Samples();
  samples.resize(columns * (rows + 2));
  const indexOf = (row: number, column: number): number => (row + 1) * columns + column;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const isRight = column >= columns / 2;
      const at = indexOf(row, column);
      samples.shape[at] = isRight ? right : left;
      samples.light[at] = isRight ? bright : dark;
      samples.depth[at] = isRight ? nearer : 0;
    }
  }
  return {
    columns,
    rows,
    left: 0,
    top: 0,
    right: columns - 1,
    bottom: rows - 1,
    rowLeft: new Int32Array(rows),
    rowRight: new Int32Array(rows).fill(columns - 1),
    indexOf,
    materials: Uint8Array.from([0, ...materials]),
    samples,
  };
}

function lightOf(grid: LitGrid, row: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => grid.samples.light[grid.indexOf(row, column)] ?? 0);
}

function largestStep(light: readonly number[]): number {
  return Math.max(...light.slice(1).map((one, at) => Math.abs(one - (light[at] ?? 0))));
}

describe('light', () => {
  test('goes over evenly from piece to piece of one cloth', () => {
    const grid = halves();
    softenLight(grid, scale);
    for (let row = 0; row < rows; row += 1) {
      const light = lightOf(grid, row);
      expect(largestStep(light)).toBeLessThan((bright - dark) / 12);
      expect([...light].sort((a, b) => a - b)).toEqual(light);
    }
  });

  test('stays as it is far from the seam', () => {
    const grid = halves();
    softenLight(grid, scale);
    const light = lightOf(grid, 5);
    expect(light[0]).toBe(dark);
    expect(light.at(-1)).toBe(bright);
  });

  test('spreads farther in a larger picture of the same figure', () => {
    const [small, large] = [halves(), halves()];
    softenLight(small, scale / 4);
    softenLight(large, scale);
    expect(largestStep(lightOf(large, 5))).toBeLessThan(largestStep(lightOf(small, 5)) / 2);
  });

  test('does not go over an edge where one part stands before another', () => {
    const grid = halves({ nearer: 0.02 });
    softenLight(grid, scale);
    expect(lightOf(grid, 5)).toEqual(lightOf(halves(), 5));
  });

  test('does not go from one cloth to another', () => {
    const grid = halves({ materials: [1, 2] });
    softenLight(grid, scale);
    expect(lightOf(grid, 5)).toEqual(lightOf(halves(), 5));
  });

  test('of a coarse grid spreads over as many places as it is told', () => {
    const grid = halves();
    softenOver(grid, scale, 2, 8);
    const light = lightOf(grid, 5);
    const changed = light.filter((one) => one !== dark && one !== bright).length;
    expect(changed).toBeGreaterThanOrEqual(4);
    expect(changed).toBeLessThanOrEqual(8);
  });
});
