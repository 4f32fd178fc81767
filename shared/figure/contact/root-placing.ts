/**
 * Places the pelvis so that knees, elbow, trunk or standing legs meet what they rest on. Only the pelvis and the hips
 * that have to follow it change; spine angles never do.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import { isLyingOnSide, movePose, withLimb, type Pose } from '../body/pose.ts';
import { sides } from '../body/side.ts';
import { skeleton } from '../body/skeleton.ts';
import { clamp, degrees } from '../math/angles.ts';
import { distance, dot, subtract, vector } from '../math/vector.ts';
import { lowestPoint } from '../surface/body-surface.ts';
import { headPieces } from '../surface/head-surface.ts';
import { torsoPieces } from '../surface/torso-surface.ts';
import type { Plants } from './plants.ts';

/** How far the solver may turn a joint away from its authored angle, in degrees. */
const allowance = 8;

/** The pose with its pelvis in place. */
export function placeRoot(pose: Pose, plants: Plants): Pose {
  if (plants.elbow !== undefined && plants.knee !== undefined) return propped(pose, plants);
  if (plants.knee !== undefined) return kneeling(pose, plants);
  if (plants.trunk !== undefined) return lying(pose, plants.trunk);
  if (plants.seated) return pose;
  return standing(pose, plants);
}

function onKnee(pose: Pose, plants: Plants): Pose {
  if (plants.knee === undefined) return pose;
  const by = subtract(plants.knee.at, solveFigure(pose)[plants.knee.side].knee);
  return movePose(pose, vector(isLyingOnSide(pose) ? by.x : 0, by.y, by.z));
}

/** On hands and knees the pelvis tips until planted arms have their authored bend: contacts win over its angle. */
function kneeling(pose: Pose, plants: Plants): Pose {
  const hands = sides.filter((side) => plants.hands[side] !== undefined && plants.hands[side].walks !== true);
  if (hands.length === 0) return onKnee(pose, plants);
  const excess = (tip: number): number => {
    const figure = solveFigure(onKnee(tipped(pose, tip), plants));
    let sum = 0;
    for (const side of hands) {
      const at = plants.hands[side]?.wrist ?? figure[side].wrist;
      sum += distance(figure[side].shoulder, at) - spanOfArm(pose[side].elbow);
    }
    return sum;
  };
  return onKnee(tipped(pose, zeroOf(excess, allowance)), plants);
}

/** Tips the pelvis; thighs keep their place in the world. */
function tipped(pose: Pose, by: number): Pose {
  let turned: Pose = { ...pose, root: { ...pose.root, pitch: degrees(pose.root.pitch + by) } };
  for (const side of sides)
    turned = withLimb(turned, side, { hipFlexion: degrees(clamp(pose[side].hipFlexion + by, -20, 120)) });
  return turned;
}

/** Distance from shoulder to wrist at an elbow angle, by the law of cosines. */
export function spanOfArm(elbow: number): number {
  return spanOf(skeleton.upperArm, skeleton.forearm, elbow);
}

function spanOf(upper: number, lower: number, bend: number): number {
  return Math.sqrt(upper * upper + lower * lower + 2 * upper * lower * Math.cos((bend * Math.PI) / 180));
}

/** Zero of a smooth function near 0 by secants, kept within ±most. */
function zeroOf(excess: (value: number) => number, most: number): number {
  let [a, b] = [0, 0.5];
  let [fa, fb] = [excess(a), excess(b)];
  for (let round = 0; round < 7 && Math.abs(fb) > 1e-6; round += 1) {
    const slope = (fb - fa) / (b - a);
    if (Math.abs(slope) < 1e-9) break;
    const next = clamp(b - fb / slope, -most, most);
    if (next === b) break;
    [a, fa] = [b, fb];
    [b, fb] = [next, excess(next)];
  }
  return b;
}

