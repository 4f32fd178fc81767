// Draws boxes into the depth buffer: the three faces that look at the viewer, filled line by line with even depth.
import { addScaled, dot, type Vector } from '../../shared/figure/vector.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import type { PropBox } from './prop-boxes.ts';
import { toScreen, type Screen, type ScreenPoint } from './screen.ts';

/** Draws one box where it is the nearest surface. */
export function drawBox(buffer: DepthBuffer, screen: Screen, item: PropBox): void {
  const { frame, half } = item;
  const axes = [
    { axis: frame.left, half: half.x },
    { axis: frame.up, half: half.y },
    { axis: frame.forward, half: half.z },
  ] as const;
  axes.forEach((face, index) => {
    const a = axes[(index + 1) % 3];
    const b = axes[(index + 2) % 3];
    if (a === undefined || b === undefined) return;
    const sign = dot(face.axis, screen.view.towards) >= 0 ? 1 : -1;
    const middle = addScaled(item.centre, face.axis, sign * face.half);
    const corner = (u: number, v: number): ScreenPoint =>
      toScreen(screen, addScaled(addScaled(middle, a.axis, u * a.half), b.axis, v * b.half));
    const quad = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    fillQuad(buffer, screen, quad, face.axis, sign, material.prop + index * 16);
  });
}

function fillQuad(
  buffer: DepthBuffer,
  screen: Screen,
  quad: readonly ScreenPoint[],
  axis: Vector,
  sign: number,
  code: number,
): void {
  const { view, scale } = screen;
  const nx = dot(axis, view.right) * sign;
  const ny = dot(axis, view.up) * sign;
  const nz = dot(axis, view.towards) * sign;
  const start = quad[0];
  if (start === undefined || nz < 1e-4) return;
  const top = Math.max(0, Math.ceil(Math.min(...quad.map((point) => point.y)) - 0.5));
  const bottom = Math.min(buffer.height - 1, Math.floor(Math.max(...quad.map((point) => point.y)) - 0.5));
  for (let row = top; row <= bottom; row += 1) {
    const [from, to] = spanOf(quad, row + 0.5);
    const left = Math.max(0, Math.ceil(from - 0.5));
    const right = Math.min(buffer.width - 1, Math.floor(to - 0.5));
    if (right < left) continue;
    buffer.touch(left, row, right, row);
    // On a plane n·p is constant, and y points down on the screen.
    const slope = -nx / nz / scale;
    let depth = start.depth + slope * (left + 0.5 - start.x) + (ny / nz / scale) * (row + 0.5 - start.y);
    for (
      let index = row * buffer.width + left;
      index <= row * buffer.width + right;
      index += 1, depth += slope
    ) {
      if (depth <= (buffer.depth[index] ?? 0)) continue;
      buffer.depth[index] = depth;
      buffer.normalX[index] = nx;
      buffer.normalY[index] = ny;
      buffer.normalZ[index] = nz;
      buffer.material[index] = code;
      buffer.part[index] = partCodes.prop;
    }
  }
}

/** Where a horizontal line enters and leaves a convex quad. */
function spanOf(quad: readonly ScreenPoint[], y: number): readonly [number, number] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  quad.forEach((a, index) => {
    const b = quad[(index + 1) % quad.length];
    if (b === undefined || a.y > y === b.y > y) return;
    const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    from = Math.min(from, x);
    to = Math.max(to, x);
  });
  return [from, to];
}
