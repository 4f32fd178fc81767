/**
 * The shadow on the floor: a wide faint one of all that is near the ground, a tight one under what touches it. Made in
 * memory on a coarse grid, then blended under the figure. Owns its look and its reused grids.
 */
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import { blendOver, memoryColour } from './blend.ts';
import { boxBlur, boxWidthOf } from './box-blur.ts';
import type { FigurePalette } from './palette.ts';
import { widen, type Box, type PictureMemory } from './picture-memory.ts';
import type { Screen } from './screen.ts';

/** Pixels per cell of the grid: a blur hides the difference. The picture of a floor is low, so rows are finer. */
const CELL_WIDTH = 4;
const CELL_HEIGHT = 2;
/** Discs that a piece's shadow is made of. */
const DISCS = 4;

interface Layer {
  /** Only what is lower than this throws it, in statures. */
  readonly below: number;
  /** Standard deviation of the blur, in statures. */
  readonly blur: number;
  readonly wide: number;
}

const wideLayer: Layer = { below: 0.5, blur: 0.028, wide: 1 };
const tightLayer: Layer = { below: 0.055, blur: 0.008, wide: 0.85 };

/** Draws the shadows of one canvas; its grids grow to the largest that was needed. */
export class FloorShadow {
  #wide = new Float32Array(0);
  #tight = new Float32Array(0);
  #scratch = new Float32Array(0);
  /** Place and size of the grid, in pixels and cells. */
  readonly #box: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  #columns = 0;
  #rows = 0;

  /** Draws the shadow of a figure. */
  draw(memory: PictureMemory, screen: Screen, pieces: readonly SurfacePiece[], palette: FigurePalette): void {
    this.#placeGrid(memory, screen, pieces);
    if (this.#columns <= 0 || this.#rows <= 0) return;
    this.#fill(this.#wide, screen, pieces, wideLayer);
    this.#fill(this.#tight, screen, pieces, tightLayer);
    this.#blend(memory, palette);
    widen(memory.drawn, this.#box);
  }

  /** The grid holds all discs and the reach of the blur. */
  #placeGrid(memory: PictureMemory, screen: Screen, pieces: readonly SurfacePiece[]): void {
    const box = this.#box;
    let left = Number.MAX_SAFE_INTEGER;
    let top = Number.MAX_SAFE_INTEGER;
    let right = 0;
    let bottom = 0;
    for (let at = 0; at < pieces.length * DISCS; at += 1) {
      if (!setDisc(screen, pieces, at, wideLayer)) continue;
      const x = disc[0] ?? 0;
      const y = disc[1] ?? 0;
      const rx = disc[2] ?? 0;
      const ry = disc[3] ?? 0;
      left = Math.min(left, x - rx);
      right = Math.max(right, x + rx);
      top = Math.min(top, y - ry);
      bottom = Math.max(bottom, y + ry);
    }
    const reach = 2.6 * wideLayer.blur * screen.scale;
    box.left = Math.max(0, Math.floor(left - reach));
    box.top = Math.max(0, Math.floor(top - reach));
    box.right = Math.min(memory.width, Math.ceil(right + reach));
    box.bottom = Math.min(memory.height, Math.ceil(bottom + reach));
    this.#columns = Math.ceil((box.right - box.left) / CELL_WIDTH) + 1;
    this.#rows = Math.ceil((box.bottom - box.top) / CELL_HEIGHT) + 1;
    if (box.right <= box.left || box.bottom <= box.top) this.#columns = 0;
    const size = this.#columns * this.#rows;
    if (size <= this.#scratch.length) return;
    this.#wide = new Float32Array(size);
    this.#tight = new Float32Array(size);
    this.#scratch = new Float32Array(size);
  }

  /** Fills a grid with the blurred discs of a layer, 0..1. */
  #fill(grid: Float32Array, screen: Screen, pieces: readonly SurfacePiece[], layer: Layer): void {
    grid.fill(0, 0, this.#columns * this.#rows);
    for (let at = 0; at < pieces.length * DISCS; at += 1) {
      if (setDisc(screen, pieces, at, layer)) this.#fillDisc(grid);
    }
    const columns = this.#columns;
    const rows = this.#rows;
    const scratch = this.#scratch;
    const across = boxWidthOf((layer.blur * screen.scale) / CELL_WIDTH);
    const down = boxWidthOf((layer.blur * screen.scale) / CELL_HEIGHT);
    boxBlur(grid, scratch, columns, rows, 1, columns, across);
    boxBlur(scratch, grid, columns, rows, 1, columns, across);
    boxBlur(grid, scratch, rows, columns, columns, 1, down);
    boxBlur(scratch, grid, rows, columns, columns, 1, down);
  }

  #fillDisc(grid: Float32Array): void {
    const columns = this.#columns;
    const rows = this.#rows;
    const box = this.#box;
    const y = ((disc[1] ?? 0) - box.top) / CELL_HEIGHT - 0.5;
    const x = ((disc[0] ?? 0) - box.left) / CELL_WIDTH - 0.5;
    const ry = (disc[3] ?? 0) / CELL_HEIGHT;
    const rx = (disc[2] ?? 0) / CELL_WIDTH;
    const top = Math.max(0, Math.ceil(y - ry - 0.5));
    const bottom = Math.min(rows - 1, Math.floor(y + ry + 0.5));
    for (let row = top; row <= bottom; row += 1) {
      const part = (row - y) / Math.max(ry, 0.5);
      const half = rx * Math.sqrt(Math.max(0, 1 - part * part));
      const left = Math.max(0, Math.ceil(x - half - 0.5));
      const right = Math.min(columns - 1, Math.floor(x + half + 0.5));
      for (let column = left; column <= right; column += 1) {
        // A cell at the rim is covered in part.
        const cover = Math.min(1, half + 0.5 - Math.abs(column - x));
        const at = row * columns + column;
        if (cover > (grid[at] ?? 0)) grid[at] = cover;
      }
    }
  }

  #blend(memory: PictureMemory, palette: FigurePalette): void {
    const columns = this.#columns;
    const box = this.#box;
    const wide = this.#wide;
    const tight = this.#tight;
    const scratch = this.#scratch;
    const colour = memoryColour(palette.floor);
    for (let row = box.top; row < box.bottom; row += 1) {
      const place = Math.max(0, (row + 0.5 - box.top) / CELL_HEIGHT - 0.5);
      const above = Math.floor(place) * columns;
      const share = place - Math.floor(place);
      // The row's cells first, as they come from the two rows of the grid around it.
      for (let column = 0; column < columns; column += 1) {
        const at = above + column;
        const faint = mixOf(wide, at, at + columns, share) * palette.wideShadow;
        const strong = mixOf(tight, at, at + columns, share) * palette.tightShadow;
        scratch[column] = 255 * (1 - (1 - faint) * (1 - strong));
      }
      this.#blendRow(memory, row, colour);
    }
  }

