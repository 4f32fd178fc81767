/** Draws boxes into the depth buffer: the three faces that look at the viewer, filled row by row with even light. */
import { dotsInto } from '../../shared/figure/math/vector.ts';
import { faceAt } from './face-shape.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { lamp, stepOffset, stepScale } from './lamp.ts';
import type { PropBox } from './prop-boxes.ts';
import type { Screen } from './screen.ts';

/** Axis, centre and the other two axes of the face at hand in the picture; reused for every face. */
const seen = new Float64Array(12);

/** The face as its shape takes it; reused too. */
const face = new Float64Array(faceAt.count);
const sizes = ['x', 'y', 'z'] as const;
const axes = ['left', 'up', 'forward'] as const;
const materials = [material.prop, material.prop + 16, material.prop + 32] as const;

/** Draws one box where it is the nearest surface; `screen` is the buffer's fine one. */
export function drawBox(buffer: DepthBuffer, screen: Screen, item: PropBox): void {
  for (let turn = 0; turn < 3; turn += 1) drawFace(buffer, screen, item, turn);
}

/** The face on the viewer's side of one axis, spanned by the other two. Plain numbers: it runs for every frame. */
function drawFace(buffer: DepthBuffer, screen: Screen, { frame, half, centre }: PropBox, turn: number): void {
  const { scale, centreX, centreY } = screen;
  const { right, up, towards } = screen.view;
  const a = (turn + 1) % 3;
  const b = (turn + 2) % 3;
  dotsInto(seen, 0, frame[axes[turn] ?? 'left'], right, up, towards);
  const sign = (seen[2] ?? 0) >= 0 ? 1 : -1;
  const nx = (seen[0] ?? 0) * sign;
  const ny = (seen[1] ?? 0) * sign;
  const nz = (seen[2] ?? 0) * sign;
  if (nz < 1e-4) return;
  dotsInto(seen, 3, centre, right, up, towards);
  dotsInto(seen, 6, frame[axes[a] ?? 'left'], right, up, towards);
  dotsInto(seen, 9, frame[axes[b] ?? 'left'], right, up, towards);
  const out = half[sizes[turn] ?? 'x'];
  const halfA = half[sizes[a] ?? 'x'];
  const halfB = half[sizes[b] ?? 'x'];
  face[faceAt.x] = centreX + ((seen[3] ?? 0) + nx * out) * scale;
  face[faceAt.y] = centreY - ((seen[4] ?? 0) + ny * out) * scale;
  face[faceAt.ax] = (seen[6] ?? 0) * halfA * scale;
  face[faceAt.ay] = -(seen[7] ?? 0) * halfA * scale;
  face[faceAt.bx] = (seen[9] ?? 0) * halfB * scale;
  face[faceAt.by] = -(seen[10] ?? 0) * halfB * scale;
  face[faceAt.depth] = (seen[5] ?? 0) + nz * out - (seen[8] ?? 0) * halfA - (seen[11] ?? 0) * halfB;
  // On a plane n·p is constant, and y points down on the screen.
  face[faceAt.zX] = -nx / nz / scale;
  face[faceAt.zY] = ny / nz / scale;
  const shape = buffer.addFace(materials[turn] ?? material.prop, partCodes.prop);
  shape.light = Math.floor((nx * lamp.x + ny * lamp.y + nz * lamp.z) * stepScale + stepOffset);
  shape.set(face);
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
