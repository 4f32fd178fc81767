// Draws boxes into the depth buffer: the three faces that look at the viewer, filled row by row with even light.
import { dot, type Vector } from '../../shared/figure/vector.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { lamp, stepOffset, stepScale } from './lamp.ts';
import type { PropBox } from './prop-boxes.ts';
import type { Screen } from './screen.ts';

/** Draws one box where it is the nearest surface; `screen` is the buffer's fine one. */
export function drawBox(buffer: DepthBuffer, screen: Screen, item: PropBox): void {
  const { left, up, forward } = item.frame;
  const { x, y, z } = item.half;
  drawFace(buffer, screen, item.centre, material.prop, left, x, up, y, forward, z);
  drawFace(buffer, screen, item.centre, material.prop + 16, up, y, forward, z, left, x);
  drawFace(buffer, screen, item.centre, material.prop + 32, forward, z, left, x, up, y);
}

/** The face on the viewer's side of `axis`, spanned by the other two. Plain numbers: it runs for every frame. */
function drawFace(
  buffer: DepthBuffer,
  screen: Screen,
  centre: Vector,
  code: number,
  axis: Vector,
  half: number,
  a: Vector,
  halfA: number,
  b: Vector,
  halfB: number,
): void {
  const { view, scale } = screen;
  const sign = dot(axis, view.towards) >= 0 ? 1 : -1;
  const nx = dot(axis, view.right) * sign;
  const ny = dot(axis, view.up) * sign;
  const nz = dot(axis, view.towards) * sign;
  if (nz < 1e-4) return;
  const shape = buffer.addFace(code, partCodes.prop);
  shape.light = Math.floor((nx * lamp.x + ny * lamp.y + nz * lamp.z) * stepScale + stepOffset);
  const x = screen.centreX + (dot(centre, view.right) + nx * half) * scale;
  const y = screen.centreY - (dot(centre, view.up) + ny * half) * scale;
  const ax = dot(a, view.right) * halfA * scale;
  const ay = -dot(a, view.up) * halfA * scale;
  const bx = dot(b, view.right) * halfB * scale;
  const by = -dot(b, view.up) * halfB * scale;
  shape.setCorner(0, x - ax - bx, y - ay - by);
  shape.setCorner(1, x + ax - bx, y + ay - by);
  shape.setCorner(2, x + ax + bx, y + ay + by);
  shape.setCorner(3, x - ax + bx, y - ay + by);
  const middle = dot(centre, view.towards) + nz * half;
  const depth = middle - dot(a, view.towards) * halfA - dot(b, view.towards) * halfB;
  // On a plane n·p is constant, and y points down on the screen.
  shape.setPlane(depth, -nx / nz / scale, ny / nz / scale);
  fillFace(buffer, shape);
}

function fillFace(buffer: DepthBuffer, shape: ReturnType<DepthBuffer['addFace']>): void {
  const top = Math.max(0, Math.ceil((shape.top - 1) / 2));
  const bottom = Math.min(buffer.rows - 1, Math.floor((shape.bottom - 1) / 2));
  for (let row = top; row <= bottom; row += 1) {
    const y = 2 * row + 1;
    shape.findSpan(y);
    const left = Math.max(0, Math.ceil((shape.spanLeft - 1) / 2));
    const right = Math.min(buffer.columns - 1, Math.floor((shape.spanRight - 1) / 2));
    if (right < left) continue;
    buffer.touchRow(row, left, right);
    shape.trace(2 * left + 1, y, right - left + 1, buffer.samples, buffer.indexOf(row, left), buffer.count);
  }
}
