// The picture before colour: for every sample the nearest surface's depth, normal and material. Reused from frame
// to frame; grows, never shrinks. Owns the memory, nothing else.

/** What a sample shows; 0 = nothing. Body materials come first. */
export const material = {
  none: 0,
  skin: 1,
  neck: 2,
  top: 3,
  legs: 4,
  feet: 5,
  hair: 6,
  prop: 7,
  towel: 8,
} as const;

/** Part codes by which shading knows where a glow may fall. */
export const partCodes = { torso: 1, head: 2, arm: 3, leftLeg: 4, rightLeg: 5, foot: 6, prop: 7 } as const;

/** Sample arrays of one picture, row by row. */
export class DepthBuffer {
  width = 0;
  height = 0;
  depth = new Float32Array(0);
  normalX = new Float32Array(0);
  normalY = new Float32Array(0);
  normalZ = new Float32Array(0);
  material = new Uint8Array(0);
  part = new Uint8Array(0);

  /** Sets the size and empties the picture. */
  begin(width: number, height: number): void {
    const size = width * height;
    if (size > this.depth.length) this.grow(size);
    this.width = width;
    this.height = height;
    this.depth.fill(-1e9, 0, size);
    this.material.fill(0, 0, size);
  }

  private grow(size: number): void {
    this.depth = new Float32Array(size);
    this.normalX = new Float32Array(size);
    this.normalY = new Float32Array(size);
    this.normalZ = new Float32Array(size);
    this.material = new Uint8Array(size);
    this.part = new Uint8Array(size);
  }
}
