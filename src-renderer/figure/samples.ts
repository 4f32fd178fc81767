/** Plain arrays of samples. Owns the memory, and the places in a pixel at which its edges are sampled. */

/** Depth of a sample in which nothing is. */
export const EMPTY_DEPTH = -1e9;

/** Where an edge's pixel is sampled, in fine steps from its middle: no two share a row or column. */
export const EDGE_PLACES = 4;
export const edgeX = new Float64Array([-0.25, 0.75, -0.75, 0.25]);
export const edgeY = new Float64Array([-0.75, -0.25, 0.25, 0.75]);

/** Depth in statures (larger is nearer), ramp step of the light, and place in a list of shapes (0 = nothing). */
export class Samples {
  depth = new Float32Array(0);
  light = new Uint8Array(0);
  shape = new Uint16Array(0);

  /** Makes room for so many samples and empties them; memory grows, never shrinks. */
  resize(size: number): void {
    if (size > this.depth.length) {
      this.depth = new Float32Array(size);
      this.light = new Uint8Array(size);
      this.shape = new Uint16Array(size);
    }
    this.empty(0, size);
  }

  /** Empties the samples from `from` up to, not including, `to`. */
  empty(from: number, to: number): void {
    this.depth.fill(EMPTY_DEPTH, from, to);
    this.shape.fill(0, from, to);
  }
}
