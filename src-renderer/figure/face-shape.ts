// One face of a box as the camera sees it: a flat convex quad of even light. Owns its outline and plane in fine
// coordinates, and the sampling.
import { edgePlaces, edgeX, edgeY, type Samples } from './samples.ts';

/** Reused from picture to picture: corners are set one by one, then the plane. */
export class FaceShape {
  /** Ramp step of the whole face. */
  light = 0;
  top = 0;
  bottom = 0;
  /** Span found by findSpan(), in fine x. */
  spanLeft = 0;
  spanRight = -1;
  /** x and y of the four corners in turn, the first one again at the end. */
  private readonly corners = new Float64Array(10);
  /** Depth = x·zX + y·zY + z0. */
  private zX = 0;
  private zY = 0;
  private z0 = 0;

  /** Takes one of the corners 0..3. */
  setCorner(corner: number, x: number, y: number): void {
    const { corners } = this;
    corners[2 * corner] = x;
    corners[2 * corner + 1] = y;
    if (corner === 0) {
      corners[8] = x;
      corners[9] = y;
      this.top = y;
      this.bottom = y;
    }
    if (y < this.top) this.top = y;
    if (y > this.bottom) this.bottom = y;
  }

  /** Takes the plane: the depth at the first corner, and how it grows with each fine step right and down. */
  setPlane(depth: number, zX: number, zY: number): void {
    this.zX = zX;
    this.zY = zY;
    this.z0 = depth - (this.corners[0] ?? 0) * zX - (this.corners[1] ?? 0) * zY;
  }

  /** As CapsuleShape.trace(), cut to the face's outline. */
  trace(x: number, y: number, count: number, samples: Samples, at: number, id: number): void {
    if (count === 0) {
      for (let place = 0; place < edgePlaces; place += 1) {
        const px = x + (edgeX[place] ?? 0);
        const py = y + (edgeY[place] ?? 0);
        this.findSpan(py);
        if (px >= this.spanLeft && px <= this.spanRight) this.write(px, py, samples, at + place, id);
      }
      return;
    }
    this.findSpan(y);
    const first = Math.max(0, Math.ceil((this.spanLeft - x) / 2));
    const last = Math.min(count - 1, Math.floor((this.spanRight - x) / 2));
    for (let step = first; step <= last; step += 1) this.write(x + 2 * step, y, samples, at + step, id);
  }

  private write(x: number, y: number, samples: Samples, at: number, id: number): void {
    const z = x * this.zX + y * this.zY + this.z0;
    if (z <= (samples.depth[at] ?? 0)) return;
    samples.depth[at] = z;
    samples.light[at] = this.light;
    samples.shape[at] = id;
  }

  /** Finds where the line at fine y enters and leaves the quad; left > right when it misses. */
  findSpan(y: number): void {
    const { corners } = this;
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
