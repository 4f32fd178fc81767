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
  /** Samples outside this box are empty: work can keep to it. Right and bottom are included. */
  left = 0;
  top = 0;
  right = -1;
  bottom = -1;
  depth = new Float32Array(0);
  normalX = new Float32Array(0);
  normalY = new Float32Array(0);
  normalZ = new Float32Array(0);
  material = new Uint8Array(0);
  part = new Uint8Array(0);

  /** Sets the size and empties the picture. */
  begin(width: number, height: number): void {
    const size = width * height;
    const isSame = width === this.width && height === this.height;
    if (size > this.depth.length) this.grow(size);
    this.width = width;
    this.height = height;
    if (isSame) this.empty(this.top, this.bottom);
    else this.empty(0, height - 1);
    this.left = width;
    this.top = height;
    this.right = -1;
    this.bottom = -1;
  }

  /** Takes note that samples in this box may be written. */
  touch(left: number, top: number, right: number, bottom: number): void {
    if (left < this.left) this.left = left;
    if (top < this.top) this.top = top;
    if (right > this.right) this.right = right;
    if (bottom > this.bottom) this.bottom = bottom;
  }

  private empty(top: number, bottom: number): void {
    if (bottom < top) return;
    this.depth.fill(-1e9, top * this.width, (bottom + 1) * this.width);
    this.material.fill(0, top * this.width, (bottom + 1) * this.width);
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
