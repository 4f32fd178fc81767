// Turns the depth buffer into colours: soft shadow of nearer parts on farther ones, far limbs dimmed, worked region
// warmed. Inside a surface one sample makes a pixel; at edges several do (edge-samples.ts). Owns the look of the
// body's surface.
import { DepthBuffer, maxShapes, partCodes } from './depth-buffer.ts';
import { EdgeSampler } from './edge-samples.ts';
import { rampSteps } from './lamp.ts';
import type { FigurePalette } from './palette.ts';
import type { Ramps } from './ramps.ts';
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

/** Where a nearer part is looked for, in statures: towards the lamp and around. */
const taps = [
  [-0.012, 0.016],
  [-0.028, 0.034],
  [0.006, 0.022],
  [-0.022, 0.004],
  [0.016, 0.006],
  [0, -0.018],
] as const;

/** The part of a picture that was written, in pixels; right and bottom are excluded. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels in which the buffer has samples, and a rim of one pixel for their edges. */
export function patchOf(buffer: DepthBuffer): Patch {
  if (buffer.right < buffer.left) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.max(0, buffer.left - 1),
    top: Math.max(0, buffer.top - 1),
    right: Math.min(buffer.columns, buffer.right + 2),
    bottom: Math.min(buffer.rows, buffer.bottom + 2),
  };
}

/** Writes RGBA into `pixels`, which has one pixel for each of the buffer's; only inside the patch. */
export function shade(buffer: DepthBuffer, job: ShadeJob, patch: Patch, pixels: Uint8ClampedArray): void {
  const { columns } = buffer;
  softenLight(buffer, job.scale);
  shader.begin(buffer, job, pixels);
  for (let row = patch.top; row < patch.bottom; row += 1) {
    const start = row * columns;
    pixels.fill(0, (start + patch.left) * 4, (start + patch.right) * 4);
    // A pixel's edge may reach into it from the row above or below.
    const left = Math.min(leftOf(buffer, row - 1), leftOf(buffer, row), leftOf(buffer, row + 1)) - 1;
    const right = Math.max(rightOf(buffer, row - 1), rightOf(buffer, row), rightOf(buffer, row + 1)) + 1;
    const first = start + Math.max(left, patch.left);
    shader.paintRow(row, first, start + Math.min(right, patch.right - 1));
  }
}

function leftOf(buffer: DepthBuffer, row: number): number {
  return buffer.rowLeft[row] ?? buffer.columns;
}

