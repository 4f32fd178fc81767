// Turns the depth buffer into colours: soft shadow of nearer parts on farther ones, far limbs dimmed, worked region
// warmed. Inside a surface one sample makes a pixel; at edges several do (edge-samples.ts). Owns the look of the
// body's surface.
import { DepthBuffer, partCodes } from './depth-buffer.ts';
import { EdgeSampler } from './edge-samples.ts';
import { rampSteps } from './lamp.ts';
import type { FigurePalette } from './palette.ts';
import type { Ramps } from './ramps.ts';
import { emptyDepth } from './samples.ts';

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
  const { shape } = buffer.samples;
  shader.begin(buffer, job, pixels);
  for (let row = patch.top; row < patch.bottom; row += 1) {
    const start = row * columns;
    pixels.fill(0, (start + patch.left) * 4, (start + patch.right) * 4);
    // A pixel's edge may reach into it from the row above or below.
    const left = Math.min(leftOf(buffer, row - 1), leftOf(buffer, row), leftOf(buffer, row + 1)) - 1;
    const right = Math.max(rightOf(buffer, row - 1), rightOf(buffer, row), rightOf(buffer, row + 1)) + 1;
    const first = start + Math.max(left, patch.left);
    const last = start + Math.min(right, patch.right - 1);
    for (let index = first; index <= last; index += 1) {
      const id = shape[index];
      const isInside =
        id === shape[index - 1] &&
        id === shape[index + 1] &&
        id === shape[index - columns] &&
        id === shape[index + columns];
      if (isInside && id === 0) continue;
      shader.paint(index, row, !isInside);
    }
  }
}

function leftOf(buffer: DepthBuffer, row: number): number {
  return buffer.rowLeft[row] ?? buffer.columns;
}

function rightOf(buffer: DepthBuffer, row: number): number {
  return buffer.rowRight[row] ?? -1;
}

const emptyBuffer = new DepthBuffer();

/** What all pixels of a picture share; one for all pictures. */
class Shader {
  private readonly edges = new EdgeSampler();
  private readonly offsets = new Int32Array(taps.length);
  /** Red, green and blue of the pixel at hand, before shadow and glow. */
  private readonly plain = new Float32Array(3);
  private readonly dark = new Float32Array(3);
  private readonly warm = new Float32Array(3);
  private buffer = emptyBuffer;
  private pixels: Uint8ClampedArray = new Uint8ClampedArray(0);
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
    this.pixels = pixels;
    this.ramps = job.ramps;
    this.glows = job.glows;
    this.glow = job.glow;
    this.scale = job.scale;
    this.middleDepth = job.middleDepth;
    this.farShade = job.palette.farShade;
    for (let channel = 0; channel < 3; channel += 1) {
      this.dark[channel] = (job.palette.shade >> (16 - channel * 8)) & 255;
      this.warm[channel] = (job.palette.hot >> (16 - channel * 8)) & 255;
    }
    this.glowing = 0;
    for (const ball of job.glows) for (const part of ball.parts) this.glowing |= 1 << part;
    taps.forEach(([x, y], tap) => {
      const down = Math.round((-y * job.scale) / 2);
      this.offsets[tap] = down * buffer.columns + Math.round((x * job.scale) / 2);
    });
    this.edges.begin(job.scale);
  }

  /** Paints one pixel; `mixed` when a neighbour shows another shape. */
  paint(index: number, row: number, mixed: boolean): void {
    const { buffer, pixels, plain, dark, warm } = this;
    const column = index - row * buffer.columns;
    let id = buffer.samples.shape[index] ?? 0;
    let depth = buffer.samples.depth[index] ?? emptyDepth;
    let cover = 1;
    if (mixed && this.edges.isEdge(buffer, column, row)) {
      cover = this.edges.sum(buffer, this.ramps, column, row, plain);
      if (id === 0) {
        id = this.edges.shape;
        depth = this.edges.depth;
      }
    } else this.look(index, id);
    if (cover === 0 || id === 0) return;
    const part = buffer.parts[id] ?? 0;
    const dim = this.dimming(index, depth, part === partCodes.prop);
    const isGlowing = ((this.glowing >> part) & 1) === 1;
    const hot = isGlowing ? this.glowAt(part, depth, 2 * column + 1, 2 * row + 1) : 0;
    const out = index * 4;
    for (let channel = 0; channel < 3; channel += 1) {
      const own = plain[channel] ?? 0;
      const warmed = own + ((warm[channel] ?? 0) - own) * hot;
      pixels[out + channel] = warmed + ((dark[channel] ?? 0) - warmed) * dim;
    }
    pixels[out + 3] = cover * 255;
  }

  private look(index: number, id: number): void {
    const { ramps, plain, buffer } = this;
    const at = ((buffer.materials[id] ?? 0) * rampSteps + (buffer.samples.light[index] ?? 0)) * 3;
    plain[0] = ramps[at] ?? 0;
    plain[1] = ramps[at + 1] ?? 0;
    plain[2] = ramps[at + 2] ?? 0;
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
