/**
 * One face of a box as the camera sees it: a flat convex quad of even light. Owns its outline and plane in fine
 * coordinates, and the sampling.
 */
import { EDGE_PLACES, edgeX, edgeY, type Samples } from './samples.ts';

/** Where the numbers of a face are that FaceShape.set() takes. */
export const faceAt = { x: 0, y: 1, ax: 2, ay: 3, bx: 4, by: 5, depth: 6, zX: 7, zY: 8, count: 9 } as const;

/** Reused from picture to picture: set() gives it another face. */
export class FaceShape {
  /** Ramp step of the whole face. */
  light = 0;
  top = 0;
  bottom = 0;
  /** Span found by findSpan(), in fine x. */
  spanLeft = 0;
  spanRight = -1;
  /** x and y of the four corners in turn, the first one again at the end. */
  readonly #corners = new Float64Array(10);
  /** Depth = x·zX + y·zY + z0. */
  #zX = 0;
  #zY = 0;
  #z0 = 0;
  /** The line and the depth at hand; in an array, because numbers passed to functions may be made anew. */
  readonly #hand = new Float64Array(2);

  /**
   * Takes a face from its numbers: middle (x, y) and half sides (ax, ay), (bx, by) in fine coordinates, depth at the
   * corner middle - a - b, and how the depth grows with each fine step right and down.
   */
  set(face: Float64Array): void {
    const corners = this.#corners;
    for (let corner = 0; corner <= 4; corner += 1) {
      const a = corner === 1 || corner === 2 ? 1 : -1;
      const b = corner === 2 || corner === 3 ? 1 : -1;
      const ax = a * (face[faceAt.ax] ?? 0);
      const ay = a * (face[faceAt.ay] ?? 0);
      const bx = b * (face[faceAt.bx] ?? 0);
      const by = b * (face[faceAt.by] ?? 0);
      corners[2 * corner] = (face[faceAt.x] ?? 0) + ax + bx;
      corners[2 * corner + 1] = (face[faceAt.y] ?? 0) + ay + by;
    }
    const high = Math.abs(face[faceAt.ay] ?? 0) + Math.abs(face[faceAt.by] ?? 0);
    this.top = (face[faceAt.y] ?? 0) - high;
    this.bottom = (face[faceAt.y] ?? 0) + high;
    this.#zX = face[faceAt.zX] ?? 0;
    this.#zY = face[faceAt.zY] ?? 0;
    this.#z0 = (face[faceAt.depth] ?? 0) - (corners[0] ?? 0) * this.#zX - (corners[1] ?? 0) * this.#zY;
  }

  /** As CapsuleShape.trace(), cut to the face's outline. */
  trace(x: number, y: number, count: number, samples: Samples, at: number, id: number): void {
    const hand = this.#hand;
    if (count === 0) {
      for (let place = 0; place < EDGE_PLACES; place += 1) {
        const px = x + (edgeX[place] ?? 0);
        const py = y + (edgeY[place] ?? 0);
        hand[0] = py;
        this.#cross();
        if (px < this.spanLeft || px > this.spanRight) continue;
        hand[1] = px * this.#zX + py * this.#zY + this.#z0;
        this.#write(samples, at + place, id);
      }
      return;
    }
    this.findSpan(y);
    const first = Math.max(0, Math.ceil((this.spanLeft - x) / 2));
    const last = Math.min(count - 1, Math.floor((this.spanRight - x) / 2));
    for (let step = first; step <= last; step += 1) {
      hand[1] = (x + 2 * step) * this.#zX + y * this.#zY + this.#z0;
      this.#write(samples, at + step, id);
    }
  }

  #write({ depth, light, shape }: Samples, at: number, id: number): void {
    const z = this.#hand[1] ?? 0;
    if (z <= (depth[at] ?? 0)) return;
    depth[at] = z;
    light[at] = this.light;
    shape[at] = id;
  }

  /** Finds where the line at fine y enters and leaves the quad; left > right when it misses. */
  findSpan(y: number): void {
    this.#hand[0] = y;
    this.#cross();
  }

  #cross(): void {
    const corners = this.#corners;
    const y = this.#hand[0] ?? 0;
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < 8; at += 2) {
      const ay = corners[at + 1] ?? 0;
      const by = corners[at + 3] ?? 0;
      if (ay > y === by > y) continue;
      const ax = corners[at] ?? 0;
      const x = ax + ((y - ay) / (by - ay)) * ((corners[at + 2] ?? 0) - ax);
      if (x < left) left = x;
      if (x > right) right = x;
    }
    this.spanLeft = left;
    this.spanRight = right;
  }
}
