/**
 * Plays a script: which pose the figure has at a moment of a set-up, a repetition or a rest. Pure: time comes in
 * as milliseconds, poses go out with their contacts solved.
 */
import { evenShares, mirrorPose, mixPoses, movePose, type MixShares, type Pose } from '../body/pose.ts';
import { sides } from '../body/side.ts';
import { lowestOfFoot } from '../contact/floor-rest.ts';
import { clamp, easeInOut } from '../math/angles.ts';
import { vector } from '../math/vector.ts';
import { keyBetween, peakOf, sharesAt, type Neighbour, type Passing } from './between-keys.ts';
import { gaitPose } from './gait-pose.ts';
import type { Breath, FigureScript, Keyframe } from './script.ts';
import { solvedKeys, type SolvedKey } from './solved-keys.ts';

/** A moment of an exercise. */
export interface MotionMoment {
  readonly part: 'setup' | 'repetition' | 'rest';
  /** Since the part began; in a repetition it may run on over many repetitions. */
  readonly elapsedMs: number;
  /** Replaces the hold of key poses whose hold is variable; kept within the script's range. */
  readonly holdMs?: number;
  /** Shows the other side. */
  readonly mirrored?: boolean;
  /** Reduced motion: key poses without movement between them. */
  readonly stills?: boolean;
}

const restMs = 2000;

interface Stop {
  readonly key: SolvedKey;
  readonly moveMs: number;
  readonly holdMs: number;
}

/** Where the figure is between two key poses; share 1 = held in `to`. */
interface Leg {
  readonly from: SolvedKey;
  readonly to: SolvedKey;
  readonly passedMs: number;
  readonly moveMs: number;
  /** Ends without a stop; absent: it stops at both. */
  readonly passing?: Passing;
  /** The moves before and after, where this one does not stop. */
  readonly before?: Leg | undefined;
  readonly after?: Leg | undefined;
}

/** Length of the set-up in milliseconds. */
export function setupDurationMs(script: FigureScript): number {
  return lengthOfStops(setupStops(script));
}

/** Length of one repetition (bird dog: one pair) in milliseconds; of a still: its last hold, at least 1 s. */
export function repetitionDurationMs(script: FigureScript, holdMs?: number): number {
  const stops = repetitionStops(script, holdMs);
  if (stops.length > 0) return lengthOfStops(stops);
  return Math.max(1000, lastOf(setupStops(script)).holdMs);
}

/**
 * From when on a first repetition is like every later one, in milliseconds since it began: it starts out from the
 * set-up, they from where the one before has ended.
 */
export function sameFromMs(script: FigureScript, holdMs?: number): number {
  if (script.motion === 'gait') return walkStartMs(script);
  const stops = repetitionStops(script, holdMs);
  const [first, second] = stops;
  const start = lastOf(setupStops(script)).key;
  const end = stops.at(-1)?.key ?? start;
  if (first === undefined || start === end) return 0;
  // How the first key pose is passed without a stop depends on where the way to it began.
  return lengthOfStops(first.holdMs > 0 || second === undefined ? [first] : [first, second]);
}

/** The solved pose at a moment. Never fails: times outside the part stay at its ends. */
export function poseAt(script: FigureScript, moment: MotionMoment): Pose {
  const pose =
    script.motion === 'gait' && moment.part === 'repetition'
      ? walkAt(script, moment)
      : easedAt(script, moment);
  return moment.mirrored === true ? mirrorPose(pose) : pose;
}

/** Which way the breath goes at a moment; it starts with the move into a key pose. */
export function breathAt(script: FigureScript, moment: MotionMoment): Breath {
  return moment.part === 'rest' ? 'free' : legAt(script, moment).to.keyframe.breath;
}

function easedAt(script: FigureScript, moment: MotionMoment): Pose {
  const leg = legAt(script, moment);
  if (moment.stills === true) return leg.to.pose;
  return poseBetween(leg);
}

function walkAt(script: FigureScript, moment: MotionMoment): Pose {
  const cycle = repetitionDurationMs(script);
  const still = moment.stills === true;
  const steps = script.repetition.length;
  const phase = (((moment.elapsedMs / cycle) % 1) + 1) % 1;
  const walking = gaitPose(script, still ? Math.floor(phase * steps) / steps : phase);
  const started = still ? 1 : easeInOut(moment.elapsedMs / walkStartMs(script));
  if (started >= 1) return walking;
  const standing = lastOf(setupStops(script)).key.pose;
  // Between standing and walking no foot is planted yet: none may go through the floor.
  return overFloor(mixPoses(standing, walking, evenShares(started)));
}

/** From standing to walking, in milliseconds. */
function walkStartMs(script: FigureScript): number {
  return 0.6 * repetitionDurationMs(script);
}

/** Lifts a pose whose lower foot would go through the floor. */
function overFloor(pose: Pose): Pose {
  const depth = Math.min(0, ...sides.map((side) => lowestOfFoot(pose, side)));
  return movePose(pose, vector(0, -depth, 0));
}

