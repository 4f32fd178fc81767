/**
 * Chooses how many pixels are drawn: as many as the screen has while frames stay cheap, fewer on a slow machine; the
 * browser scales the picture up. Detail falls before the frame rate does, and comes back slowly. Pure: measured times
 * come in, the next state goes out.
 */

/** Share of the full resolution along each side. */
const levels = [1, 0.85, 0.72, 0.6, 0.5, 0.42] as const;

/** More pixels than this are never drawn. */
const MOST_PIXELS = 2_400_000;
/** What is tried first, what two cores without a GPU draw in time; more comes once frames prove cheap. */
const FIRST_PIXELS = 600_000;
/** Slower than this (30 frames a second) and detail goes down. */
const SLOW_MS = 33;
/** Detail goes up only when the finer picture is expected to stay below this: 40 frames a second, well off the fall. */
const QUICK_MS = 25;
/** Frames are judged in rounds of so many, by the time that three in five stay below: hiccups do not count. */
const ROUND_FRAMES = 24;
const TYPICAL_FRAME = 14;
/** A new level is left after so few frames already when it is far too slow: 20 frames a second. */
const TRIAL_FRAMES = 8;
const TYPICAL_TRIAL_FRAME = 4;
const FAR_TOO_SLOW_MS = 50;
/**
 * Quick rounds that are needed before a rise. Few: the loop is solved in its first frames and the compiler is cold,
 * so that detail has often fallen by then, and a break is short. Rises that fail make it longer.
 */
const FIRST_WAIT = 2;
const LONGEST_WAIT = 640;
/** A rise has proven right when it has lasted for so many rounds: a minute or two, not just until the next noise. */
const LASTING_ROUNDS = 120;

/** What the governor knows. */
export interface Quality {
  /** Place in the levels; undefined before the size is known. */
  readonly level: number | undefined;
  /** Pixels at full detail that the level was chosen for. */
  readonly fullPixels: number;
  /** Times of the round's frames so far, in ms. */
  readonly round: readonly number[];
  /** Whole rounds at this level, and how many of the last ones were quick enough for a rise. */
  readonly rounds: number;
  readonly quickRounds: number;
  /** Quick rounds that are needed before the next rise; doubles when a rise proves too much. */
  readonly wait: number;
  /** The last change was a rise. */
  readonly hasRisen: boolean;
}

/** Before the first frame. */
export const startQuality: Quality = {
  level: undefined,
  fullPixels: 0,
  round: [],
  rounds: 0,
  quickRounds: 0,
  wait: FIRST_WAIT,
  hasRisen: false,
};

/** After one more frame that was drawn in so long, in ms; frames in which nothing moved tell nothing. */
export function afterFrame(quality: Quality, frameMs: number): Quality {
  const { level } = quality;
  if (level === undefined) return quality;
  const round = [...quality.round, frameMs];
  const isTried = quality.rounds === 0 && round.length === TRIAL_FRAMES;
  if (isTried && typicalOf(round, TYPICAL_TRIAL_FRAME) > FAR_TOO_SLOW_MS && level < levels.length - 1)
    return lowered(quality, level);
  if (round.length < ROUND_FRAMES) return { ...quality, round };
  const typicalMs = typicalOf(round, TYPICAL_FRAME);
  return afterRound({ ...quality, round: [], rounds: quality.rounds + 1 }, level, typicalMs);
}

/** The time that so many frames of a round stay below. */
function typicalOf(round: readonly number[], count: number): number {
  return [...round].sort((a, b) => a - b)[count] ?? 0;
}

function afterRound(quality: Quality, level: number, typicalMs: number): Quality {
  // The first round warms up the compiler, and after a change the queue.
  if (quality.rounds < 2) return quality;
  if (typicalMs > SLOW_MS && level < levels.length - 1) return lowered(quality, level);
  const isQuick = level > 0 && typicalMs * costOfRise(level) < QUICK_MS;
  const quickRounds = isQuick ? quality.quickRounds + 1 : 0;
  if (quickRounds >= quality.wait) return raised(quality, level);
  // A rise that lasts has earned trust again.
  if (!quality.hasRisen || quality.rounds < Math.max(LASTING_ROUNDS, quality.wait))
    return { ...quality, quickRounds };
  return { ...quality, quickRounds, hasRisen: false, wait: Math.max(FIRST_WAIT, quality.wait / 2) };
}

function lowered(quality: Quality, level: number): Quality {
  const wait = quality.hasRisen ? Math.min(LONGEST_WAIT, quality.wait * 2) : quality.wait;
  return { ...quality, level: level + 1, round: [], rounds: 0, quickRounds: 0, wait, hasRisen: false };
}

function raised(quality: Quality, level: number): Quality {
  return { ...quality, level: level - 1, rounds: 0, quickRounds: 0, hasRisen: true };
}

/** A canvas that is so many times as large as before is a new one. */
const GROWN = 1.5;

/** How much more a frame costs one level up: as many times as it has pixels. */
function costOfRise(level: number): number {
  return (share(level - 1) / share(level)) ** 2;
}

function share(level: number): number {
  return levels[level] ?? 1;
}

/** The state for a canvas of this CSS size: picks the first level where none is chosen yet, or for a smaller one. */
export function sized(quality: Quality, width: number, height: number, devicePixelRatio: number): Quality {
  const fullPixels = width * height * fullFactor(width, height, devicePixelRatio) ** 2;
  const { level } = quality;
  if (level !== undefined && fullPixels <= quality.fullPixels * GROWN) return quality;
  const found = levels.findIndex((one) => fullPixels * one * one <= FIRST_PIXELS);
  const first = found < 0 ? levels.length - 1 : found;
  return { ...quality, level: Math.max(first, level ?? 0), fullPixels, round: [], rounds: 0, quickRounds: 0 };
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
  return Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
}
