/**
 * The way from one key pose to the next: the pose at any share of it, and how gently it has to be eased so that no
 * joint turns too fast.
 */
import { solveFigure, type SolvedFigure } from '../body/forward-kinematics.ts';
import { evenShares, mixPoses, type MixShares, type Pose } from '../body/pose.ts';
import { sides } from '../body/side.ts';
import { plantsBetween } from '../contact/plant-glide.ts';
import { plantPose } from '../contact/planting.ts';
import { clamp, cubicPeak, easeBetweenSpeeds, easeWithPeak, fromRadians } from '../math/angles.ts';
import { dot, type Frame } from '../math/vector.ts';
import { bowHands, bowLeg } from './hand-arcs.ts';
import type { SolvedKey } from './solved-keys.ts';

/** Degrees a second that the fastest joint is eased to, but for walking and rising from a chair: tests allow 60. */
const aim = 57;
const gentlestPeak = 1.12;
const samples = 24;

/** The next or the last move, where a key pose is passed without a stop, and how much of it is in the pose. */
export interface Neighbour {
  readonly from: SolvedKey;
  readonly to: SolvedKey;
  /** Less than 0 before it begins, more than 1 after its end. */
  readonly shares: MixShares;
  readonly weight: number;
}

/** The pose on the way between two key poses, contacts kept. */
export function keyBetween(from: SolvedKey, to: SolvedKey, shares: MixShares, neighbour?: Neighbour): Pose {
  const plants = plantsBetween(from.plants, to.plants, shares.limbs);
  const pose = mixPoses(from.pose, to.pose, shares);
  if (neighbour !== undefined) {
    // Both moves mixed, so that the way round a key pose has no corner.
    const other = mixPoses(neighbour.from.pose, neighbour.to.pose, neighbour.shares);
    return plantPose(mixPoses(pose, other, evenShares(neighbour.weight)), plants);
  }
  const arcs = to.keyframe.handArcs;
  if (arcs?.from.includes(from.keyframe.name) !== true) return plantPose(pose, plants);
  const planted = plantPose(bowLeg(pose, arcs, shares.limbs), plants);
  return bowHands(planted, arcs, shares.limbs);
}

/** Which ends of a move are passed without a stop, because the key pose there has no hold. */
export interface Passing {
  readonly from: boolean;
  readonly to: boolean;
}

const stopping: Passing = { from: false, to: false };
const passingSpeed = 0.7;

/** How far each part of the body has come in a move that is eased with a peak or passes through an end. */
export function sharesAt(
  to: SolvedKey,
  passedMs: number,
  moveMs: number,
  peak: number,
  passing = stopping,
): MixShares {
  // Where a plain ease is near the limit of speed already, the stop stays.
  const isTight = peak < cubicPeak && peak > gentlestPeak;
  if ((passing.from || passing.to) && !isTight) {
    const [first, last] = [passing.from, passing.to].map((passes) => (passes ? passingSpeed : 0));
    return evenShares(easeBetweenSpeeds(passedMs / moveMs, first ?? 0, last ?? 0));
  }
  const { loinMs, thoraxMs, headMs } = to.keyframe.delays ?? noDelays;
  const running = moveMs - Math.max(loinMs, thoraxMs, headMs);
  const share = (delayMs: number): number => easeWithPeak((passedMs - delayMs) / running, peak);
  // Arms and legs take the whole time; the wave runs through the trunk.
  const limbs = easeWithPeak(passedMs / moveMs, peak);
  return { limbs, loin: share(loinMs), thorax: share(thoraxMs), head: share(headMs) };
}

const noDelays = { loinMs: 0, thoraxMs: 0, headMs: 0 };

// Results of a pure function, kept as long as the key poses they belong to.
const known = new WeakMap<SolvedKey, WeakMap<SolvedKey, number>>();

/** Peak speed over mean speed of the ease of a move: cubic where there is time, flatter where the way is long. */
export function peakOf(from: SolvedKey, to: SolvedKey, moveMs: number): number {
  const ends = known.get(from) ?? new WeakMap<SolvedKey, number>();
  known.set(from, ends);
  const peak = ends.get(to) ?? gentleEnough(from, to, moveMs);
  ends.set(to, peak);
  return peak;
}

function gentleEnough(from: SolvedKey, to: SolvedKey, moveMs: number): number {
  let peak = cubicPeak;
  for (let round = 0; round < 4; round += 1) {
    const fastest = fastestAt(from, to, moveMs, peak);
    if (fastest <= aim || peak <= gentlestPeak) return peak;
    peak = Math.max(gentlestPeak, Math.min(peak - 0.04, (peak * aim) / fastest));
  }
  return peak;
}

/** Fastest turn of any joint during a move, in degrees a second. */
function fastestAt(from: SolvedKey, to: SolvedKey, moveMs: number, peak: number): number {
  let most = 0;
  let last = from.pose;
  for (let step = 1; step <= samples; step += 1) {
    const next = keyBetween(from, to, sharesAt(to, (moveMs * step) / samples, moveMs, peak));
    most = Math.max(most, largestTurn(last, next));
    last = next;
  }
  return (most * samples * 1000) / moveMs;
}

/** Largest turn of any joint from one pose to another, in degrees. */
function largestTurn(a: Pose, b: Pose): number {
  let most = 0;
  const note = (turn: number): void => {
    most = Math.max(most, Math.abs(turn));
  };
  const after = Object.values<number>({ ...b.spine });
  Object.values<number>({ ...a.spine }).forEach((angle, index) => note(angle - (after[index] ?? angle)));
  const [figureA, figureB] = [solveFigure(a), solveFigure(b)];
  for (const side of sides) {
    for (const joint of ['knee', 'elbow', 'ankle', 'wrist'] as const) note(a[side][joint] - b[side][joint]);
    note(turnWithin(figureA, figureB, (figure) => [figure.pelvis, figure[side].thigh]));
    note(turnWithin(figureA, figureB, (figure) => [figure.ribs, figure[side].upperArm]));
  }
  return most;
}

/** Angle by which a bone turned within its parent. */
function turnWithin(
  a: SolvedFigure,
  b: SolvedFigure,
  framesOf: (figure: SolvedFigure) => readonly [Frame, Frame],
): number {
  const axes = ['left', 'up', 'forward'] as const;
  const [parentA, boneA] = framesOf(a);
  const [parentB, boneB] = framesOf(b);
  let trace = 0;
  for (const bone of axes)
    for (const parent of axes) trace += dot(boneA[bone], parentA[parent]) * dot(boneB[bone], parentB[parent]);
  return fromRadians(Math.acos(clamp((trace - 1) / 2, -1, 1)));
}
