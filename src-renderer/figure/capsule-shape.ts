/**
 * A tapered elliptic capsule as the camera sees it. In a space warped so that the cross-section is round, the nearest
 * point of the swept ball along the line of sight is a root of a quadratic: outlines stay round at any size. Owns
 * the coefficients, in fine coordinates, and the sampling; knows no pictures.
 */
import { dotsInto } from '../../shared/figure/math/vector.ts';
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import { lamp, stepOffset, stepScale } from './lamp.ts';
import { EDGE_PLACES, edgeX, edgeY, type Samples } from './samples.ts';
import type { Screen } from './screen.ts';

/** Coordinates of the piece at hand, three each, and where they lie; reused for every piece. */
const seen = new Float64Array(21);
const [rightAt, upAt, towardsAt, fromAt, toAt, cutAt, keepAt] = [0, 3, 6, 9, 12, 15, 18] as const;
/** The three axes of the warped picture, in the piece's own; reused too. */
const warp = new Float64Array(9);

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

  /** Fine y of the outline's upper and lower end. */
  top = 0;
  bottom = 0;

  /** Takes a piece as seen on a fine screen. */
  set(screen: Screen, piece: SurfacePiece): void {
    this.hasCut = false;
    this.#turn(screen, piece);
    this.#place(screen, piece);
    const { cut } = piece;
    if (cut !== undefined) {
      // Not in a function of its own: few pieces are cut, and what runs seldom is not compiled and makes objects of
      // its numbers.
      const { left, up, forward } = piece.frame;
      dotsInto(seen, cutAt, cut.towards, left, up, forward);
      const slopeX = (seen[cutAt] ?? 0) * piece.stretch.left;
      const slopeY = (seen[cutAt + 1] ?? 0) * piece.stretch.up;
      const slopeZ = (seen[cutAt + 2] ?? 0) * piece.stretch.forward;
      this.hasCut = true;
      this.cutX = -(slopeX * (warp[0] ?? 0) + slopeY * (warp[1] ?? 0) + slopeZ * (warp[2] ?? 0));
      this.cutY = -(slopeX * (warp[3] ?? 0) + slopeY * (warp[4] ?? 0) + slopeZ * (warp[5] ?? 0));
      this.cutZ = -(slopeX * (warp[6] ?? 0) + slopeY * (warp[7] ?? 0) + slopeZ * (warp[8] ?? 0));
      dotsInto(seen, cutAt, cut.towards, piece.from, cut.at, cut.at);
      this.cutOver = (seen[cutAt] ?? 0) - (seen[cutAt + 1] ?? 0);
    } else if (piece.squareEnd === true) this.#cutAtEnd();
    this.length2 = this.wayX * this.wayX + this.wayY * this.wayY + this.wayZ * this.wayZ;
    this.q2 = this.growth * this.growth - this.wayX * this.wayX - this.wayY * this.wayY;
    this.isSingle = this.length2 < 1e-8 || this.q2 > -1e-7;
    this.halfInverse = this.isSingle ? 0 : 1 / (2 * this.q2);
    this.rootFactor = this.isSingle ? 0 : 1 / (4 * this.q2 * (this.q2 - this.wayZ * this.wayZ));
    this.#bound(screen, piece);
    this.isFlowing = piece.flowing === true && !this.isSingle;
    const { keep } = piece;
    this.hasKeep = keep !== undefined;
    if (keep === undefined) return;
    const { right, up, towards } = screen.view;
    dotsInto(seen, keepAt, keep.towards, right, up, towards);
    this.keepX = seen[keepAt] ?? 0;
    this.keepY = seen[keepAt + 1] ?? 0;
    this.keepZ = seen[keepAt + 2] ?? 0;
    this.keepOver = keep.over;
  }

  /** Written out in plain numbers: vectors made here for every piece of every frame would be most of its memory. */
  #turn(screen: Screen, piece: SurfacePiece): void {
    const { left, up, forward } = piece.frame;
    const { left: wide, up: high, forward: deep } = piece.stretch;
    dotsInto(seen, rightAt, screen.view.right, left, up, forward);
    dotsInto(seen, upAt, screen.view.up, left, up, forward);
    dotsInto(seen, towardsAt, screen.view.towards, left, up, forward);
    const sightX = (seen[towardsAt] ?? 0) / wide;
    const sightY = (seen[towardsAt + 1] ?? 0) / high;
    const sightZ = (seen[towardsAt + 2] ?? 0) / deep;
    const rightX = (seen[rightAt] ?? 0) / wide;
    const rightY = (seen[rightAt + 1] ?? 0) / high;
    const rightZ = (seen[rightAt + 2] ?? 0) / deep;
    const upX = (seen[upAt] ?? 0) / wide;
    const upY = (seen[upAt + 1] ?? 0) / high;
    const upZ = (seen[upAt + 2] ?? 0) / deep;
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
    this.r1 = size;
    this.r3 = along;
    this.u1 = upX * firstX + upY * firstY + upZ * firstZ;
    this.u2 = upX * secondX + upY * secondY + upZ * secondZ;
    this.u3 = upX * thirdX + upY * thirdY + upZ * thirdZ;
    this.sight = sight;
    warp[0] = firstX;
    warp[1] = firstY;
    warp[2] = firstZ;
    warp[3] = secondX;
    warp[4] = secondY;
    warp[5] = secondZ;
    warp[6] = thirdX;
    warp[7] = thirdY;
    warp[8] = thirdZ;
  }

  /** Brings both balls into the warped picture, and folds the way from fine coordinates to statures into it. */
  #place(screen: Screen, piece: SurfacePiece): void {
    const { left, up, forward } = piece.frame;
    const { left: wide, up: high, forward: deep } = piece.stretch;
    dotsInto(seen, fromAt, piece.from, left, up, forward);
    dotsInto(seen, toAt, piece.to, left, up, forward);
    const fromX = (seen[fromAt] ?? 0) / wide;
    const fromY = (seen[fromAt + 1] ?? 0) / high;
    const fromZ = (seen[fromAt + 2] ?? 0) / deep;
    const wayX = (seen[toAt] ?? 0) / wide - fromX;
    const wayY = (seen[toAt + 1] ?? 0) / high - fromY;
    const wayZ = (seen[toAt + 2] ?? 0) / deep - fromZ;
    this.wayX = wayX * (warp[0] ?? 0) + wayY * (warp[1] ?? 0) + wayZ * (warp[2] ?? 0);
    this.wayY = wayX * (warp[3] ?? 0) + wayY * (warp[4] ?? 0) + wayZ * (warp[5] ?? 0);
    this.wayZ = wayX * (warp[6] ?? 0) + wayY * (warp[7] ?? 0) + wayZ * (warp[8] ?? 0);
    this.fromRadius = piece.fromRadius;
    this.growth = piece.toRadius - piece.fromRadius;
    const ax = fromX * (warp[0] ?? 0) + fromY * (warp[1] ?? 0) + fromZ * (warp[2] ?? 0);
    const ay = fromX * (warp[3] ?? 0) + fromY * (warp[4] ?? 0) + fromZ * (warp[5] ?? 0);
    const az = fromX * (warp[6] ?? 0) + fromY * (warp[7] ?? 0) + fromZ * (warp[8] ?? 0);
    const { scale, centreX, centreY } = screen;
    // On a picture y points down.
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

  /** Finds how near the piece comes, and between which lines its outline lies: the reach of its balls along two axes. */
  #bound(screen: Screen, piece: SurfacePiece): void {
    const { centreY, scale, view } = screen;
    const { left: wide, up: high, forward: deep } = piece.stretch;
    const nearX = wide * (seen[towardsAt] ?? 0);
    const nearY = high * (seen[towardsAt + 1] ?? 0);
    const nearZ = deep * (seen[towardsAt + 2] ?? 0);
    const near = Math.sqrt(nearX * nearX + nearY * nearY + nearZ * nearZ);
    const tallX = wide * (seen[upAt] ?? 0);
    const tallY = high * (seen[upAt + 1] ?? 0);
    const tallZ = deep * (seen[upAt + 2] ?? 0);
    const tall = Math.sqrt(tallX * tallX + tallY * tallY + tallZ * tallZ);
    dotsInto(seen, fromAt, piece.from, view.right, view.up, view.towards);
    dotsInto(seen, toAt, piece.to, view.right, view.up, view.towards);
    const { fromRadius, toRadius } = piece;
    this.nearest = Math.max(
      (seen[fromAt + 2] ?? 0) + near * fromRadius,
      (seen[toAt + 2] ?? 0) + near * toRadius,
    );
    const from = seen[fromAt + 1] ?? 0;
    const to = seen[toAt + 1] ?? 0;
    this.top = centreY - Math.max(from + tall * fromRadius, to + tall * toRadius) * scale;
    this.bottom = centreY - Math.min(from - tall * fromRadius, to - tall * toRadius) * scale;
  }

  /** Square across the way, through the to-ball's middle. */
  #cutAtEnd(): void {
    this.hasCut = true;
    this.cutX = this.wayX;
    this.cutY = this.wayY;
    this.cutZ = this.wayZ;
    this.cutOver = this.wayX * this.wayX + this.wayY * this.wayY + this.wayZ * this.wayZ;
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
    const last = count === 0 ? EDGE_PLACES : count;
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
    const { wayX, wayY, fromRadius, growth, dxX } = this;
    const h = y * this.dyY + this.dy0;
    const shift = -(y * this.dxY + this.dx0);
    const toRadius = fromRadius + growth;
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    const first = fromRadius * fromRadius - h * h;
    if (first >= 0) {
      right = Math.sqrt(first);
      left = -right;
    }
    const down = h - wayY;
    const second = toRadius * toRadius - down * down;
    if (second >= 0) {
      const half = Math.sqrt(second);
      left = Math.min(left, wayX - half);
      right = Math.max(right, wayX + half);
    }
    // The common tangents of both discs, between their touching points.
    const along = wayX * wayX + wayY * wayY;
    const lean = -growth / along;
    const out = Math.sqrt(Math.max(0, -this.q2)) / along;
    for (let side = this.isSingle ? 2 : -1; side <= 1; side += 2) {
      const nx = wayX * lean - wayY * out * side;
      const ny = wayY * lean + wayX * out * side;
      const rise = wayY + growth * ny;
      const share = (h - fromRadius * ny) / rise;
      if (rise === 0 || share < 0 || share > 1) continue;
      const x = fromRadius * nx + share * (wayX + growth * nx);
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
    this.spanLeft = (left + shift) / dxX;
    this.spanRight = (right + shift) / dxX;
  }
}
