// Draws tapered elliptic capsules into a depth buffer. Each sample solves the capsule exactly: in a space warped so
// that the cross-section is round, the nearest point of the swept ball along the line of sight is a root of a
// quadratic. No polygons, so outlines stay round at any size.
import type { SurfacePiece } from '../../shared/figure/body-surface.ts';
import { cross, dot, normalize, addScaled, vector, type Vector } from '../../shared/figure/vector.ts';
import type { DepthBuffer } from './depth-buffer.ts';
import { toScreen, type Screen } from './screen.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A capsule in warped space; see prepare(). */
interface Warped {
  readonly ax: number;
  readonly ay: number;
  readonly az: number;
  readonly dx: number;
  readonly dy: number;
  readonly dz: number;
  readonly fromRadius: number;
  readonly growth: number;
  /** Warped picture axes: right = (r1, 0, r3), up = (u1, u2, u3), line of sight = (0, 0, depth). */
  readonly r1: number;
  readonly r3: number;
  readonly u1: number;
  readonly u2: number;
  readonly u3: number;
  readonly depth: number;
  /** Codes to write. */
  readonly material: number;
  readonly part: number;
}

/** Draws one piece where it is the nearest surface. */
export function drawPiece(
  buffer: DepthBuffer,
  screen: Screen,
  piece: SurfacePiece,
  material: number,
  part: number,
): void {
  const box = boxOf(buffer, screen, piece);
  if (box.right < box.left || box.bottom < box.top) return;
  buffer.touch(box.left, box.top, box.right, box.bottom);
  fill(buffer, screen, piece, { ...prepare(screen, piece), material, part }, box);
}

function boxOf(buffer: DepthBuffer, screen: Screen, piece: SurfacePiece): Box {
  const from = toScreen(screen, piece.from);
  const to = toScreen(screen, piece.to);
  const reach = (axis: Vector): number => {
    const { frame, stretch } = piece;
    const a = stretch.left * dot(frame.left, axis);
    const b = stretch.up * dot(frame.up, axis);
    const c = stretch.forward * dot(frame.forward, axis);
    return Math.sqrt(a * a + b * b + c * c) * screen.scale;
  };
  const wide = reach(screen.view.right);
  const high = reach(screen.view.up);
  return {
    left: Math.max(0, Math.floor(Math.min(from.x - wide * piece.fromRadius, to.x - wide * piece.toRadius))),
    right: Math.min(
      buffer.width - 1,
      Math.ceil(Math.max(from.x + wide * piece.fromRadius, to.x + wide * piece.toRadius)),
    ),
    top: Math.max(0, Math.floor(Math.min(from.y - high * piece.fromRadius, to.y - high * piece.toRadius))),
    bottom: Math.min(
      buffer.height - 1,
      Math.ceil(Math.max(from.y + high * piece.fromRadius, to.y + high * piece.toRadius)),
    ),
  };
}

/** Depth that no point of the piece passes: what is nearer than this hides the piece. */
function nearestDepth(screen: Screen, piece: SurfacePiece): number {
  const { frame, stretch } = piece;
  const { towards } = screen.view;
  const reach = Math.hypot(
    stretch.left * dot(frame.left, towards),
    stretch.up * dot(frame.up, towards),
    stretch.forward * dot(frame.forward, towards),
  );
  return Math.max(
    dot(piece.from, towards) + reach * piece.fromRadius,
    dot(piece.to, towards) + reach * piece.toRadius,
  );
}

function prepare(screen: Screen, piece: SurfacePiece): Omit<Warped, 'material' | 'part'> {
  const { frame, stretch } = piece;
  const warp = (a: Vector): Vector =>
    vector(
      dot(a, frame.left) / stretch.left,
      dot(a, frame.up) / stretch.up,
      dot(a, frame.forward) / stretch.forward,
    );
  const sight = warp(screen.view.towards);
  const right = warp(screen.view.right);
  const up = warp(screen.view.up);
  const e3 = normalize(sight);
  const e1 = normalize(addScaled(right, e3, -dot(right, e3)));
  const e2 = cross(e3, e1);
  const from = warp(piece.from);
  const to = warp(piece.to);
  return {
    ax: dot(from, e1),
    ay: dot(from, e2),
    az: dot(from, e3),
    dx: dot(to, e1) - dot(from, e1),
    dy: dot(to, e2) - dot(from, e2),
    dz: dot(to, e3) - dot(from, e3),
    fromRadius: piece.fromRadius,
    growth: piece.toRadius - piece.fromRadius,
    r1: dot(right, e1),
    r3: dot(right, e3),
    u1: dot(up, e1),
    u2: dot(up, e2),
    u3: dot(up, e3),
    depth: dot(sight, e3),
  };
}

