// Draws boxes into the depth buffer, with the corners rounded a little by an exact slab test per sample.
import { dot, subtract, vector, type Vector } from '../../shared/figure/vector.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { cornersOf, type PropBox } from './prop-boxes.ts';
import { toScreen, type Screen } from './screen.ts';

interface Slab {
  /** Line of sight, right and up in box coordinates, scaled so that the box is -1..1. */
  readonly sight: Vector;
  readonly right: Vector;
  readonly up: Vector;
  readonly origin: Vector;
}

/** Draws one box where it is the nearest surface. */
export function drawBox(buffer: DepthBuffer, screen: Screen, item: PropBox): void {
  const corners = cornersOf(item).map((corner) => toScreen(screen, corner));
  const left = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.x))));
  const right = Math.min(buffer.width - 1, Math.ceil(Math.max(...corners.map((corner) => corner.x))));
  const top = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.y))));
  const bottom = Math.min(buffer.height - 1, Math.ceil(Math.max(...corners.map((corner) => corner.y))));
  const slab = slabOf(screen, item);
  const normals = facesOf(screen, item, slab);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1)
      drawSample(buffer, screen, slab, normals, column, row);
  }
}

function slabOf(screen: Screen, item: PropBox): Slab {
  const { frame, half, centre } = item;
  const inBox = (a: Vector): Vector =>
    vector(dot(a, frame.left) / half.x, dot(a, frame.up) / half.y, dot(a, frame.forward) / half.z);
  const { view } = screen;
  return {
    sight: inBox(view.towards),
    right: inBox(view.right),
    up: inBox(view.up),
    origin: inBox(subtract(vector(0, 0, 0), centre)),
  };
}

function facesOf(screen: Screen, item: PropBox, slab: Slab): readonly Vector[] {
  const { view } = screen;
  const face = (axis: Vector, side: number): Vector => {
    const sign = side >= 0 ? 1 : -1;
    return vector(dot(axis, view.right) * sign, dot(axis, view.up) * sign, dot(axis, view.towards) * sign);
  };
  const { frame } = item;
  return [face(frame.left, slab.sight.x), face(frame.up, slab.sight.y), face(frame.forward, slab.sight.z)];
}

function drawSample(
  buffer: DepthBuffer,
  screen: Screen,
  slab: Slab,
  normals: readonly Vector[],
  column: number,
  row: number,
): void {
  const x = (column + 0.5 - screen.centreX) / screen.scale;
  const y = (screen.centreY - row - 0.5) / screen.scale;
  let nearest = 1e9;
  let farthest = -1e9;
  let face = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    const sight = axis === 0 ? slab.sight.x : axis === 1 ? slab.sight.y : slab.sight.z;
    const start =
      axis === 0
        ? slab.origin.x + x * slab.right.x + y * slab.up.x
        : axis === 1
          ? slab.origin.y + x * slab.right.y + y * slab.up.y
          : slab.origin.z + x * slab.right.z + y * slab.up.z;
    if (Math.abs(sight) < 1e-9) {
      if (Math.abs(start) > 1) return;
      continue;
    }
    const leave = (Math.sign(sight) - start) / sight;
    const enter = (-Math.sign(sight) - start) / sight;
    if (leave < nearest) {
      nearest = leave;
      face = axis;
    }
    farthest = Math.max(farthest, enter);
  }
  if (nearest < farthest) return;
  const index = row * buffer.width + column;
  if (nearest <= (buffer.depth[index] ?? 0)) return;
  const normal = normals[face];
  if (normal === undefined) return;
  buffer.depth[index] = nearest;
  buffer.normalX[index] = normal.x;
  buffer.normalY[index] = normal.y;
  buffer.normalZ[index] = normal.z;
  buffer.material[index] = material.prop + face * 16;
  buffer.part[index] = partCodes.prop;
}
