/**
 * Turns the depth buffer into colours: light and dark (occlusion.ts), worked region warmed. Inside a surface one sample
 * makes a pixel; at edges several do (edge-samples.ts). Owns the look of the body's surface.
 */
import { blendOver } from './blend.ts';
import { DepthBuffer, MAX_SHAPES } from './depth-buffer.ts';
import { EdgeSampler } from './edge-samples.ts';
import { RAMP_STEPS } from './lamp.ts';
import { DARKEST, Occlusion } from './occlusion.ts';
import type { FigurePalette } from './palette.ts';
import { emptyBox, type Box } from './picture-memory.ts';
import type { Ramps } from './ramps.ts';
import { EDGE_PLACES } from './samples.ts';
import { softenLight } from './soften.ts';

/** A glow ball on the fine screen of the depth buffer. */
export interface ScreenGlow {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  /** Fine steps. */
  readonly radius: number;
  readonly parts: readonly number[];
}

/** What shading needs besides the samples. */
export interface ShadeJob {
  readonly ramps: Ramps;
  readonly palette: FigurePalette;
  /** Fine steps per stature. */
  readonly scale: number;
  /** Depth of the trunk's middle: what lies behind it is dimmed. */
  readonly middleDepth: number;
  readonly glows: readonly ScreenGlow[];
  /** Strength of the glow 0..1. */
  readonly glow: number;
}

const patch: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Pixels in which the buffer has samples, and a rim of some for their edges; good until the next call. */
export function patchOf(buffer: DepthBuffer, rim = 1): Readonly<Box> {
  emptyBox(patch);
  if (buffer.right < buffer.left) return patch;
  patch.left = Math.max(0, buffer.left - rim);
  patch.top = Math.max(0, buffer.top - rim);
  patch.right = Math.min(buffer.columns, buffer.right + 1 + rim);
  patch.bottom = Math.min(buffer.rows, buffer.bottom + 1 + rim);
  return patch;
}

/** Blends RGBA over `pixels`, which has one pixel for each of the buffer's; only inside the area. */
export function shade(
  buffer: DepthBuffer,
  job: ShadeJob,
  area: Readonly<Box>,
  pixels: Uint8ClampedArray,
): void {
  softenLight(buffer, job.scale);
  shader.begin(buffer, job, area, pixels);
  for (let row = area.top; row < area.bottom; row += 1) {
    // A pixel's edge may reach into it from the row above or below.
    const left = Math.min(leftOf(buffer, row - 1), leftOf(buffer, row), leftOf(buffer, row + 1)) - 1;
    const right = Math.max(rightOf(buffer, row - 1), rightOf(buffer, row), rightOf(buffer, row + 1)) + 1;
    shader.paintRow(row, Math.max(left, area.left), Math.min(right, area.right - 1));
  }
}

function leftOf(buffer: DepthBuffer, row: number): number {
  return row < 0 || row >= buffer.rows ? buffer.columns : (buffer.rowLeft[row] ?? 0);
}

function rightOf(buffer: DepthBuffer, row: number): number {
  return row < 0 || row >= buffer.rows ? -1 : (buffer.rowRight[row] ?? 0);
}

const emptyBuffer = new DepthBuffer();
/** Shares are passed as whole numbers of this: fractions that leave a function take memory. */
const ONE = 1024;
const MOST_BALLS = 16;
/** Opacity of an edge's pixel by how many of its places are covered; whole numbers for the same reason. */
const opacities = Uint8Array.from({ length: EDGE_PLACES + 1 }, (_, cover) =>
  Math.round((255 * cover) / EDGE_PLACES),
);

/** What all pixels of a picture share; one for all pictures, and known to this file alone. */
class Shader {
  readonly edges = new EdgeSampler();
  readonly occlusion = new Occlusion();
  /** Red, green and blue of the pixel at hand, before shadow and glow. */
  readonly plain = new Float32Array(3);
  /** Its depth. */
  readonly depth = new Float32Array(1);
  dark = 0;
  warm = 0;
  /** Shadow and glow of the blocks of the two rows at hand, and which shape of which rows they are of. */
  owners = new Int32Array(0);
  dims = new Int16Array(0);
  hots = new Int16Array(0);
  /** Where the ramp of each of the buffer's shapes begins. */
  readonly bases = new Uint16Array(MAX_SHAPES);
  buffer = emptyBuffer;
  source: Uint8ClampedArray = new Uint8ClampedArray(0);
  pixels: Uint32Array = new Uint32Array(0);
  ramps: Ramps = new Uint8Array(0);
  /** x, y, depth and 1 / radius² of each ball of glow, and one bit for each part that it colours. */
  readonly balls = new Float32Array(MOST_BALLS * 4);
  readonly ballParts = new Int32Array(MOST_BALLS);
  ballCount = 0;
  /** One bit for each part that glows. */
  glowing = 0;
  glow = 0;
  scale = 1;

  begin(buffer: DepthBuffer, job: ShadeJob, area: Readonly<Box>, pixels: Uint8ClampedArray): void {
    this.buffer = buffer;
    if (this.source !== pixels) {
      // Red comes first in memory: every machine that Electron runs on is little-endian.
      this.pixels = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
      this.source = pixels;
    }
    this.ramps = job.ramps;
    this.glow = job.glow;
    this.scale = job.scale;
    this.dark = job.palette.shade;
    this.warm = job.palette.hot;
    for (let id = 1; id <= buffer.count; id += 1) {
      this.bases[id] = (buffer.materials[id] ?? 0) * RAMP_STEPS * 3;
    }
    this.#takeGlows(job.glows);
    this.#emptyBlocks((buffer.columns >> 1) + 1);
    this.occlusion.begin(buffer, job, area);
    this.edges.begin(job.scale);
  }