  #blendRow(memory: PictureMemory, row: number, colour: number): void {
    const box = this.#box;
    const scratch = this.#scratch;
    const start = row * memory.width;
    for (let x = box.left; x < box.right; x += 1) {
      const place = Math.max(0, (x + 0.5 - box.left) / CELL_WIDTH - 0.5);
      const cell = place | 0;
      const opacity = mixOf(scratch, cell, cell + 1, place - cell);
      if (opacity > 0.25) blendOver(memory.pixels, start + x, colour, opacity);
    }
  }
}

function mixOf(values: Float32Array, a: number, b: number, share: number): number {
  const first = values[a] ?? 0;
  return first + ((values[b] ?? 0) - first) * share;
}

/**
 * One disc on the floor as the camera sees it, in pixels: x, y and its half widths across and down. Reused; in an
 * array, because numbers in fields of an object would be made anew for each disc.
 */
const disc = new Float64Array(4);

/** Sets the disc of a place on a piece; false where nothing is near enough to the floor. */
function setDisc(screen: Screen, pieces: readonly SurfacePiece[], at: number, layer: Layer): boolean {
  const piece = pieces[Math.floor(at / DISCS)];
  if (piece === undefined) return false;
  const share = (at % DISCS) / (DISCS - 1);
  const { from, to, stretch } = piece;
  const girth = Math.min(stretch.left, stretch.forward);
  const radius = (piece.fromRadius + (piece.toRadius - piece.fromRadius) * share) * girth;
  const height = from.y + (to.y - from.y) * share - radius;
  if (height > layer.below) return false;
  const { view, scale } = screen;
  const x = from.x + (to.x - from.x) * share;
  const z = from.z + (to.z - from.z) * share;
  const across = radius * layer.wide * scale * Math.sqrt(1 - Math.max(0, height) / layer.below);
  disc[0] = screen.centreX + (x * view.right.x + z * view.right.z) * scale;
  disc[1] = screen.centreY - (x * view.up.x + z * view.up.z) * scale;
  disc[2] = across;
  disc[3] = Math.max(1, across * Math.max(0.12, view.towards.y));
  return true;
}
