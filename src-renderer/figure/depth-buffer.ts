/**
 * The picture before colour: for the middle of every pixel the nearest surface's depth, light and shape, and the list
 * of shapes by which the edges can be sampled again. Reused from frame to frame; grows, never shrinks.
 * Outside, places are given on a grid twice as fine as the pixels ("fine"): a pixel's middle is at odd coordinates.
 */
import { CapsuleShape } from './capsule-shape.ts';
import { FaceShape } from './face-shape.ts';
import { EMPTY_DEPTH, Samples } from './samples.ts';

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

/** Far more shapes than a figure with its things has. */
export const MAX_SHAPES = 1024;

/** One picture's samples and the shapes they came from. */
export class DepthBuffer {
  /** Fine size. */
  width = 0;
  height = 0;
  /** Size in pixels. */
  columns = 0;
  rows = 0;
  /** Pixels outside this box are empty. Right and bottom are included. */
  left = 0;
  top = 0;
  right = -1;
  bottom = -1;
  /**
   * One sample a pixel, row by row, with an empty row before the first and after the last, so that neighbours can be
   * read without a look at the border. `shape` holds the place in `shapes`.
   */
  readonly samples = new Samples();
  /** First and last pixel of each row that may be written. */
  rowLeft = new Int32Array(0);
  rowRight = new Int32Array(0);
  /** Place 0 stays empty: it means "nothing". Only the first `count` + 1 places are of this picture. */
  readonly shapes: (CapsuleShape | FaceShape | undefined)[] = [undefined];
  count = 0;
  /** Material and part codes by place in `shapes`. */
  readonly materials = new Uint8Array(MAX_SHAPES);
  readonly parts = new Uint8Array(MAX_SHAPES);
  readonly #capsules: CapsuleShape[] = [];
  readonly #faces: FaceShape[] = [];
  #capsuleCount = 0;
  #faceCount = 0;

  /** Sets the fine size (twice the pixels) and empties the picture. */
  begin(width: number, height: number): void {
    const columns = width >> 1;
    const rows = height >> 1;
    if (columns === this.columns && rows === this.rows) this.#empty();
    else this.#resize(columns, rows);
    this.width = width;
    this.height = height;
    this.left = columns;
    this.top = rows;
    this.right = -1;
    this.bottom = -1;
    this.count = 0;
    this.#capsuleCount = 0;
    this.#faceCount = 0;
  }

  /** A shape to be filled in and then traced; belongs to this picture. Its place in `shapes` is `count`. */
  addCapsule(material: number, part: number): CapsuleShape {
    const shape = (this.#capsules[this.#capsuleCount] ??= new CapsuleShape());
    this.#capsuleCount += 1;
    this.#add(shape, material, part);
    return shape;
  }

  /** As addCapsule(), for a flat face. */
  addFace(material: number, part: number): FaceShape {
    const shape = (this.#faces[this.#faceCount] ??= new FaceShape());
    this.#faceCount += 1;
    this.#add(shape, material, part);
    return shape;
  }

  /** Takes note that pixels of this row may be written, both ends included. */
  touchRow(row: number, left: number, right: number): void {
    if (left < (this.rowLeft[row] ?? 0)) this.rowLeft[row] = left;
    if (right > (this.rowRight[row] ?? 0)) this.rowRight[row] = right;
    if (left < this.left) this.left = left;
    if (right > this.right) this.right = right;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
  }

  /** Where a pixel's sample is. */
  indexOf(row: number, column: number): number {
    return (row + 1) * this.columns + column;
  }

  /** Depth of the nearest surface at a fine place; -1e9 = nothing. */
  depthAt(x: number, y: number): number {
    return this.samples.depth[this.indexOf(y >> 1, x >> 1)] ?? EMPTY_DEPTH;
  }

  #add(shape: CapsuleShape | FaceShape, material: number, part: number): void {
    this.count += 1;
    this.shapes[this.count] = shape;
    this.materials[this.count] = material;
    this.parts[this.count] = part;
  }

  #empty(): void {
    for (let row = this.top; row <= this.bottom; row += 1) {
      const left = this.rowLeft[row] ?? 0;
      const right = this.rowRight[row] ?? -1;
      if (right >= left) this.samples.empty(this.indexOf(row, left), this.indexOf(row, right) + 1);
    }
    this.rowLeft.fill(this.columns);
    this.rowRight.fill(-1);
  }

  #resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.samples.resize(columns * (rows + 2));
    this.rowLeft = new Int32Array(rows).fill(columns);
    this.rowRight = new Int32Array(rows).fill(-1);
  }
}
