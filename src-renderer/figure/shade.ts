// Turns the depth buffer into colours: lamp at the top left, soft shadow of nearer parts on farther ones, far limbs
// dimmed, worked region warmed; four samples make one pixel. Owns the look of the body's surface.
import { partCodes, type DepthBuffer } from './depth-buffer.ts';
import type { FigurePalette } from './palette.ts';
import { rampSteps, type Ramps } from './ramps.ts';

/** A glow ball on the screen of the depth buffer. */
export interface ScreenGlow {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  /** Samples. */
  readonly radius: number;
  readonly parts: readonly number[];
}

/** What shading needs besides the samples. */
export interface ShadeJob {
  readonly ramps: Ramps;
  readonly palette: FigurePalette;
  /** Samples per stature. */
  readonly scale: number;
  /** Depth of the trunk's middle: what lies behind it is dimmed. */
  readonly middleDepth: number;
  readonly glows: readonly ScreenGlow[];
  /** Strength of the glow 0..1. */
  readonly glow: number;
}

const lampX = -0.46;
const lampY = 0.62;
const lampZ = 0.635;

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

/** Pixels in which the buffer has samples. */
export function patchOf(buffer: DepthBuffer): Patch {
  return {
    left: buffer.left >> 1,
    top: buffer.top >> 1,
    right: Math.min(buffer.width >> 1, (buffer.right >> 1) + 1),
    bottom: Math.min(buffer.height >> 1, (buffer.bottom >> 1) + 1),
  };
}

/** Writes RGBA into `pixels`, which has half the buffer's size; only inside the patch. */
export function shade(buffer: DepthBuffer, job: ShadeJob, patch: Patch, pixels: Uint8ClampedArray): void {
  const columns = buffer.width >> 1;
  const offsets = Int32Array.from(
    taps.map(([x, y]) => Math.round(-y * job.scale) * buffer.width + Math.round(x * job.scale)),
  );
  for (let row = patch.top; row < patch.bottom; row += 1) {
    for (let column = patch.left; column < patch.right; column += 1) {
      const first = row * 2 * buffer.width + column * 2;
      const out = (row * columns + column) * 4;
      const covered = sumLight(buffer, job.ramps, first);
      pixels[out + 3] = covered * 63.75;
      if (covered > 0) colourPixel(buffer, job, offsets, pixels, first, out, covered);
    }
  }
}

/** Red, green and blue sums of the four samples of a pixel; one scratch for all, read right after sumLight(). */
const sum = new Float32Array(3);

/** Adds up the lit colours of a pixel's samples into `sum`; returns how many samples are covered. */
function sumLight(buffer: DepthBuffer, ramps: Ramps, first: number): number {
  const { material, normalX, normalY, normalZ } = buffer;
  // Most pixels lie inside one surface: then one sample stands for all four.
  const isInside = isEven(buffer, first);
  const samples = isInside ? 1 : 4;
  const weight = isInside ? 4 : 1;
  let covered = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const index = first + (sample & 1) + (sample > 1 ? buffer.width : 0);
    const code = material[index] ?? 0;
    if (code === 0) continue;
    const ramp = ramps[code];
    if (ramp === undefined) continue;
    const light =
      (normalX[index] ?? 0) * lampX + (normalY[index] ?? 0) * lampY + (normalZ[index] ?? 0) * lampZ;
    const step = (((light + 1) * 0.5 * (rampSteps - 1) + 0.5) | 0) * 3;
    covered += weight;
    red += (ramp[step] ?? 0) * weight;
    green += (ramp[step + 1] ?? 0) * weight;
    blue += (ramp[step + 2] ?? 0) * weight;
  }
  sum[0] = red;
  sum[1] = green;
  sum[2] = blue;
  return covered;
}

/** True when the four samples of a pixel show the same surface, so far as material and depth can tell. */
function isEven(buffer: DepthBuffer, first: number): boolean {
  const { material, depth, width } = buffer;
  const code = material[first];
  const last = first + width + 1;
  if (code === 0 || code !== material[last] || code !== material[first + 1] || code !== material[last - 1])
    return false;
  const a = (depth[first] ?? 0) - (depth[last] ?? 0);
  const b = (depth[first + 1] ?? 0) - (depth[last - 1] ?? 0);
  return a < 0.004 && a > -0.004 && b < 0.004 && b > -0.004;
}

function colourPixel(
  buffer: DepthBuffer,
  job: ShadeJob,
  offsets: Int32Array,
  pixels: Uint8ClampedArray,
  first: number,
  out: number,
  covered: number,
): void {
  const { material } = buffer;
  let anchor = first;
  if (covered < 4 && material[anchor] === 0) anchor = first + 1;
  if (covered < 4 && material[anchor] === 0) anchor = first + buffer.width;
  if (covered < 4 && material[anchor] === 0) anchor = first + buffer.width + 1;
  const dim = dimming(buffer, job, offsets, anchor);
  const row = (first / buffer.width) | 0;
  const hot = job.glows.length === 0 ? 0 : glowAt(buffer, job, anchor, first - row * buffer.width, row);
  const { shade: dark, hot: warm } = job.palette;
  for (let channel = 0; channel < 3; channel += 1) {
    const shift = 16 - channel * 8;
    const plain = (sum[channel] ?? 0) / covered;
    const warmed = plain + (((warm >> shift) & 255) - plain) * hot;
    pixels[out + channel] = warmed + (((dark >> shift) & 255) - warmed) * dim;
  }
}

/** Share of shade colour: distance behind the trunk, and nearer parts around. */
function dimming(buffer: DepthBuffer, job: ShadeJob, offsets: Int32Array, index: number): number {
  const depths = buffer.depth;
  const depth = depths[index] ?? 0;
  let hidden = 0;
  for (let tap = 0; tap < offsets.length; tap += 1) {
    // Outside the array there is nothing: the comparison with NaN is false.
    const over = (depths[index + (offsets[tap] ?? 0)] ?? Number.NaN) - depth;
    if (over > 0.012) hidden += over > 0.05 ? 1 : (over - 0.012) / 0.038;
  }
  const isProp = buffer.part[index] === partCodes.prop;
  const behind = isProp ? 0 : Math.min(1, Math.max(0, (job.middleDepth - depth) / 0.12));
  const occluded = (hidden / offsets.length) * (isProp ? 0.22 : 0.3);
  return 1 - (1 - behind * job.palette.farShade) * (1 - occluded);
}

function glowAt(buffer: DepthBuffer, job: ShadeJob, index: number, x: number, y: number): number {
  let warm = 0;
  const part = buffer.part[index] ?? 0;
  const depth = buffer.depth[index] ?? 0;
  for (const ball of job.glows) {
    const dx = x - ball.x;
    const dy = y - ball.y;
    const dz = (depth - ball.depth) * job.scale * 0.35;
    const squared = (dx * dx + dy * dy + dz * dz) / (ball.radius * ball.radius);
    if (squared >= 1 || !ball.parts.includes(part)) continue;
    const share = 1 - squared;
    warm = 1 - (1 - warm) * (1 - share * share * 0.62);
  }
  return warm * job.glow;
}