function rightOf(buffer: DepthBuffer, row: number): number {
  return buffer.rowRight[row] ?? -1;
}

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(colour: number): Colour {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

const emptyBuffer = new DepthBuffer();

/** What all pixels of a picture share; one for all pictures. */
class Shader {
  private readonly edges = new EdgeSampler();
  private readonly offsets = new Int32Array(taps.length);
  /** Red, green and blue of the pixel at hand, before shadow and glow. */
  private readonly plain = new Float32Array(3);
  /** Red, green and blue. */
  private dark: Colour = [0, 0, 0];
  private warm: Colour = [0, 0, 0];
  /** Where the ramp of each of the buffer's shapes begins. */
  private readonly bases = new Uint16Array(maxShapes);
  private buffer = emptyBuffer;
  private pixels: Uint32Array = new Uint32Array(0);
  private ramps: Ramps = new Uint8Array(0);
  private glows: readonly ScreenGlow[] = [];
  /** One bit for each part that glows. */
  private glowing = 0;
  private glow = 0;
  private scale = 1;
  private middleDepth = 0;
  private farShade = 0;

  begin(buffer: DepthBuffer, job: ShadeJob, pixels: Uint8ClampedArray): void {
    this.buffer = buffer;
    // Red comes first in memory: every machine that Electron runs on is little-endian.
    this.pixels = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
    this.ramps = job.ramps;
    this.glows = job.glows;
    this.glow = job.glow;
    this.scale = job.scale;
    this.middleDepth = job.middleDepth;
    this.farShade = job.palette.farShade;
    this.dark = colourOf(job.palette.shade);
    this.warm = colourOf(job.palette.hot);
    for (let id = 1; id <= buffer.count; id += 1) {
      this.bases[id] = (buffer.materials[id] ?? 0) * rampSteps * 3;
    }
    this.glowing = 0;
    for (const ball of job.glows) for (const part of ball.parts) this.glowing |= 1 << part;
    taps.forEach(([x, y], tap) => {
      const down = Math.round((-y * job.scale) / 2);
      this.offsets[tap] = down * buffer.columns + Math.round((x * job.scale) / 2);
    });
    this.edges.begin(job.scale);
  }

  /** Paints the pixels of a row from `first` to `last`. One function on purpose: it is most of a frame. */
  paintRow(row: number, first: number, last: number): void {
    const { buffer, pixels, plain, ramps, bases, glowing, edges, dark, warm } = this;
    const { columns } = buffer;
    const { shape, depth, light } = buffer.samples;
    const [darkRed, darkGreen, darkBlue] = dark;
    const [warmRed, warmGreen, warmBlue] = warm;
    let dim = 0;
    let hot = 0;
    let lastId = 0;
    for (let index = first; index <= last; index += 1) {
      let id = shape[index] ?? 0;
      let z = depth[index] ?? 0;
      const isInside =
        id === shape[index - 1] &&
        id === shape[index + 1] &&
        id === shape[index - columns] &&
        id === shape[index + columns];
      let cover = 1;
      if (!isInside && edges.isEdge(buffer, index - row * columns, row)) {
        cover = edges.sum(buffer, ramps, index - row * columns, row, plain);
        if (cover === 0) continue;
        if (id === 0) {
          id = edges.shape;
          z = edges.depth;
        }
      } else if (id !== 0) {
        const at = (bases[id] ?? 0) + (light[index] ?? 0) * 3;
        plain[0] = ramps[at] ?? 0;
        plain[1] = ramps[at + 1] ?? 0;
        plain[2] = ramps[at + 2] ?? 0;
      } else continue;
      // Shadow and glow change slowly: two neighbours of one shape share theirs.
      if (id !== lastId || (index & 1) === 0) {
        const part = buffer.parts[id] ?? 0;
        dim = this.dimming(index, z, part === partCodes.prop);
        hot =
          ((glowing >> part) & 1) === 1
            ? this.glowAt(part, z, 2 * (index - row * columns) + 1, 2 * row + 1)
            : 0;
        lastId = id;
      }
      const own = (1 - hot) * (1 - dim);
      const glow = hot * (1 - dim);
      const red = (plain[0] ?? 0) * own + warmRed * glow + darkRed * dim + 0.5;
      const green = (plain[1] ?? 0) * own + warmGreen * glow + darkGreen * dim + 0.5;
      const blue = (plain[2] ?? 0) * own + warmBlue * glow + darkBlue * dim + 0.5;
      pixels[index] = ((cover * 255) << 24) | (blue << 16) | (green << 8) | red;
    }
  }

  /** Share of shade colour: distance behind the trunk, and nearer parts around. */
  private dimming(index: number, depth: number, isProp: boolean): number {
    const { offsets } = this;
    const depths = this.buffer.samples.depth;
    const size = depths.length;
    let hidden = 0;
    for (let tap = 0; tap < taps.length; tap += 1) {
      const at = index + (offsets[tap] ?? 0);
      if (at < 0 || at >= size) continue;
      const over = (depths[at] ?? 0) - depth;
      if (over > 0.012) hidden += over > 0.05 ? 1 : (over - 0.012) / 0.038;
    }
    const behind = isProp ? 0 : Math.min(1, Math.max(0, (this.middleDepth - depth) / 0.12));
    const occluded = (hidden / taps.length) * (isProp ? 0.22 : 0.3);
    return 1 - (1 - behind * this.farShade) * (1 - occluded);
  }

  private glowAt(part: number, depth: number, x: number, y: number): number {
    let warm = 0;
    for (const ball of this.glows) {
      const dx = x - ball.x;
      const dy = y - ball.y;
      const dz = (depth - ball.depth) * this.scale * 0.35;
      const squared = (dx * dx + dy * dy + dz * dz) / (ball.radius * ball.radius);
      if (squared >= 1 || !ball.parts.includes(part)) continue;
      const share = 1 - squared;
      warm = 1 - (1 - warm) * (1 - share * share * 0.62);
    }
    return warm * this.glow;
  }
}

const shader = new Shader();
