/**
 * Smooth edges: where neighbouring pixels show different surfaces, a pixel is sampled at several places, but only
 * with the few shapes that its neighbours show. Owns the rule of what an edge is.
 */
import type { DepthBuffer } from './depth-buffer.ts';
import { RAMP_STEPS } from './lamp.ts';
import type { Occlusion } from './occlusion.ts';
import type { Ramps } from './ramps.ts';
import { EDGE_PLACES, EMPTY_DEPTH, Samples } from './samples.ts';

/** Neighbouring pixels of one material are one surface while depth (statures) and light (ramp steps) stay close. */
const DEPTH_LIMIT = 0.006;
const LIGHT_LIMIT = 6;

/** Reused scratch of the sampling; read `shape` and `depth` right after sum(). */
export class EdgeSampler {
  /** Place in the buffer's shapes of the first covered sample. */
  shape = 0;
  /** Its depth; in an array, because a number in a field of changing kind would be made anew each time. */
  readonly depth = new Float32Array(1);
  readonly #placeDepth = new Float32Array(1);
  readonly #scratch = new Samples();
  readonly #known = new Uint16Array(9);
  #limit = DEPTH_LIMIT;

  /** Starts a picture of so many fine steps per stature. */
  begin(scale: number): void {
    // The same slope makes a larger step in a coarse picture.
    this.#limit = Math.max(DEPTH_LIMIT, 6 / scale);
    if (this.#scratch.depth.length < EDGE_PLACES) this.#scratch.resize(EDGE_PLACES);
  }

  /** True when the pixel whose sample is at `index` lies at an edge. */
  isEdge(buffer: DepthBuffer, index: number): boolean {
    return (
      this.#differs(buffer, index, index - 1) ||
      this.#differs(buffer, index, index + 1) ||
      this.#differs(buffer, index, index - buffer.columns) ||
      this.#differs(buffer, index, index + buffer.columns)
    );
  }

  /** Writes the mean colour of the covered places of a pixel into `plain`; returns how many are covered. */
  sum(buffer: DepthBuffer, ramps: Ramps, column: number, row: number, plain: Float32Array): number {
    const scratch = this.#scratch;
    const known = this.#known;
    const count = this.#gather(buffer, buffer.indexOf(row, column));
    for (let place = 0; place < EDGE_PLACES; place += 1) {
      scratch.depth[place] = EMPTY_DEPTH;
      scratch.shape[place] = 0;
    }
    for (let candidate = 0; candidate < count; candidate += 1) {
      const id = known[candidate] ?? 0;
      buffer.shapes[id]?.trace(2 * column + 1, 2 * row + 1, 0, scratch, 0, id);
    }
    return this.#mix(buffer, ramps, plain);
  }

  /** Mean darkness of the covered places of the pixel that was summed last; 0 without any. */
  darkness(occlusion: Occlusion, row: number, column: number, index: number): number {
    const { shape, depth } = this.#scratch;
    let covered = 0;
    let sum = 0;
    let known = 0;
    let dark = 0;
    for (let place = 0; place < EDGE_PLACES; place += 1) {
      const id = shape[place] ?? 0;
      if (id === 0) continue;
      if (id !== known) {
        this.#placeDepth[0] = depth[place] ?? EMPTY_DEPTH;
        dark = occlusion.at(row, column, index, id, this.#placeDepth);
        known = id;
      }
      covered += 1;
      sum += dark;
    }
    return covered === 0 ? 0 : (sum / covered + 0.5) | 0;
  }

  #mix(buffer: DepthBuffer, ramps: Ramps, plain: Float32Array): number {
    const { shape, depth, light } = this.#scratch;
    let covered = 0;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let place = 0; place < EDGE_PLACES; place += 1) {
      const id = shape[place] ?? 0;
      if (id === 0) continue;
      if (covered === 0) {
        this.shape = id;
        this.depth[0] = depth[place] ?? EMPTY_DEPTH;
      }
      const step = ((buffer.materials[id] ?? 0) * RAMP_STEPS + (light[place] ?? 0)) * 3;
      covered += 1;
      red += ramps[step] ?? 0;
      green += ramps[step + 1] ?? 0;
      blue += ramps[step + 2] ?? 0;
    }
    if (covered === 0) return 0;
    plain[0] = red / covered;
    plain[1] = green / covered;
    plain[2] = blue / covered;
    return covered;
  }

  #differs(buffer: DepthBuffer, a: number, b: number): boolean {
    const { shape, depth, light } = buffer.samples;
    const first = shape[a] ?? 0;
    const second = shape[b] ?? 0;
    if (first === second) return false;
    if (first === 0 || second === 0) return true;
    if (buffer.materials[first] !== buffer.materials[second]) return true;
    const step = (depth[a] ?? 0) - (depth[b] ?? 0);
    if (step > this.#limit || step < -this.#limit) return true;
    const lit = (light[a] ?? 0) - (light[b] ?? 0);
    return lit > LIGHT_LIMIT || lit < -LIGHT_LIMIT;
  }

  /** Collects the shapes of the 3 × 3 pixels around into `known`; returns how many. */
  #gather(buffer: DepthBuffer, index: number): number {
    const { shape } = buffer.samples;
    const known = this.#known;
    // The first pixel of the first row and the last of the last have no corner neighbour in memory.
    const first = Math.max(1, index - buffer.columns);
    const last = Math.min(shape.length - 2, index + buffer.columns);
    let count = 0;
    let lastId = 0;
    for (let middle = first; middle <= last; middle += buffer.columns) {
      for (let at = middle - 1; at <= middle + 1; at += 1) {
        const id = shape[at] ?? 0;
        if (id === 0 || id === lastId) continue;
        lastId = id;
        let place = 0;
        while (place < count && known[place] !== id) place += 1;
        if (place < count) continue;
        known[count] = id;
        count += 1;
      }
    }
    return count;
  }
}