/** Side-lying on knee and forearm: the trunk leans and the arm opens until the elbow stands on its place. */
function propped(pose: Pose, plants: Plants): Pose {
  const { elbow } = plants;
  if (elbow === undefined) return pose;
  let placed = pose;
  const turned = (lean: number, open: number): Pose =>
    onKnee(
      withLimb({ ...placed, root: { ...placed.root, lean: degrees(placed.root.lean + lean) } }, elbow.side, {
        shoulderAbduction: degrees(placed[elbow.side].shoulderAbduction + open),
      }),
      plants,
    );
  const missing = (candidate: Pose) => subtract(elbow.at, solveFigure(candidate)[elbow.side].elbow);
  for (let round = 0; round < 5; round += 1) {
    const now = missing(turned(0, 0));
    if (Math.hypot(now.x, now.y) < 1e-5) break;
    const byLean = subtract(missing(turned(0.5, 0)), now);
    const byOpen = subtract(missing(turned(0, 0.5)), now);
    const area = byLean.x * byOpen.y - byLean.y * byOpen.x;
    if (Math.abs(area) < 1e-12) break;
    const lean = (0.5 * (byOpen.x * now.y - byOpen.y * now.x)) / area;
    const open = (0.5 * (byLean.y * now.x - byLean.x * now.y)) / area;
    placed = turned(clamp(lean, -6, 6), clamp(open, -10, 10));
  }
  return onKnee(placed, plants);
}

/** The trunk comes down on its lowest point; the shoulders of a person on the back keep their place along the mat. */
function lying(pose: Pose, trunk: NonNullable<Plants['trunk']>): Pose {
  const figure = solveFigure(pose);
  const along = trunk.neckBase === undefined ? 0 : trunk.neckBase.z - figure.neckBase.z;
  return movePose(pose, vector(0, trunk.height - lowestPoint(torsoPieces(figure)), along));
}

/** Legs on flat soles carry the pelvis at the height that their knees give, so that straight knees never snap. */
function standing(pose: Pose, plants: Plants): Pose {
  const figure = solveFigure(pose);
  const rises: number[] = [];
  for (const side of sides) {
    const foot = plants.feet[side];
    if (foot?.carries !== true) continue;
    const { hip } = figure[side];
    const span = spanOf(skeleton.thigh, skeleton.shank, pose[side].knee);
    const level = Math.hypot(hip.x - foot.ankle.x, hip.z - foot.ankle.z);
    rises.push(foot.ankle.y + Math.sqrt(Math.max(0, span * span - level * level)) - hip.y);
  }
  return rises.length === 0 ? pose : movePose(pose, vector(0, Math.min(...rises), 0));
}

/** Parts of the back that rest on the floor. */
export type BackRegion = 'sacrum' | 'low-back' | 'upper-back' | 'head';

/** Where a region lies between the mid-hip point (0) and C7 (1). */
const regionAlong: Readonly<Record<BackRegion, readonly [from: number, to: number]>> = {
  sacrum: [-1, 0.4],
  'low-back': [0.35, 0.7],
  'upper-back': [0.6, 2],
  head: [-9, 9],
};

/** Height of the lowest point of a region of the back. */
export function heightOfRegion(pose: Pose, region: BackRegion): number {
  const figure = solveFigure(pose);
  if (region === 'head') return lowestPoint(headPieces(figure));
  const root = pose.root.position;
  const axis = subtract(figure.neckBase, root);
  const [from, to] = regionAlong[region];
  return lowestPoint(
    torsoPieces(figure).filter((piece) => {
      const along = dot(subtract(piece.from, root), axis) / dot(axis, axis);
      return along >= from && along <= to;
    }),
  );
}

/** Tips a lying trunk until two regions rest equally deep. Used once for each key pose. */
export function levelTrunk(pose: Pose, one: BackRegion, other: BackRegion): Pose {
  const tip = zeroOf((by) => {
    const turned = { ...pose, root: { ...pose.root, pitch: degrees(pose.root.pitch + by) } };
    return heightOfRegion(turned, one) - heightOfRegion(turned, other);
  }, allowance);
  return tipped(pose, tip);
}
