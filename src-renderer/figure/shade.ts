// Turns the depth buffer into colours: lamp at the top left, soft shadow of nearer parts on farther ones, far limbs
// dimmed, worked region warmed; four samples make one pixel. Owns the look of the body's surface.
import type { DepthBuffer } from './depth-buffer.ts';
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

/** Writes RGBA of half the buffer's size into `pixels`. */
export function shade(buffer: DepthBuffer, job: ShadeJob, pixels: Uint8ClampedArray): void {
  const columns = buffer.width >> 1;
  const rows = buffer.height >> 1;
  const offsets = taps.map(([x, y]) => [Math.round(x * job.scale), Math.round(-y * job.scale)] as const);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      shadePixel(buffer, job, offsets, pixels, column, row, (row * columns + column) * 4);
    }
  }
}

function shadePixel(
  buffer: DepthBuffer,
  job: ShadeJob,
  offsets: readonly (readonly [number, number])[],
  pixels: Uint8ClampedArray,
  column: number,
  row: number,
  out: number,
): void {
  const first = row * 2 * buffer.width + column * 2;
  const below = first + buffer.width;
  const materials = buffer.material;
  const covered =
    (materials[first] === 0 ? 0 : 1) +
    (materials[first + 1] === 0 ? 0 : 1) +
    (materials[below] === 0 ? 0 : 1) +
    (materials[below + 1] === 0 ? 0 : 1);
  if (covered === 0) {
    pixels[out + 3] = 0;
    return;
  }
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let sample = 0; sample < 4; sample += 1) {
    const index = sample < 2 ? first + sample : below + sample - 2;
    const code = materials[index] ?? 0;
    const ramp = job.ramps[code];
    if (ramp === undefined) continue;
    const light =
      (buffer.normalX[index] ?? 0) * lampX +
      (buffer.normalY[index] ?? 0) * lampY +
      (buffer.normalZ[index] ?? 0) * lampZ;
    const step = (((light + 1) * 0.5 * (rampSteps - 1) + 0.5) | 0) * 3;
    red += ramp[step] ?? 0;
    green += ramp[step + 1] ?? 0;
    blue += ramp[step + 2] ?? 0;
  }
  const anchor =
    materials[first] !== 0
      ? first
      : materials[first + 1] !== 0
        ? first + 1
        : materials[below] !== 0
          ? below
          : below + 1;
  const dim = dimming(buffer, job, offsets, anchor);
  const hot = glowAt(buffer, job, anchor, column * 2, row * 2);
  const { shade: dark, hot: warm } = job.palette;
  const warmth = (channel: number, shift: number): number => {
    const plain = channel / covered;
    const warmed = plain + (((warm >> shift) & 255) - plain) * hot;
    return warmed + (((dark >> shift) & 255) - warmed) * dim;
  };
  pixels[out] = warmth(red, 16);
  pixels[out + 1] = warmth(green, 8);
  pixels[out + 2] = warmth(blue, 0);
  pixels[out + 3] = covered * 63.75;
}

/** Share of shade colour: distance behind the trunk, and nearer parts around. */
function dimming(
  buffer: DepthBuffer,
  job: ShadeJob,
  offsets: readonly (readonly [number, number])[],
  index: number,
): number {
  const depth = buffer.depth[index] ?? 0;
  const size = buffer.width * buffer.height;
  let hidden = 0;
  for (const [x, y] of offsets) {
    const at = index + y * buffer.width + x;
    if (at < 0 || at >= size) continue;
    const over = (buffer.depth[at] ?? 0) - depth;
    if (over > 0.012) hidden += over > 0.05 ? 1 : (over - 0.012) / 0.038;
  }
  const isProp = (buffer.material[index] ?? 0) % 16 === 7;
  const behind = isProp ? 0 : Math.min(1, Math.max(0, (job.middleDepth - depth - 0.0) / 0.12));
  const far = behind * job.palette.farShade;
  const occluded = (hidden / offsets.length) * (isProp ? 0.2 : 0.3);
  return 1 - (1 - far) * (1 - occluded);
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