function setupStops(script: FigureScript): readonly Stop[] {
  return stopsOf(script, script.setup, undefined);
}

function repetitionStops(script: FigureScript, holdMs: number | undefined): readonly Stop[] {
  return stopsOf(script, script.repetition, holdMs);
}

function stopsOf(
  script: FigureScript,
  names: readonly string[],
  holdMs: number | undefined,
): readonly Stop[] {
  const keys = solvedKeys(script);
  return names.map((name) => {
    const key = keys.get(name);
    if (key === undefined) throw new Error(`script ${script.id} has no key pose ${name}`);
    return { key, moveMs: key.keyframe.moveInMs, holdMs: holdOf(script, key.keyframe, holdMs) };
  });
}

function holdOf(script: FigureScript, keyframe: Keyframe, holdMs: number | undefined): number {
  if (holdMs === undefined || keyframe.holdIsVariable !== true) return keyframe.holdMs;
  const [least, most] = script.holdRangeMs ?? [0, Number.POSITIVE_INFINITY];
  return clamp(holdMs, least, most);
}

function lengthOfStops(stops: readonly Stop[]): number {
  return stops.reduce((sum, stop) => sum + stop.moveMs + stop.holdMs, 0);
}

function lastOf(stops: readonly Stop[]): Stop {
  const last = stops.at(-1);
  if (last === undefined) throw new Error('a script needs a set-up');
  return last;
}

function legAt(script: FigureScript, moment: MotionMoment): Leg {
  const setup = setupStops(script);
  const start = lastOf(setup).key;
  if (moment.part === 'setup') return walkStops(setup, setup[0]?.key ?? start, Math.max(0, moment.elapsedMs));
  const stops = repetitionStops(script, moment.holdMs);
  // A walk is a circle: it ends where it began.
  const end = (script.motion === 'gait' ? stops[0] : stops.at(-1))?.key ?? start;
  if (moment.part === 'rest') {
    return { from: end, to: start, passedMs: Math.max(0, moment.elapsedMs), moveMs: restMs };
  }
  if (stops.length === 0) return { from: start, to: start, passedMs: 0, moveMs: 0 };
  const length = lengthOfStops(stops);
  const elapsed = Math.max(0, moment.elapsedMs);
  const first = elapsed < length;
  return walkStops(stops, first ? start : end, elapsed % length);
}

function walkStops(stops: readonly Stop[], start: SolvedKey, elapsedMs: number): Leg {
  let from = start;
  let left = elapsedMs;
  for (const [index, { key, moveMs, holdMs }] of stops.entries()) {
    if (left < moveMs + holdMs) {
      const before = stops[index - 1];
      return {
        ...legOf(stops, start, index, left),
        before: legOf(stops, start, index - 1, (before?.moveMs ?? 0) + left),
        after: legOf(stops, start, index + 1, left - moveMs),
      };
    }
    left -= moveMs + holdMs;
    from = key;
  }
  return { from, to: from, passedMs: 0, moveMs: 0 };
}

/** The move to one of the stops, so long after its beginning. */
function legOf(stops: readonly Stop[], start: SolvedKey, index: number, passedMs: number): Leg {
  const before = stops[index - 1];
  const from = before?.key ?? start;
  const { key: to, moveMs, holdMs } = stops[index] ?? { key: from, moveMs: 0, holdMs: 1 };
  const passing = {
    // The first key pose of a set-up is where it starts: nothing moves before it.
    from: before?.holdMs === 0 && (index > 1 || from !== start),
    to: holdMs === 0 && index < stops.length - 1 && from !== to,
  };
  return { from, to, passedMs, moveMs, passing };
}

function poseBetween(leg: Leg): Pose {
  const { from, to, passedMs, moveMs, passing, before, after } = leg;
  if (from === to || passedMs >= moveMs) return to.pose;
  const neighbour =
    neighbourOf(leg, passing?.to, after, passedMs - moveMs) ??
    neighbourOf(leg, passing?.from, before, passedMs);
  return keyBetween(from, to, sharesOf(leg), neighbour);
}

/** A key pose that is passed is passed in a curve, for two fifths of the moves on either side; of so much at most. */
const longestMoveMs = 650;

/** The neighbouring move as far as it has a part in the pose `sinceMs` after the key pose between both. */
function neighbourOf(
  leg: Leg,
  passes: boolean | undefined,
  other: Leg | undefined,
  sinceMs: number,
): Neighbour | undefined {
  if (passes !== true || other === undefined) return undefined;
  const way = Math.abs(sinceMs) / (0.4 * Math.min(longestMoveMs, leg.moveMs, other.moveMs));
  if (way >= 1) return undefined;
  return { ...other, shares: sharesOf(other), weight: easeInOut((1 - way) / 2) };
}

function sharesOf({ from, to, passedMs, moveMs, passing }: Leg): MixShares {
  return sharesAt(to, passedMs, moveMs, peakOf(from, to, moveMs), passing);
}
