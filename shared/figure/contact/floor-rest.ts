/**
 * Feet that carry nothing: laid on the floor, or kept from going through it. Small smooth corrections of hip and
 * knee; planted feet are planting.ts.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import { limbLimits } from '../body/joint-limits.ts';
import { isLyingOnSide, withLimb, type Pose } from '../body/pose.ts';
import type { Side } from '../body/side.ts';
import { clamp, degrees, type Degrees } from '../math/angles.ts';
import { footBalls } from '../surface/limb-surface.ts';

/** Height of the lowest point of a foot over the floor, in statures. */
export function lowestOfFoot(pose: Pose, side: Side): number {
  const balls = Object.values(footBalls(solveFigure(pose)[side]));
  return Math.min(...balls.map((ball) => ball.at.y - ball.radius));
}

/** Bends a kneeling leg at the knee so that the foot just rests on the floor. */
export function restFootTop(pose: Pose, side: Side): Pose {
  return rest(pose, side, 'knee');
}

/** Lays a straight or nearly straight leg on the floor by the hip: by flexion, or side-lying by abduction. */
export function restLeg(pose: Pose, side: Side): Pose {
  return rest(pose, side, isLyingOnSide(pose) ? 'hipAbduction' : 'hipFlexion');
}

type RestingJoint = 'hipFlexion' | 'hipAbduction' | 'knee';

function rest(pose: Pose, side: Side, joint: RestingJoint): Pose {
  let rested = pose;
  for (let round = 0; round < 6; round += 1) {
    const height = lowestOfFoot(rested, side);
    if (Math.abs(height) < 1e-5) return rested;
    const slope = lowestOfFoot(turned(rested, side, { [joint]: 1 }), side) - height;
    if (Math.abs(slope) < 1e-5) return rested;
    rested = turned(rested, side, { [joint]: clamp(-height / slope, -6, 6) });
  }
  return rested;
}

/** How deep a planted sole is in the floor, in statures: one that leaves it must not jump. */
const soleDepth = 0.0026;

/** Lifts a free foot that would go through the floor, with the least turn of hip and knee together. */
export function keepFootUp(pose: Pose, side: Side): Pose {
  let lifted = pose;
  for (let round = 0; round < 4; round += 1) {
    const lowest = lowestOfFoot(lifted, side);
    if (lowest > -soleDepth) return lifted;
    const hip = lowestOfFoot(turned(lifted, side, { hipFlexion: 1 }), side) - lowest;
    const knee = lowestOfFoot(turned(lifted, side, { knee: 1 }), side) - lowest;
    const size = hip * hip + knee * knee;
    if (size < 1e-9) return lifted;
    const share = -(lowest + soleDepth) / size;
    lifted = turned(lifted, side, {
      hipFlexion: clamp(hip * share, -8, 8),
      knee: clamp(knee * share, -8, 8),
    });
  }
  return lifted;
}

/** Turns joints of a leg by some degrees, within their limits. */
function turned(pose: Pose, side: Side, by: { readonly [Name in RestingJoint]?: number }): Pose {
  const angle = (joint: RestingJoint): Degrees => {
    const { least, most } = limbLimits[joint];
    return degrees(clamp(pose[side][joint] + (by[joint] ?? 0), least, most));
  };
  return withLimb(pose, side, {
    hipFlexion: angle('hipFlexion'),
    hipAbduction: angle('hipAbduction'),
    knee: angle('knee'),
  });
}