/** What the inner loop needs once per piece. */
function constantsOf(screen: Screen, piece: SurfacePiece, w: Warped) {
  const length2 = w.dx * w.dx + w.dy * w.dy + w.dz * w.dz;
  const q2 = w.growth * w.growth - w.dx * w.dx - w.dy * w.dy;
  // A single ball, or a capsule seen end-on: the near end hides the rest.
  const single = length2 < 1e-8 || q2 > -1e-7;
  return {
    length2,
    q2,
    single,
    halfInverse: single ? 0 : 1 / (2 * q2),
    steep: 4 * w.dz * w.dz,
    rootFactor: single ? 0 : 1 / (4 * q2 * (q2 - w.dz * w.dz)),
    nearest: nearestDepth(screen, piece),
    sign: w.dz >= 0 ? 1 : -1,
    end: w.dz + w.growth > 0 ? 1 : 0,
    square: piece.squareEnd === true,
    flowing: piece.flowing === true && !single,
  };
}

/** The keep rule of a piece in picture axes. */
function keepOf(screen: Screen, piece: SurfacePiece) {
  const { keep } = piece;
  if (keep === undefined) return undefined;
  const { right, up, towards } = screen.view;
  return {
    x: dot(keep.towards, right),
    y: dot(keep.towards, up),
    z: dot(keep.towards, towards),
    over: keep.over,
  };
}

// The inner loop is kept in one function on purpose: calls per sample would triple the time of a frame.
function fill(buffer: DepthBuffer, screen: Screen, piece: SurfacePiece, w: Warped, box: Box): void {
  const { depth, normalX, normalY, normalZ } = buffer;
  const inverse = 1 / screen.scale;
  const { length2, q2, single, halfInverse, steep, rootFactor, nearest, sign, end, square, flowing } =
    constantsOf(screen, piece, w);
  const keep = keepOf(screen, piece);
  for (let row = box.top; row <= box.bottom; row += 1) {
    const y = (screen.centreY - row - 0.5) * inverse;
    const dy = y * w.u2 - w.ay;
    for (let column = box.left; column <= box.right; column += 1) {
      const index = row * buffer.width + column;
      if ((depth[index] ?? 0) >= nearest) continue;
      const x = (column + 0.5 - screen.centreX) * inverse;
      const dx = x * w.r1 + y * w.u1 - w.ax;
      const q0 = w.fromRadius * w.fromRadius - dx * dx - dy * dy;
      const q1 = 2 * (w.fromRadius * w.growth + dx * w.dx + dy * w.dy);
      let t = end;
      if (!single) {
        const t0 = -q1 * halfInverse;
        if (q0 + 0.5 * q1 * t0 < 0) continue;
        const root = t0 * t0 - (q1 * q1 - steep * q0) * rootFactor;
        t = t0 + sign * Math.sqrt(root > 0 ? root : 0);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
      }
      const q = q0 + t * (q1 + t * q2);
      if (q < 0) continue;
      const rise = Math.sqrt(q);
      const warpedDepth = w.az + t * w.dz + rise;
      const z = (warpedDepth - x * w.r3 - y * w.u3) / w.depth;
      if (z <= (depth[index] ?? 0)) continue;
      if (square && dx * w.dx + dy * w.dy + (warpedDepth - w.az) * w.dz > length2) continue;
      let n1 = dx - t * w.dx;
      let n2 = dy - t * w.dy;
      let n3 = rise;
      if (flowing) {
        const axial = (n1 * w.dx + n2 * w.dy + n3 * w.dz) / length2;
        n1 -= axial * w.dx;
        n2 -= axial * w.dy;
        n3 -= axial * w.dz;
      }
      const nx = n1 * w.r1 + n3 * w.r3;
      const ny = n1 * w.u1 + n2 * w.u2 + n3 * w.u3;
      const nz = n3 * w.depth;
      const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
      if (keep !== undefined && (nx * keep.x + ny * keep.y + nz * keep.z) * size <= keep.over) continue;
      depth[index] = z;
      normalX[index] = nx * size;
      normalY[index] = ny * size;
      normalZ[index] = nz * size;
      buffer.material[index] = w.material;
      buffer.part[index] = w.part;
    }
  }
}
