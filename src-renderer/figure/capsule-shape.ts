// A tapered elliptic capsule as the camera sees it. In a space warped so that the cross-section is round, the nearest
// point of the swept ball along the line of sight is a root of a quadratic: outlines stay round at any size. Owns
// the coefficients, in fine coordinates, and the sampling; knows no pictures.
import type { SurfacePiece } from '../../shared/figure/surface-piece.ts';
import { dot, type Vector } from '../../shared/figure/vector.ts';
import { lamp, stepOffset, stepScale } from './lamp.ts';
import { edgePlaces, edgeX, edgeY, type Samples } from './samples.ts';
import type { Screen } from './screen.ts';

/** Reused from picture to picture: set() gives it another piece. */
export class CapsuleShape {
  /** Warped place across the line of sight, relative to the from-ball: dx = x·dxX + y·dxY + dx0, dy = y·dyY + dy0. */
  dxX = 0;
  dxY = 0;
  dx0 = 0;
  dyY = 0;
  dy0 = 0;
  /** Depth = x·zX + y·zY + z0 + (warped rise over the from-ball) · zPerRise. */
  zX = 0;
  zY = 0;
  z0 = 0;
  zPerRise = 0;
  /** Warped way from the from-ball to the to-ball. */
  wayX = 0;
  wayY = 0;
  wayZ = 0;
  fromRadius = 0;
  growth = 0;
  /** Warped normal → picture normal: x = n1·r1 + n3·r3, y = n1·u1 + n2·u2 + n3·u3, z = n3·sight. */
  r1 = 0;
  r3 = 0;
  u1 = 0;
  u2 = 0;
  u3 = 0;
  sight = 0;
  /** No point of the piece is nearer than this depth. */
  nearest = 0;
  length2 = 0;
  q2 = 0;
  halfInverse = 0;
  rootFactor = 0;
  /** A single ball, or a capsule seen end-on: the near end hides the rest. */
  isSingle = false;
  /** Cut off where (dx, dy, rise over the from-ball) · cut is over the limit. */
  hasCut = false;
  cutX = 0;
  cutY = 0;
  cutZ = 0;
  cutOver = 0;
  isFlowing = false;
  hasKeep = false;
  keepX = 0;
  keepY = 0;
  keepZ = 0;
  keepOver = 0;

  /** Takes a piece as seen on a fine screen. */
  set(screen: Screen, piece: SurfacePiece): void {
    this.hasCut = false;
    this.project(screen, piece);
    if (piece.squareEnd === true && piece.cut === undefined) this.cutAtEnd();
    this.length2 = this.wayX * this.wayX + this.wayY * this.wayY + this.wayZ * this.wayZ;
    this.q2 = this.growth * this.growth - this.wayX * this.wayX - this.wayY * this.wayY;
    this.isSingle = this.length2 < 1e-8 || this.q2 > -1e-7;
    this.halfInverse = this.isSingle ? 0 : 1 / (2 * this.q2);
    this.rootFactor = this.isSingle ? 0 : 1 / (4 * this.q2 * (this.q2 - this.wayZ * this.wayZ));
    this.nearest = nearestDepth(screen, piece);
    this.isFlowing = piece.flowing === true && !this.isSingle;
    const { keep } = piece;
    this.hasKeep = keep !== undefined;
    if (keep === undefined) return;
    this.keepX = dot(keep.towards, screen.view.right);
    this.keepY = dot(keep.towards, screen.view.up);
    this.keepZ = dot(keep.towards, screen.view.towards);
    this.keepOver = keep.over;
  }

