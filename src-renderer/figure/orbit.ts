/**
 * How the viewer turns the camera: by dragging with a little glide after release, or by keys; some seconds later it
 * eases back to its preset. Pure: times in ms come in, states go out.
 */
import { clamp, easeInOut } from '../../shared/figure/math/angles.ts';
import type { Camera } from '../../shared/figure/math/camera.ts';

const DEGREES_PER_PIXEL = 0.4;
/** One press of an arrow key. */
const DEGREES_PER_PRESS = 8;
/** From release to the way back. */
const WAIT_MS = 4000;
const RETURN_MS = 600;

const HIGHEST_ELEVATION = 35;
/** The glide loses two thirds of its speed in this time. */
const GLIDE_MS = 260;
const SLOWEST_GLIDE = 0.004;
const FASTEST_GLIDE = 0.5;
/** A pause this long before release means that no glide is wanted. */
const REST_BEFORE_RELEASE_MS = 80;

/** Degrees off the preset. */
interface Turn {
  readonly azimuth: number;
  readonly elevation: number;
}

/** Where the camera is between its preset and the viewer's will. */
export interface Orbit extends Turn {
  readonly phase: 'home' | 'held' | 'free' | 'returning';
  /** Degrees per ms. */
  readonly speed: Turn;
  /** When this state was reached: the last move, release or start of the return. */
  readonly atMs: number;
  /** The way back starts then. */
  readonly returnAtMs: number;
}

const noTurn: Turn = { azimuth: 0, elevation: 0 };

/** At the preset. */
export const homeOrbit: Orbit = { ...noTurn, phase: 'home', speed: noTurn, atMs: 0, returnAtMs: 0 };

/** The pointer goes down. */
export function hold(orbit: Orbit, nowMs: number): Orbit {
  return { ...orbit, ...turnAt(orbit, nowMs), phase: 'held', speed: noTurn, atMs: nowMs };
}

/** The pointer moves by so many CSS pixels while held. */
export function dragBy(orbit: Orbit, preset: Camera, dx: number, dy: number, nowMs: number): Orbit {
  if (orbit.phase !== 'held') return orbit;
  const turned = turnedBy(orbit, preset, -dx * DEGREES_PER_PIXEL, dy * DEGREES_PER_PIXEL);
  const passed = Math.max(1, nowMs - orbit.atMs);
  const blend = (old: number, way: number): number =>
    old * 0.4 + clamp(way / passed, -FASTEST_GLIDE, FASTEST_GLIDE) * 0.6;
  const speed = {
    azimuth: blend(orbit.speed.azimuth, turned.azimuth - orbit.azimuth),
    elevation: blend(orbit.speed.elevation, turned.elevation - orbit.elevation),
  };
  return { ...orbit, ...turned, speed, atMs: nowMs };
}

/** The pointer goes up; without glide for people who want little motion. */
export function release(orbit: Orbit, nowMs: number, isStill: boolean): Orbit {
  if (orbit.phase !== 'held') return orbit;
  const glides = !isStill && nowMs - orbit.atMs < REST_BEFORE_RELEASE_MS;
  return {
    ...orbit,
    phase: 'free',
    speed: glides ? orbit.speed : noTurn,
    atMs: nowMs,
    returnAtMs: nowMs + WAIT_MS,
  };
}

/** Turns by keys: so many presses to the right and up. */
export function turnBy(orbit: Orbit, preset: Camera, right: number, up: number, nowMs: number): Orbit {
  const turned = turnedBy(turnAt(orbit, nowMs), preset, right * DEGREES_PER_PRESS, up * DEGREES_PER_PRESS);
  return { ...turned, phase: 'free', speed: noTurn, atMs: nowMs, returnAtMs: nowMs + WAIT_MS };
}

/** Goes back to the preset at once. */
export function goHome(orbit: Orbit, nowMs: number): Orbit {
  if (orbit.phase === 'home') return orbit;
  return { ...orbit, phase: 'returning', speed: noTurn, atMs: nowMs, returnAtMs: nowMs };
}

/** The state at a later time; without easing for people who want little motion. */
export function advance(orbit: Orbit, preset: Camera, nowMs: number, isStill: boolean): Orbit {
  if (orbit.phase === 'free' && nowMs >= orbit.returnAtMs) {
    return advance({ ...orbit, phase: 'returning', atMs: orbit.returnAtMs }, preset, nowMs, isStill);
  }
  if (orbit.phase === 'returning') {
    return isStill || nowMs >= orbit.returnAtMs + RETURN_MS ? homeOrbit : orbit;
  }
  if (orbit.phase !== 'free' || (orbit.speed.azimuth === 0 && orbit.speed.elevation === 0)) return orbit;
  const passed = Math.max(0, nowMs - orbit.atMs);
  const left = Math.exp(-passed / GLIDE_MS);
  // The way of a speed that decays evenly.
  const way = GLIDE_MS * (1 - left);
  const turned = turnedBy(orbit, preset, orbit.speed.azimuth * way, orbit.speed.elevation * way);
  const slower = { azimuth: orbit.speed.azimuth * left, elevation: orbit.speed.elevation * left };
  const isSlow = Math.hypot(slower.azimuth, slower.elevation) < SLOWEST_GLIDE;
  return { ...orbit, ...turned, speed: isSlow ? noTurn : slower, atMs: nowMs };
}

/** The camera of a state that was advanced to `nowMs`. */
export function cameraOf(orbit: Orbit, preset: Camera, nowMs: number): Camera {
  const turn = turnAt(orbit, nowMs);
  return {
    azimuthDegrees: preset.azimuthDegrees + turn.azimuth,
    elevationDegrees: preset.elevationDegrees + turn.elevation,
  };
}

/** What is left of the turn on its way back. */
function turnAt(orbit: Orbit, nowMs: number): Turn {
  const share = orbit.phase === 'returning' ? 1 - easeInOut((nowMs - orbit.returnAtMs) / RETURN_MS) : 1;
  return { azimuth: orbit.azimuth * share, elevation: orbit.elevation * share };
}

function turnedBy(orbit: Turn, preset: Camera, azimuth: number, elevation: number): Turn {
  const lowest = Math.min(0, -preset.elevationDegrees);
  const highest = Math.max(0, HIGHEST_ELEVATION - preset.elevationDegrees);
  return {
    azimuth: orbit.azimuth + azimuth,
    elevation: clamp(orbit.elevation + elevation, lowest, highest),
  };
}
