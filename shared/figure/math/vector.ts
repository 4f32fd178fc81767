/**
 * Three-dimensional vectors and right-handed body frames. World: x = the person's left, y = up, z = the way a
 * standing person faces; unit = stature (body height). The spaces are told apart in docs/figure.md.
 */
import { toRadians, type Degrees } from './angles.ts';

/** A point or direction in world space, in statures. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Orthonormal axes of a body segment; left × up = forward. */
export interface Frame {
  readonly left: Vector;
  readonly up: Vector;
  readonly forward: Vector;
}

/** The axes of an upright person who faces +z. */
export const worldFrame: Frame = {
  left: { x: 1, y: 0, z: 0 },
  up: { x: 0, y: 1, z: 0 },
  forward: { x: 0, y: 0, z: 1 },
};

/** Builds a vector. */
export function vector(x: number, y: number, z: number): Vector {
  return { x, y, z };
}

/** Sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

/** a - b. */
export function subtract(a: Vector, b: Vector): Vector {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

/** a times a number. */
export function scale(a: Vector, factor: number): Vector {
  return { x: a.x * factor, y: a.y * factor, z: a.z * factor };
}

/** a + b × factor. */
export function addScaled(a: Vector, b: Vector, factor: number): Vector {
  return { x: a.x + b.x * factor, y: a.y + b.y * factor, z: a.z + b.z * factor };
}

/** Scalar product. */
export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

/**
 * Writes v·a, v·b and v·c to `out` from `at`: the coordinates of v along three axes. For what runs for every piece of
 * every frame, where numbers and vectors that are returned would be objects made anew.
 */
export function dotsInto(out: Float64Array, at: number, v: Vector, a: Vector, b: Vector, c: Vector): void {
  out[at] = v.x * a.x + v.y * a.y + v.z * a.z;
  out[at + 1] = v.x * b.x + v.y * b.y + v.z * b.z;
  out[at + 2] = v.x * c.x + v.y * c.y + v.z * c.z;
}

/** Vector product. */
export function cross(a: Vector, b: Vector): Vector {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

/** Length of a vector. */
export function lengthOf(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** Unit vector along a; `fallback` when a has no length. */
export function normalize(a: Vector, fallback: Vector = worldFrame.up): Vector {
  const length = lengthOf(a);
  return length < 1e-9 ? fallback : scale(a, 1 / length);
}

/** Point between a (share 0) and b (share 1). */
export function between(a: Vector, b: Vector, share: number): Vector {
  return addScaled(a, subtract(b, a), share);
}

/** Distance of two points. */
export function distance(a: Vector, b: Vector): number {
  return lengthOf(subtract(a, b));
}

/** A point given in the coordinates of a frame at `origin`. */
export function place(origin: Vector, frame: Frame, left: number, up: number, forward: number): Vector {
  return addScaled(addScaled(addScaled(origin, frame.left, left), frame.up, up), frame.forward, forward);
}

/** Turns a frame about its own left axis; positive tips up towards forward. */
export function pitchFrame(frame: Frame, angle: Degrees): Frame {
  const c = Math.cos(toRadians(angle));
  const s = Math.sin(toRadians(angle));
  return {
    left: frame.left,
    up: addScaled(scale(frame.up, c), frame.forward, s),
    forward: addScaled(scale(frame.forward, c), frame.up, -s),
  };
}

/** Turns a frame about its own forward axis; positive tips up towards left. */
export function leanFrame(frame: Frame, angle: Degrees): Frame {
  const c = Math.cos(toRadians(angle));
  const s = Math.sin(toRadians(angle));
  return {
    left: addScaled(scale(frame.left, c), frame.up, -s),
    up: addScaled(scale(frame.up, c), frame.left, s),
    forward: frame.forward,
  };
}

/** Turns a frame about its own up axis; positive turns forward towards left. */
export function turnFrame(frame: Frame, angle: Degrees): Frame {
  const c = Math.cos(toRadians(angle));
  const s = Math.sin(toRadians(angle));
  return {
    left: addScaled(scale(frame.left, c), frame.forward, -s),
    up: frame.up,
    forward: addScaled(scale(frame.forward, c), frame.left, s),
  };
}

/** Frame halfway between two near frames, re-orthonormalised. */
export function betweenFrames(a: Frame, b: Frame, share: number): Frame {
  const up = normalize(between(a.up, b.up, share), a.up);
  const rough = between(a.left, b.left, share);
  const left = normalize(addScaled(rough, up, -dot(rough, up)), a.left);
  return { left, up, forward: cross(left, up) };
}