  /** Written out in plain numbers: vectors made here for every piece of every frame would be most of its memory. */
  private project(screen: Screen, piece: SurfacePiece): void {
    const { stretch } = piece;
    const { left, up, forward } = piece.frame;
    const { right: viewRight, up: viewUp, towards } = screen.view;
    const sightX = dot(towards, left) / stretch.left;
    const sightY = dot(towards, up) / stretch.up;
    const sightZ = dot(towards, forward) / stretch.forward;
    const rightX = dot(viewRight, left) / stretch.left;
    const rightY = dot(viewRight, up) / stretch.up;
    const rightZ = dot(viewRight, forward) / stretch.forward;
    const upX = dot(viewUp, left) / stretch.left;
    const upY = dot(viewUp, up) / stretch.up;
    const upZ = dot(viewUp, forward) / stretch.forward;
    // The axes of the warped picture: the third along the line of sight, the first along the picture's right.
    const sight = Math.sqrt(sightX * sightX + sightY * sightY + sightZ * sightZ);
    const thirdX = sightX / sight;
    const thirdY = sightY / sight;
    const thirdZ = sightZ / sight;
    const along = rightX * thirdX + rightY * thirdY + rightZ * thirdZ;
    const size = Math.sqrt(rightX * rightX + rightY * rightY + rightZ * rightZ - along * along);
    const firstX = (rightX - thirdX * along) / size;
    const firstY = (rightY - thirdY * along) / size;
    const firstZ = (rightZ - thirdZ * along) / size;
    const secondX = thirdY * firstZ - thirdZ * firstY;
    const secondY = thirdZ * firstX - thirdX * firstZ;
    const secondZ = thirdX * firstY - thirdY * firstX;
    const fromX = dot(piece.from, left) / stretch.left;
    const fromY = dot(piece.from, up) / stretch.up;
    const fromZ = dot(piece.from, forward) / stretch.forward;
    const wayX = dot(piece.to, left) / stretch.left - fromX;
    const wayY = dot(piece.to, up) / stretch.up - fromY;
    const wayZ = dot(piece.to, forward) / stretch.forward - fromZ;
    this.wayX = wayX * firstX + wayY * firstY + wayZ * firstZ;
    this.wayY = wayX * secondX + wayY * secondY + wayZ * secondZ;
    this.wayZ = wayX * thirdX + wayY * thirdY + wayZ * thirdZ;
    this.fromRadius = piece.fromRadius;
    this.growth = piece.toRadius - piece.fromRadius;
    this.r1 = size;
    this.r3 = along;
    this.u1 = upX * firstX + upY * firstY + upZ * firstZ;
    this.u2 = upX * secondX + upY * secondY + upZ * secondZ;
    this.u3 = upX * thirdX + upY * thirdY + upZ * thirdZ;
    this.sight = sight;
    this.place(
      screen,
      fromX * firstX + fromY * firstY + fromZ * firstZ,
      fromX * secondX + fromY * secondY + fromZ * secondZ,
      fromX * thirdX + fromY * thirdY + fromZ * thirdZ,
    );
    const { cut } = piece;
    if (cut === undefined) return;
    const slopeX = dot(cut.towards, left) * stretch.left;
    const slopeY = dot(cut.towards, up) * stretch.up;
    const slopeZ = dot(cut.towards, forward) * stretch.forward;
    this.hasCut = true;
    this.cutX = -(slopeX * firstX + slopeY * firstY + slopeZ * firstZ);
    this.cutY = -(slopeX * secondX + slopeY * secondY + slopeZ * secondZ);
    this.cutZ = -(slopeX * thirdX + slopeY * thirdY + slopeZ * thirdZ);
    this.cutOver = dot(piece.from, cut.towards) - dot(cut.at, cut.towards);
  }

  /** Square across the way, through the to-ball's middle. */
  private cutAtEnd(): void {
    this.hasCut = true;
    this.cutX = this.wayX;
    this.cutY = this.wayY;
    this.cutZ = this.wayZ;
    this.cutOver = this.wayX * this.wayX + this.wayY * this.wayY + this.wayZ * this.wayZ;
  }

  /** Folds the way from fine coordinates to statures (y down to y up) into the coefficients. */
  private place({ scale, centreX, centreY }: Screen, ax: number, ay: number, az: number): void {
    this.dxX = this.r1 / scale;
    this.dxY = -this.u1 / scale;
    this.dx0 = -centreX * this.dxX - centreY * this.dxY - ax;
    this.dyY = -this.u2 / scale;
    this.dy0 = -centreY * this.dyY - ay;
    this.zPerRise = 1 / this.sight;
    this.zX = (-this.r3 / scale) * this.zPerRise;
    this.zY = (this.u3 / scale) * this.zPerRise;
    this.z0 = az * this.zPerRise - centreX * this.zX - centreY * this.zY;
  }

