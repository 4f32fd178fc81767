// Draws boxes into the depth buffer: the three faces that look at the viewer, filled row by row with even light.
import { addScaled, dot, type Vector } from '../../shared/figure/vector.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { lamp, stepOffset, stepScale } from './lamp.ts';
import type { PropBox } from './prop-boxes.ts';
import { toScreen, type Screen, type ScreenPoint } from './screen.ts';

/** Draws one box where it is the nearest surface; `screen` is the buffer's fine one. */
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
  const shape = buffer.addFace(code, partCodes.prop);
  shape.light = Math.floor((nx * lamp.x + ny * lamp.y + nz * lamp.z) * stepScale + stepOffset);
  // On a plane n·p is constant, and y points down on the screen.
  shape.set(quad, start, -nx / nz / scale, ny / nz / scale);
  const top = Math.max(0, Math.ceil((shape.top - 1) / 2));
  const bottom = Math.min(buffer.rows - 1, Math.floor((shape.bottom - 1) / 2));
  for (let row = top; row <= bottom; row += 1) {
    const y = 2 * row + 1;
    shape.findSpan(y);
    const left = Math.max(0, Math.ceil((shape.spanLeft - 1) / 2));
    const right = Math.min(buffer.columns - 1, Math.floor((shape.spanRight - 1) / 2));
    if (right < left) continue;
    buffer.touchRow(row, left, right);
    shape.trace(2 * left + 1, y, right - left + 1, buffer.samples, row * buffer.columns + left, buffer.count);
  }
}