  #emptyBlocks(count: number): void {
    if (this.owners.length < count) {
      this.owners = new Int32Array(count);
      this.dims = new Int16Array(count);
      this.hots = new Int16Array(count);
    }
    this.owners.fill(0);
  }

  #takeGlows(glows: readonly ScreenGlow[]): void {
    this.glowing = 0;
    this.ballCount = Math.min(MOST_BALLS, glows.length);
    for (let at = 0; at < this.ballCount; at += 1) {
      const ball = glows[at];
      if (ball === undefined) continue;
      this.balls[4 * at] = ball.x;
      this.balls[4 * at + 1] = ball.y;
      this.balls[4 * at + 2] = ball.depth;
      this.balls[4 * at + 3] = 1 / (ball.radius * ball.radius);
      let parts = 0;
      for (let at = 0; at < ball.parts.length; at += 1) parts |= 1 << (ball.parts[at] ?? 0);
      this.ballParts[at] = parts;
      this.glowing |= parts;
    }
  }

  /** Paints the pixels of a row from column `first` to `last`. One function on purpose: it is most of a frame. */
  paintRow(row: number, first: number, last: number): void {
    const { buffer, plain, ramps, bases, glowing, edges, occlusion, dark, warm, pixels } = this;
    const { owners, dims, hots } = this;
    const { columns, parts } = buffer;
    const { shape, depth, light } = buffer.samples;
    occlusion.startRow(row);
    let index = buffer.indexOf(row, first);
    for (let column = first; column <= last; column += 1, index += 1) {
      let id = shape[index] ?? 0;
      const isInside =
        id === shape[index - 1] &&
        id === shape[index + 1] &&
        id === shape[index - columns] &&
        id === shape[index + columns];
      if (isInside && id === 0) continue;
      let cover = EDGE_PLACES;
      let edgeDim = -1;
      this.depth[0] = depth[index] ?? 0;
      if (!isInside && edges.isEdge(buffer, index)) {
        cover = edges.sum(buffer, ramps, column, row, plain);
        if (cover === 0) continue;
        if (id === 0) {
          id = edges.shape;
          this.depth[0] = edges.depth[0] ?? 0;
        }
        // The edge of a near limb before a far and darker one of the same cloth is one of darkness alone.
        edgeDim = edges.darkness(occlusion, row, column, index);
      } else {
        const at = (bases[id] ?? 0) + (light[index] ?? 0) * 3;
        plain[0] = ramps[at] ?? 0;
        plain[1] = ramps[at + 1] ?? 0;
        plain[2] = ramps[at + 2] ?? 0;
      }
      // Shadow and glow change slowly: two by two pixels of one shape share theirs.
      const block = column >> 1;
      const owner = (row >> 1) * MAX_SHAPES + id;
      if (owners[block] !== owner) {
        const part = parts[id] ?? 0;
        owners[block] = owner;
        dims[block] = occlusion.at(row, column, index, id, this.depth);
        hots[block] = ((glowing >> part) & 1) === 1 ? this.#glowAt(part, 2 * column + 1, 2 * row + 1) : 0;
      }
      const dim = edgeDim < 0 ? (dims[block] ?? 0) : edgeDim;
      const hot = hots[block] ?? 0;
      const own = ((ONE - hot) * (DARKEST - dim)) / (ONE * DARKEST);
      const glow = (hot * (DARKEST - dim)) / (ONE * DARKEST);
      const shadow = dim / DARKEST;
      const red = (plain[0] ?? 0) * own + (warm >> 16) * glow + (dark >> 16) * shadow + 0.5;
      const green = (plain[1] ?? 0) * own + ((warm >> 8) & 255) * glow + ((dark >> 8) & 255) * shadow + 0.5;
      const blue = (plain[2] ?? 0) * own + (warm & 255) * glow + (dark & 255) * shadow + 0.5;
      const colour = (blue << 16) | (green << 8) | red;
      const at = row * columns + column;
      if (cover === EDGE_PLACES) pixels[at] = (255 << 24) | colour;
      else blendOver(pixels, at, colour, opacities[cover] ?? 255);
    }
  }

  #glowAt(part: number, x: number, y: number): number {
    const { balls, ballParts } = this;
    const depth = this.depth[0] ?? 0;
    let cold = 1;
    for (let ball = 0; ball < this.ballCount; ball += 1) {
      if ((((ballParts[ball] ?? 0) >> part) & 1) === 0) continue;
      const dx = x - (balls[4 * ball] ?? 0);
      const dy = y - (balls[4 * ball + 1] ?? 0);
      const dz = (depth - (balls[4 * ball + 2] ?? 0)) * this.scale * 0.35;
      const share = 1 - (dx * dx + dy * dy + dz * dz) * (balls[4 * ball + 3] ?? 0);
      if (share > 0) cold *= 1 - share * share * 0.62;
    }
    return ((1 - cold) * this.glow * ONE) | 0;
  }
}

const shader = new Shader();