  /**
   * Writes where this shape is nearest, to `at` and the places after it: `count` samples from fine place (x, y) to the
   * right, two apart; or, for `count` 0, at the edge places around (x, y). One function on purpose: calls per sample
   * would triple the time of a frame.
   */
  trace(x: number, y: number, count: number, samples: Samples, at: number, id: number): void {
    const { depth, light, shape } = samples;
    const { wayX, wayY, wayZ, q2, halfInverse, rootFactor, isSingle, nearest, fromRadius, growth } = this;
    const { r1, r3, u1, u2, u3, sight, length2, hasCut, isFlowing, hasKeep, zPerRise } = this;
    const { dxX, dxY, dyY, zX, zY } = this;
    const steep = 4 * wayZ * wayZ;
    const sign = wayZ >= 0 ? 1 : -1;
    const end = wayZ + growth > 0 ? 1 : 0;
    const dx0 = x * dxX + y * dxY + this.dx0;
    const dy0 = y * dyY + this.dy0;
    const plane0 = x * zX + y * zY + this.z0;
    const last = count === 0 ? edgePlaces : count;
    for (let step = 0; step < last; step += 1) {
      const index = at + step;
      const known = depth[index] ?? 0;
      if (known >= nearest) continue;
      const across = count === 0 ? (edgeX[step] ?? 0) : 2 * step;
      const down = count === 0 ? (edgeY[step] ?? 0) : 0;
      const dx = dx0 + across * dxX + down * dxY;
      const dy = dy0 + down * dyY;
      const q0 = fromRadius * fromRadius - dx * dx - dy * dy;
      const q1 = 2 * (fromRadius * growth + dx * wayX + dy * wayY);
      let t = end;
      if (!isSingle) {
        const t0 = -q1 * halfInverse;
        if (q0 + 0.5 * q1 * t0 < 0) continue;
        const root = t0 * t0 - (q1 * q1 - steep * q0) * rootFactor;
        t = t0 + sign * Math.sqrt(root > 0 ? root : 0);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
      }
      const q = q0 + t * (q1 + t * q2);
      if (q < 0) continue;
      const rise = Math.sqrt(q);
      const over = t * wayZ + rise;
      const z = plane0 + across * zX + down * zY + over * zPerRise;
      if (z <= known) continue;
      if (hasCut && dx * this.cutX + dy * this.cutY + over * this.cutZ > this.cutOver) continue;
      let n1 = dx - t * wayX;
      let n2 = dy - t * wayY;
      let n3 = rise;
      if (isFlowing) {
        const axial = (n1 * wayX + n2 * wayY + n3 * wayZ) / length2;
        n1 -= axial * wayX;
        n2 -= axial * wayY;
        n3 -= axial * wayZ;
      }
      const nx = n1 * r1 + n3 * r3;
      const ny = n1 * u1 + n2 * u2 + n3 * u3;
      const nz = n3 * sight;
      const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
      if (hasKeep && (nx * this.keepX + ny * this.keepY + nz * this.keepZ) * size <= this.keepOver) continue;
      depth[index] = z;
      light[index] = (nx * lamp.x + ny * lamp.y + nz * lamp.z) * size * stepScale + stepOffset;
      shape[index] = id;
    }
  }

  /** First fine x of the outline on a line, and the last; first > last when the line misses it. */
  spanLeft = 0;
  spanRight = -1;

  /** Finds the outline's span on the line at fine y: that of the hull of two discs in warped space. */
  findSpan(y: number): void {
    const h = y * this.dyY + this.dy0;
    const shift = -(y * this.dxY + this.dx0);
    const toRadius = this.fromRadius + this.growth;
    this.spanLeft = Number.POSITIVE_INFINITY;
    this.spanRight = Number.NEGATIVE_INFINITY;
    const first = this.fromRadius * this.fromRadius - h * h;
    if (first >= 0) this.widen(-Math.sqrt(first), Math.sqrt(first));
    const down = h - this.wayY;
    const second = toRadius * toRadius - down * down;
    if (second >= 0) this.widen(this.wayX - Math.sqrt(second), this.wayX + Math.sqrt(second));
    if (!this.isSingle) {
      this.widenByTangent(h, 1);
      this.widenByTangent(h, -1);
    }
    this.spanLeft = (this.spanLeft + shift) / this.dxX;
    this.spanRight = (this.spanRight + shift) / this.dxX;
  }

  private widen(left: number, right: number): void {
    if (left < this.spanLeft) this.spanLeft = left;
    if (right > this.spanRight) this.spanRight = right;
  }

  /** The common tangent of both discs on one side, between its touching points. */
  private widenByTangent(h: number, side: number): void {
    const along = this.wayX * this.wayX + this.wayY * this.wayY;
    const lean = -this.growth / along;
    const out = (side * Math.sqrt(Math.max(0, -this.q2))) / along;
    const nx = this.wayX * lean - this.wayY * out;
    const ny = this.wayY * lean + this.wayX * out;
    const startY = this.fromRadius * ny;
    const rise = this.wayY + this.growth * ny;
    if (rise === 0) return;
    const share = (h - startY) / rise;
    if (share < 0 || share > 1) return;
    const x = this.fromRadius * nx + share * (this.wayX + this.growth * nx);
    this.widen(x, x);
  }
}

/** Depth that no point of the piece passes. */
function nearestDepth(screen: Screen, piece: SurfacePiece): number {
  const { towards } = screen.view;
  const reach = reachAlong(piece, towards);
  const from = dot(piece.from, towards) + reach * piece.fromRadius;
  const to = dot(piece.to, towards) + reach * piece.toRadius;
  return from > to ? from : to;
}

/** How far a ball of radius 1 of the piece reaches along a direction, in statures. */
export function reachAlong({ frame, stretch }: SurfacePiece, direction: Vector): number {
  const a = stretch.left * dot(frame.left, direction);
  const b = stretch.up * dot(frame.up, direction);
  const c = stretch.forward * dot(frame.forward, direction);
  return Math.sqrt(a * a + b * b + c * c);
}
