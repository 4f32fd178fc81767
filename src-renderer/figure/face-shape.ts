// One face of a box as the camera sees it: a flat convex quad of even light. Owns its outline and plane in fine
// coordinates, and the sampling.
import type { Samples } from './samples.ts';
import type { ScreenPoint } from './screen.ts';

/** Reused from picture to picture: set() gives it another face. */
export class FaceShape {
  /** Ramp step of the whole face. */
  light = 0;
  top = 0;
  bottom = 0;
  /** Span found by findSpan(), in fine x. */
  spanLeft = 0;
  spanRight = -1;
  private quad: readonly ScreenPoint[] = [];
  /** Depth = x·zX + y·zY + z0. */
  private zX = 0;
  private zY = 0;
  private z0 = 0;

  /** Takes a quad whose depth grows by zX and zY for each fine step right and down. */
  set(quad: readonly ScreenPoint[], start: ScreenPoint, zX: number, zY: number): void {
    this.quad = quad;
    this.zX = zX;
    this.zY = zY;
    this.z0 = start.depth - start.x * zX - start.y * zY;
    this.top = Number.POSITIVE_INFINITY;
    this.bottom = Number.NEGATIVE_INFINITY;
    for (const point of quad) {
      if (point.y < this.top) this.top = point.y;
      if (point.y > this.bottom) this.bottom = point.y;
    }
  }

  /** As CapsuleShape.trace(), cut to the face's outline. */
  trace(x: number, y: number, count: number, samples: Samples, at: number, id: number): void {
    const { depth, light, shape } = samples;
    this.findSpan(y);
    const first = Math.max(0, Math.ceil((this.spanLeft - x) / 2));
    const last = Math.min(count - 1, Math.floor((this.spanRight - x) / 2));
    for (let step = first; step <= last; step += 1) {
      const z = (x + 2 * step) * this.zX + y * this.zY + this.z0;
      if (z <= (depth[at + step] ?? 0)) continue;
      depth[at + step] = z;
      light[at + step] = this.light;
      shape[at + step] = id;
    }
  }

  /** Finds where the line at fine y enters and leaves the quad; left > right when it misses. */
  findSpan(y: number): void {
    this.spanLeft = Number.POSITIVE_INFINITY;
    this.spanRight = Number.NEGATIVE_INFINITY;
    const { quad } = this;
    for (let index = 0; index < quad.length; index += 1) {
      const a = quad[index];
      const b = quad[(index + 1) % quad.length];
      if (a === undefined || b === undefined || a.y > y === b.y > y) continue;
      const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
      if (x < this.spanLeft) this.spanLeft = x;
      if (x > this.spanRight) this.spanRight = x;
    }
  }
}
