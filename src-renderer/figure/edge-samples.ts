// Smooth edges: where neighbouring pixels show different surfaces, a pixel is sampled at several places, but only
// with the few shapes that its neighbours show. Owns the rule of what an edge is.
import type { DepthBuffer } from './depth-buffer.ts';
import { rampSteps } from './lamp.ts';
import type { Ramps } from './ramps.ts';
import { emptyDepth, Samples } from './samples.ts';

/** Places in a pixel, in fine steps from its middle: no two share a row or column. */
const places = [
  [-0.25, -0.75],
  [0.75, -0.25],
  [-0.75, 0.25],
  [0.25, 0.75],
] as const;

/** Neighbouring pixels of one material are one surface while depth (statures) and light (ramp steps) stay close. */
const depthLimit = 0.006;
const lightLimit = 6;

/** Reused scratch of the sampling; read `shape` and `depth` right after sum(). */
export class EdgeSampler {
  /** Place in the buffer's shapes, and depth, of the first covered sample. */
  shape = 0;
  depth = emptyDepth;
  private readonly scratch = new Samples();
  private readonly known = new Uint16Array(9);
  private limit = depthLimit;

  /** Starts a picture of so many fine steps per stature. */
  begin(scale: number): void {
    // The same slope makes a larger step in a coarse picture.
    this.limit = Math.max(depthLimit, 6 / scale);
    if (this.scratch.depth.length < places.length) this.scratch.resize(places.length);
  }

  /** True when the pixel lies at an edge. */
  isEdge(buffer: DepthBuffer, column: number, row: number): boolean {
    const { columns, rows } = buffer;
    const index = row * columns + column;
    return (
      (column > 0 && this.differs(buffer, index, index - 1)) ||
      (column < columns - 1 && this.differs(buffer, index, index + 1)) ||
      (row > 0 && this.differs(buffer, index, index - columns)) ||
      (row < rows - 1 && this.differs(buffer, index, index + columns))
    );
  }

  /** Adds up the pixel's colours into `plain` (mean of the covered samples); returns the covered share. */
  sum(buffer: DepthBuffer, ramps: Ramps, column: number, row: number, plain: Float32Array): number {
    const { scratch } = this;
    scratch.empty(0, places.length);
    const count = this.gather(buffer, column, row);
    for (let candidate = 0; candidate < count; candidate += 1) {
      const id = this.known[candidate] ?? 0;
      const shape = buffer.shapes[id];
      if (shape === undefined) continue;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at];
        if (place === undefined) continue;
        shape.trace(2 * column + 1 + place[0], 2 * row + 1 + place[1], 1, scratch, at, id);
      }
    }
    return this.mix(buffer, ramps, plain);
  }

  private mix(buffer: DepthBuffer, ramps: Ramps, plain: Float32Array): number {
    const { shape, depth, light } = this.scratch;
    let covered = 0;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let at = 0; at < places.length; at += 1) {
      const id = shape[at] ?? 0;
      if (id === 0) continue;
      if (covered === 0) {
        this.shape = id;
        this.depth = depth[at] ?? emptyDepth;
      }
      const step = ((buffer.materials[id] ?? 0) * rampSteps + (light[at] ?? 0)) * 3;
      covered += 1;
      red += ramps[step] ?? 0;
      green += ramps[step + 1] ?? 0;
      blue += ramps[step + 2] ?? 0;
    }
    if (covered === 0) return 0;
    plain[0] = red / covered;
    plain[1] = green / covered;
    plain[2] = blue / covered;
    return covered / places.length;
  }

  private differs(buffer: DepthBuffer, a: number, b: number): boolean {
    const { shape, depth, light } = buffer.samples;
    const first = shape[a] ?? 0;
    const second = shape[b] ?? 0;
    if (first === second) return false;
    if (first === 0 || second === 0) return true;
    if (buffer.materials[first] !== buffer.materials[second]) return true;
    const step = (depth[a] ?? 0) - (depth[b] ?? 0);
    if (step > this.limit || step < -this.limit) return true;
    const lit = (light[a] ?? 0) - (light[b] ?? 0);
    return lit > lightLimit || lit < -lightLimit;
  }

  /** Collects the shapes of the 3 × 3 pixels around into `known`; returns how many. */
  private gather(buffer: DepthBuffer, column: number, row: number): number {
    const { shape } = buffer.samples;
    let count = 0;
    const bottom = Math.min(buffer.rows - 1, row + 1);
    const right = Math.min(buffer.columns - 1, column + 1);
    for (let y = Math.max(0, row - 1); y <= bottom; y += 1) {
      for (let x = Math.max(0, column - 1); x <= right; x += 1) {
        const id = shape[y * buffer.columns + x] ?? 0;
        if (id !== 0 && !this.isKnown(id, count)) {
          this.known[count] = id;
          count += 1;
        }
      }
    }
    return count;
  }

  private isKnown(id: number, count: number): boolean {
    for (let index = 0; index < count; index += 1) if (this.known[index] === id) return true;
    return false;
  }
}
