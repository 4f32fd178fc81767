/**
 * Hands that carry nothing: laid on the floor, or kept from going through it, by small smooth turns of shoulder, elbow
 * and wrist. Planted hands are planting.ts.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import { limbLimits } from '../body/joint-limits.ts';
import { withLimb, type Pose } from '../body/pose.ts';
import type { Side } from '../body/side.ts';
import { clamp, degrees, type Degrees } from '../math/angles.ts';
import { lowestPoint } from '../surface/body-surface.ts';
import { armPieces } from '../surface/limb-surface.ts';

/** Height of the lowest point of forearm and hand, in statures. */
function lowestOfHand(pose: Pose, side: Side): number {
  return lowestPoint(armPieces(solveFigure(pose), side));
}

/** Lays a hand on the floor. */
export function restHand(pose: Pose, side: Side): Pose {
  return settle(pose, side, (height) => Math.abs(height) < 1e-4);
}

/** How deep a planted palm is in the floor, in statures: one that leaves it must not jump. */
const palmDepth = 0.0037;

/** Lifts a hand that would go through the floor. */
export function keepHandUp(pose: Pose, side: Side): Pose {
  // Standing and sitting people's hands are far above: not worth a look.
  if (solveFigure(pose)[side].wrist.y > 0.16) return pose;
  return settle(pose, side, (height) => height > -1e-4, palmDepth);
}

// Shares of the turn: rotation and wrist have the most room.
const turns = {
  shoulderFlexion: 1,
  shoulderAbduction: 1,
  shoulderRotation: 6,
  elbow: 0.5,
  wrist: 6,
} as const;
type Joint = keyof typeof turns;
const joints = Object.keys(turns) as Joint[];
type Turns = { readonly [Name in Joint]?: number };

/** Turns all joints together the least that brings the lowest point to the floor, or so deep into it. */
function settle(pose: Pose, side: Side, isSettled: (height: number) => boolean, depth = 0): Pose {
  let settled = pose;
  for (let round = 0; round < 6; round += 1) {
    const lowest = lowestOfHand(settled, side);
    const height = lowest + depth;
    if (isSettled(height)) return settled;
    const slopes = joints.map((joint) => lowestOfHand(turned(settled, side, { [joint]: 1 }), side) - lowest);
    const size = slopes.reduce((sum, slope, index) => sum + shareOf(index) * slope * slope, 0);
    if (size < 1e-9) return settled;
    const by = Object.fromEntries(
      joints.map((joint, index) => [
        joint,
        clamp((-height * shareOf(index) * (slopes[index] ?? 0)) / size, -12, 12),
      ]),
    );
    settled = turned(settled, side, by);
  }
  return settled;
}

function shareOf(index: number): number {
  const joint = joints[index];
  return joint === undefined ? 0 : turns[joint];
}

function turned(pose: Pose, side: Side, by: Turns): Pose {
  const angle = (joint: Joint): Degrees => {
    const { least, most } = limbLimits[joint];
    return degrees(clamp(pose[side][joint] + (by[joint] ?? 0), least, most));
  };
  return withLimb(pose, side, {
    shoulderFlexion: angle('shoulderFlexion'),
    shoulderAbduction: angle('shoulderAbduction'),
    shoulderRotation: angle('shoulderRotation'),
    elbow: angle('elbow'),
    wrist: angle('wrist'),
  });
}
