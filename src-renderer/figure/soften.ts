/**
 * Smooths the light where pieces of one cloth meet, so that shoulders, hips and knees show no rings. Works on the
 * depth buffer before it is coloured: runs of one cloth without a step in depth are averaged along rows, then along
 * columns, then a little along rows. Owns how far the light spreads.
 */
import type { DepthBuffer } from './depth-buffer.ts';
import type { Samples } from './samples.ts';

/** Samples whose light can be smoothed: a depth buffer's, or a coarser grid's of the same shapes. */
export type LitGrid = Pick<
  DepthBuffer,
  'columns' | 'rows' | 'left' | 'top' | 'right' | 'bottom' | 'rowLeft' | 'rowRight' | 'indexOf' | 'materials'
> & { readonly samples: Samples };

/** Half width of the averaging, in statures. */
const REACH = 0.011;
/** A larger step in depth from pixel to pixel (statures) is an edge. */
const STEP_LIMIT = 0.006;

/** Running sums of one row or column, and which cloth each of its pixels shows. */
class Softener {
  #sums = new Int32Array(0);

  /** Averages all rows and columns over so many places to each side; a larger step in depth than `limit` is an edge. */
  run(buffer: LitGrid, radius: number, limit: number): void {
    if (radius < 1) return;
    const longest = Math.max(buffer.columns, buffer.rows) + 1;
    if (this.#sums.length < longest) this.#sums = new Int32Array(longest);
    const { columns } = buffer;
    const bottom = Math.min(buffer.bottom, buffer.rows - 1);
    this.#smoothRows(buffer, radius, limit);
    const right = Math.min(buffer.right, columns - 1);
    for (let column = buffer.left; column <= right; column += 1)
      this.#smooth(
        buffer,
        buffer.indexOf(buffer.top, column),
        bottom - buffer.top + 1,
        columns,
        radius,
        limit,
      );
    // Neighbouring columns may break at different steps in depth: their light would stand side by side like a comb.
    this.#smoothRows(buffer, Math.max(1, Math.round(radius / 3)), limit);
  }

  #smoothRows(buffer: LitGrid, radius: number, limit: number): void {
    const { columns } = buffer;
    const bottom = Math.min(buffer.bottom, buffer.rows - 1);
    for (let row = buffer.top; row <= bottom; row += 1) {
      const first = Math.max(0, buffer.rowLeft[row] ?? columns);
      const last = Math.min(columns - 1, buffer.rowRight[row] ?? -1);
      this.#smooth(buffer, buffer.indexOf(row, first), last - first + 1, 1, radius, limit);
    }
  }

  /** Averages one line of `count` pixels from `start`, `stride` places apart. */
  #smooth(
    buffer: LitGrid,
    start: number,
    count: number,
    stride: number,
    radius: number,
    limit: number,
  ): void {
    const { shape, depth, light } = buffer.samples;
    const { materials } = buffer;
    let cloth = 0;
    let known = 0;
    let begin = 0;
    for (let step = 0; step < count; step += 1) {
      const at = start + step * stride;
      const next = materials[shape[at] ?? 0] ?? 0;
      if (next === 0) {
        if (cloth !== 0) this.#average(light, start + begin * stride, step - begin, stride, radius);
        cloth = 0;
        continue;
      }
      const z = depth[at] ?? 0;
      if (next !== cloth || z - known > limit || known - z > limit) {
        if (cloth !== 0) this.#average(light, start + begin * stride, step - begin, stride, radius);
        begin = step;
      }
      cloth = next;
      known = z;
    }
    if (cloth !== 0) this.#average(light, start + begin * stride, count - begin, stride, radius);
  }

  /** Moving mean of one run; narrower towards its ends, which keep their light. */
  #average(light: Uint8Array, start: number, count: number, stride: number, radius: number): void {
    if (count < 3) return;
    const sums = this.#sums;
    let sum = 0;
    for (let step = 0; step < count; step += 1) {
      sum += light[start + step * stride] ?? 0;
      sums[step + 1] = sum;
    }
    const last = count - 1;
    const rim = Math.min(radius, (last + 1) >> 1);
    for (let step = 1; step < rim; step += 1) {
      const share = 1 / (2 * step + 1);
      light[start + step * stride] = (sums[2 * step + 1] ?? 0) * share + 0.5;
      light[start + (last - step) * stride] =
        ((sums[count] ?? 0) - (sums[last - 2 * step] ?? 0)) * share + 0.5;
    }
    const share = 1 / (2 * radius + 1);
    let at = start + radius * stride;
    for (let step = radius; step <= last - radius; step += 1) {
      light[at] = ((sums[step + radius + 1] ?? 0) - (sums[step - radius] ?? 0)) * share + 0.5;
      at += stride;
    }
    // An odd run that is too short for the full width has one place in its middle.
    if (rim < radius && count % 2 === 1) light[start + rim * stride] = (sums[count] ?? 0) / count + 0.5;
  }
}

const softener = new Softener();

/** Smooths the light of a filled buffer in place; `scale` in fine steps per stature. */
export function softenLight(buffer: LitGrid, scale: number): void {
  softener.run(buffer, Math.round((REACH * scale) / 2), Math.max(STEP_LIMIT, 6 / scale));
}

/** As softenLight(), over so many places to each side of a grid with so many fine steps from place to place. */
export function softenOver(grid: LitGrid, scale: number, radius: number, spacing: number): void {
  softener.run(grid, radius, Math.max(STEP_LIMIT, (3 * spacing) / scale));
}
