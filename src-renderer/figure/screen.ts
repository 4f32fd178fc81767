/** Where world points land in a picture. Owns the mapping from statures to samples. */
import { project, type View } from '../../shared/figure/math/camera.ts';
import { dotsInto, type Vector } from '../../shared/figure/math/vector.ts';

/** A placed camera: sample = centre + view coordinates × scale (y down). */
export interface Screen {
  readonly view: View;
  readonly centreX: number;
  readonly centreY: number;
  /** Samples (or pixels) per stature. */
  readonly scale: number;
}

/** A point on the screen; depth in statures, larger is nearer. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** As toScreen(), without an object: writes x, y and depth to `out` from `at`. */
export function landInto(out: Float64Array, at: number, screen: Screen, point: Vector): void {
  const { view, centreX, centreY, scale } = screen;
  dotsInto(out, at, point, view.right, view.up, view.towards);
  out[at] = centreX + (out[at] ?? 0) * scale;
  out[at + 1] = centreY - (out[at + 1] ?? 0) * scale;
}

/** Lands a world point. */
export function toScreen(screen: Screen, point: Vector): ScreenPoint {
  const seen = project(screen.view, point);
  return {
    x: screen.centreX + seen.right * screen.scale,
    y: screen.centreY - seen.up * screen.scale,
    depth: seen.towards,
  };
}

/** The same picture at another resolution. */
export function enlarge(screen: Screen, factor: number): Screen {
  return {
    view: screen.view,
    centreX: screen.centreX * factor,
    centreY: screen.centreY * factor,
    scale: screen.scale * factor,
  };
}

/** The same picture so many samples further right and down. */
export function moved(screen: Screen, right: number, down: number): Screen {
  return {
    view: screen.view,
    centreX: screen.centreX + right,
    centreY: screen.centreY + down,
    scale: screen.scale,
  };
}
