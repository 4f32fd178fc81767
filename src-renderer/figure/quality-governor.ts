// Chooses how many pixels are drawn: as many as the screen has while frames stay cheap, fewer on a slow machine; the
// browser scales the picture up. Detail falls before the frame rate does, and comes back slowly. Pure: measured times
// come in, the next state goes out.

/** Share of the full resolution along each side. */
const levels = [1, 0.85, 0.72, 0.6, 0.5, 0.42] as const;

/** More pixels than this are never drawn. */
const mostPixels = 2_400_000;
/** What is tried first; a large or dense screen gets more once frames prove cheap. */
const firstPixels = 1_000_000;
/** Slower than this (30 frames a second) and detail goes down. */
const slowMs = 33;
/** Detail goes up only when the finer picture is expected to stay below this. */
const quickMs = 20;
/** The first frames warm up the compiler, and every change needs a while to show. */
const settlingFrames = 20;
const firstWait = 150;
const longestWait = 4800;

/** What the governor knows. */
export interface Quality {
  /** Place in the levels; undefined before the size is known. */
  readonly level: number | undefined;
  /** Smoothed time of a frame at this level, in ms. */
  readonly meanMs: number;
  /** Frames at this level. */
  readonly frames: number;
  /** Quick frames that are needed before the next rise; doubles when a rise proves too much. */
  readonly wait: number;
  /** The last change was a rise. */
  readonly hasRisen: boolean;
}

/** Before the first frame. */
export const startQuality: Quality = {
  level: undefined,
  meanMs: 0,
  frames: 0,
  wait: firstWait,
  hasRisen: false,
};

/** After one more frame that took so long, in ms. */
export function afterFrame(quality: Quality, frameMs: number): Quality {
  const { level } = quality;
  if (level === undefined) return quality;
  const frames = quality.frames + 1;
  // A single hiccup of the machine says little: it counts for hardly more than a slow frame.
  const counted = Math.min(frameMs, slowMs * 1.5);
  const meanMs = frames <= settlingFrames ? counted : quality.meanMs * 0.85 + counted * 0.15;
  const next = { ...quality, frames, meanMs };
  if (frames < settlingFrames * 1.5) return next;
  if (meanMs > slowMs && level < levels.length - 1) return lowered(next, level);
  if (level > 0 && frames >= quality.wait && meanMs * costOfRise(level) < quickMs) return raised(next, level);
  // A rise that lasts has earned trust again.
  const isProven = quality.hasRisen && frames >= quality.wait;
  return isProven ? { ...next, hasRisen: false, wait: Math.max(firstWait, quality.wait / 2) } : next;
}

function lowered(quality: Quality, level: number): Quality {
  const wait = quality.hasRisen ? Math.min(longestWait, quality.wait * 2) : quality.wait;
  return { level: level + 1, meanMs: 0, frames: 0, wait, hasRisen: false };
}

function raised(quality: Quality, level: number): Quality {
  return { ...quality, level: level - 1, meanMs: 0, frames: 0, hasRisen: true };
}

/** How much more a frame costs one level up: as many times as it has pixels. */
function costOfRise(level: number): number {
  return (share(level - 1) / share(level)) ** 2;
}

function share(level: number): number {
  return levels[level] ?? 1;
}

/** The state for a canvas of this CSS size: picks the first level where none is chosen yet. */
export function sized(quality: Quality, width: number, height: number, devicePixelRatio: number): Quality {
  if (quality.level !== undefined) return quality;
  const full = width * height * fullFactor(width, height, devicePixelRatio) ** 2;
  const found = levels.findIndex((one) => full * one * one <= firstPixels);
  return { ...quality, level: found < 0 ? levels.length - 1 : found };
}

/** Device pixels per CSS pixel for a canvas of this CSS size; a still is drawn at full resolution. */
export function pixelFactor(
  quality: Quality,
  width: number,
  height: number,
  devicePixelRatio: number,
  isRunning: boolean,
): number {
  const full = fullFactor(width, height, devicePixelRatio);
  return isRunning ? full * share(quality.level ?? 0) : full;
}

function fullFactor(width: number, height: number, devicePixelRatio: number): number {
  return Math.min(devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
}
