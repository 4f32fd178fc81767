// How the viewer turns the camera: by dragging with a little glide after release, or by keys; some seconds later it
// eases back to its preset. Pure: times in ms come in, states go out.
import { clamp, easeInOut } from '../../shared/figure/math/angles.ts';
import type { Camera } from '../../shared/figure/math/camera.ts';

export const degreesPerPixel = 0.4;
/** One press of an arrow key. */
export const degreesPerPress = 8;
/** From release to the way back. */
export const waitMs = 4000;
export const returnMs = 600;

const highestElevation = 35;
/** The glide loses two thirds of its speed in this time. */
const glideMs = 260;
const slowestGlide = 0.004;
const fastestGlide = 0.5;
/** A pause this long before release means that no glide is wanted. */
const restBeforeReleaseMs = 80;

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
  const turned = turnedBy(orbit, preset, -dx * degreesPerPixel, dy * degreesPerPixel);
  const passed = Math.max(1, nowMs - orbit.atMs);
  const blend = (old: number, way: number): number =>
    old * 0.4 + clamp(way / passed, -fastestGlide, fastestGlide) * 0.6;
  const speed = {
    azimuth: blend(orbit.speed.azimuth, turned.azimuth - orbit.azimuth),
    elevation: blend(orbit.speed.elevation, turned.elevation - orbit.elevation),
  };
  return { ...orbit, ...turned, speed, atMs: nowMs };
}

/** The pointer goes up; without glide for people who want little motion. */
export function release(orbit: Orbit, nowMs: number, isStill: boolean): Orbit {
  if (orbit.phase !== 'held') return orbit;
  const glides = !isStill && nowMs - orbit.atMs < restBeforeReleaseMs;
  return {
    ...orbit,
    phase: 'free',
    speed: glides ? orbit.speed : noTurn,
    atMs: nowMs,
    returnAtMs: nowMs + waitMs,
  };
}

/** Turns by keys: so many presses to the right and up. */
export function turnBy(orbit: Orbit, preset: Camera, right: number, up: number, nowMs: number): Orbit {
  const turned = turnedBy(turnAt(orbit, nowMs), preset, right * degreesPerPress, up * degreesPerPress);
  return { ...turned, phase: 'free', speed: noTurn, atMs: nowMs, returnAtMs: nowMs + waitMs };
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
    return isStill || nowMs >= orbit.returnAtMs + returnMs ? homeOrbit : orbit;
  }
  if (orbit.phase !== 'free' || (orbit.speed.azimuth === 0 && orbit.speed.elevation === 0)) return orbit;
  const passed = Math.max(0, nowMs - orbit.atMs);
  const left = Math.exp(-passed / glideMs);
  // The way of a speed that decays evenly.
  const way = glideMs * (1 - left);
  const turned = turnedBy(orbit, preset, orbit.speed.azimuth * way, orbit.speed.elevation * way);
  const slower = { azimuth: orbit.speed.azimuth * left, elevation: orbit.speed.elevation * left };
  const isSlow = Math.hypot(slower.azimuth, slower.elevation) < slowestGlide;
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
  const share = orbit.phase === 'returning' ? 1 - easeInOut((nowMs - orbit.returnAtMs) / returnMs) : 1;
  return { azimuth: orbit.azimuth * share, elevation: orbit.elevation * share };
}

function turnedBy(orbit: Turn, preset: Camera, azimuth: number, elevation: number): Turn {
  const lowest = Math.min(0, -preset.elevationDegrees);
  const highest = Math.max(0, highestElevation - preset.elevationDegrees);
  return {
    azimuth: orbit.azimuth + azimuth,
    elevation: clamp(orbit.elevation + elevation, lowest, highest),
  };
}
