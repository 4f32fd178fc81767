/**
 * How dark each place of the body is: soft shadow of nearer parts on farther ones, and far limbs dimmed. Found for every
 * second pixel and smoothed, or the few places that are looked at would show as scales. Owns where it looks.
 */
import { DepthBuffer, partCodes } from './depth-buffer.ts';
import type { Box } from './picture-memory.ts';
import { Samples } from './samples.ts';
import { softenOver, type LitGrid } from './soften.ts';

/** Where a nearer part is looked for, in statures: towards the lamp and around. */
const taps = [
  [0.005, 0.01],
  [-0.017, 0.021],
  [-0.004, -0.008],
  [0.007, 0.026],
  [-0.028, 0.006],
  [0.015, -0.003],
  [-0.013, 0.035],
  [-0.019, -0.014],
  [0.021, 0.02],
  [-0.034, 0.022],
  [0.007, -0.019],
] as const;
/** As plain numbers. */
const tapX = Float64Array.from(taps, ([x]) => x);
const tapY = Float64Array.from(taps, ([, y]) => y);

/** Darkness is a whole number of this: fractions that leave a function take memory. */
export const DARKEST = 255;
/** Half width of the smoothing, in statures: about as far as the taps are from each other. */
const REACH = 0.009;
/** Fine steps from one place of the grid to the next. */
const SPACING = 4;
/** A place of the grid stands for its neighbours of the same cloth while their depth is this close, in statures. */
const SAME_DEPTH = 0.012;

/** What darkness depends on besides the samples. */
export interface DarknessJob {
  /** Fine steps per stature. */
  readonly scale: number;
  /** Depth of the trunk's middle: what lies behind it is dimmed. */
  readonly middleDepth: number;
  readonly palette: { readonly farShade: number };
}

/** A grid of every second pixel; `light` holds the darkness. Reused from frame to frame. */
class DarkGrid implements LitGrid {
  columns = 0;
  rows = 0;
  left = 0;
  top = 0;
  right = -1;
  bottom = -1;
  rowLeft = new Int32Array(0);
  rowRight = new Int32Array(0);
  materials = new Uint8Array(0);
  readonly samples = new Samples();

  /** Takes the size of a buffer's pixels; nothing in it is known yet. */
  begin(buffer: DepthBuffer): void {
    const columns = (buffer.columns + 1) >> 1;
    const rows = (buffer.rows + 1) >> 1;
    this.materials = buffer.materials;
    if (columns === this.columns && rows === this.rows) return;
    this.columns = columns;
    this.rows = rows;
    this.samples.resize(columns * rows);
    this.rowLeft = new Int32Array(rows);
    this.rowRight = new Int32Array(rows);
  }

  indexOf(row: number, column: number): number {
    return row * this.columns + column;
  }
}

/** Darkness of one picture at a time. */
export class Occlusion {
  readonly #grid = new DarkGrid();
  readonly #across = new Int32Array(taps.length);
  readonly #down = new Int32Array(taps.length);
  /** Where the taps of the row at hand are; 0 = outside the picture. */
  readonly #offsets = new Int32Array(taps.length);
  /** Of the place at hand; in an array, because a number passed on would be made anew. */
  readonly #depth = new Float32Array(1);
  #buffer = new DepthBuffer();
  #middleDepth = 0;
  #farShade = 0;

  /** Finds the darkness of a filled buffer inside an area of pixels. */
  begin(buffer: DepthBuffer, job: DarknessJob, area: Readonly<Box>): void {
    this.#buffer = buffer;
    this.#middleDepth = job.middleDepth;
    this.#farShade = job.palette.farShade;
    for (let tap = 0; tap < taps.length; tap += 1) {
      this.#across[tap] = Math.round(((tapX[tap] ?? 0) * job.scale) / 2);
      this.#down[tap] = Math.round((-(tapY[tap] ?? 0) * job.scale) / 2);
    }
    const grid = this.#grid;
    grid.begin(buffer);
    grid.top = area.top >> 1;
    grid.bottom = (area.bottom - 1) >> 1;
    grid.left = area.left >> 1;
    grid.right = (area.right - 1) >> 1;
    for (let row = grid.top; row <= grid.bottom; row += 1) this.#fillRow(row);
    softenOver(grid, job.scale, Math.round((REACH * job.scale) / SPACING), SPACING);
  }

  /** Starts a row of pixels. */
  startRow(row: number): void {
    const { rows, columns } = this.#buffer;
    for (let tap = 0; tap < taps.length; tap += 1) {
      const at = row + (this.#down[tap] ?? 0);
      const isOutside = at < 0 || at >= rows;
      // Taps that would leave the picture look at the pixel itself instead.
      this.#offsets[tap] = isOutside ? 0 : (at - row) * columns + (this.#across[tap] ?? 0);
    }
  }

  /** Darkness of a pixel of the row that was started, which shows a shape at depth[0]; `index` is its sample's. */
  at(row: number, column: number, index: number, shape: number, depth: Float32Array): number {
    const grid = this.#grid;
    const buffer = this.#buffer;
    const { samples } = grid;
    const place = (row >> 1) * grid.columns + (column >> 1);
    const known = samples.shape[place] ?? 0;
    const away = (samples.depth[place] ?? 0) - (depth[0] ?? 0);
    const isSame =
      known === shape ||
      (buffer.materials[known] === buffer.materials[shape] && away < SAME_DEPTH && away > -SAME_DEPTH);
    return isSame ? (samples.light[place] ?? 0) : this.#lookAround(index, shape, depth);
  }

  #fillRow(row: number): void {
    const grid = this.#grid;
    const buffer = this.#buffer;
    const depth = this.#depth;
    const { samples, left, right } = grid;
    const { shape, depth: depths } = buffer.samples;
    const pixelRow = 2 * row;
    this.startRow(pixelRow);
    let index = buffer.indexOf(pixelRow, 2 * left);
    let place = grid.indexOf(row, left);
    let first = grid.columns;
    let last = -1;
    for (let column = left; column <= right; column += 1, index += 2, place += 1) {
      const id = shape[index] ?? 0;
      samples.shape[place] = id;
      if (id === 0) continue;
      depth[0] = depths[index] ?? 0;
      samples.depth[place] = depth[0];
      samples.light[place] = this.#lookAround(index, id, depth);
      if (last < 0) first = column;
      last = column;
    }
    grid.rowLeft[row] = first;
    grid.rowRight[row] = last;
  }

  /** Share of shade colour: distance behind the trunk, and nearer parts around. */
  #lookAround(index: number, shape: number, holder: Float32Array): number {
    const offsets = this.#offsets;
    const buffer = this.#buffer;
    const depths = buffer.samples.depth;
    const isProp = buffer.parts[shape] === partCodes.prop;
    const depth = holder[0] ?? 0;
    const near = depth + 0.012;
    let hidden = 0;
    for (let tap = 0; tap < offsets.length; tap += 1) {
      const other = depths[index + (offsets[tap] ?? 0)] ?? 0;
      if (other > near) hidden += other > depth + 0.05 ? 1 : (other - near) / 0.038;
    }
    const far = (this.#middleDepth - depth) / 0.12;
    const behind = isProp || far < 0 ? 0 : far > 1 ? 1 : far;
    const occluded = (hidden / taps.length) * (isProp ? 0.22 : 0.3);
    return ((1 - (1 - behind * this.#farShade) * (1 - occluded)) * DARKEST + 0.5) | 0;
  }
}
