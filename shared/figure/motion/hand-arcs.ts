/**
 * Hands and legs that bow out on their way from one key pose to the next, so that they go round a leg instead of
 * through it. Owns the shape of the bow; how wide it is, scripts say.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import { withLimb, type Pose } from '../body/pose.ts';
import { sides, type Side } from '../body/side.ts';
import { reachWrist } from '../contact/planting.ts';
import { degrees } from '../math/angles.ts';
import { addScaled, vector } from '../math/vector.ts';
import type { HandArc, HandArcs } from './script.ts';

/** Twice: the shoulder blade follows the arm, which moves the shoulder. */
const rounds = 2;

/** How much of the bow there is. Starts and ends without a jolt; both shapes meet at the middle, full and level. */
function riseOf(arcs: HandArcs, share: number): number {
  const steep = arcs.early === true && share < 0.5 ? 4 : 2;
  return (1 - (1 - 2 * share) ** steep) ** 2;
}

/** The pose, not planted yet, with its leg bowed out. */
export function bowLeg(pose: Pose, arcs: HandArcs, share: number): Pose {
  if (arcs.leg === undefined) return pose;
  const [side, flexion, abduction, bend] = arcs.leg;
  const { hipFlexion, hipAbduction, knee } = pose[side];
  const rise = riseOf(arcs, share);
  return withLimb(pose, side, {
    hipFlexion: degrees(hipFlexion + flexion * rise),
    hipAbduction: degrees(hipAbduction + abduction * rise),
    knee: degrees(knee + bend * rise),
  });
}

/** The pose with its hands bowed out; share 0 and 1 are the ends of the way, where nothing changes. */
export function bowHands(pose: Pose, arcs: HandArcs, share: number): Pose {
  const rise = riseOf(arcs, share);
  if (rise <= 0) return pose;
  return sides.reduce((bowed, side) => bowHand(bowed, side, arcs[side], rise), pose);
}

function bowHand(pose: Pose, side: Side, arc: HandArc | undefined, rise: number): Pose {
  if (arc === undefined) return pose;
  const target = addScaled(solveFigure(pose)[side].wrist, vector(...arc), rise);
  let bowed = pose;
  for (let round = 0; round < rounds; round += 1) bowed = reachWrist(bowed, side, target);
  return bowed;
}
