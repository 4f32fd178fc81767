// Brings a pose into contact: moves the pelvis so that knees, back or belly rest on the floor, then bends limbs
// by inverse kinematics so that planted hands and feet keep their place. Spine angles are never changed.
import { clamp, degrees, fromRadians } from './angles.ts';
import { bodySurface, footBalls, lowestPoint } from './body-surface.ts';
import type { FootPlant, HandPlant, Plants } from './contacts.ts';
import { solveFigure } from './forward-kinematics.ts';
import { reach } from './inverse-kinematics.ts';
import { limbLimits } from './joint-limits.ts';
import { movePose, sides, type LimbAngles, type Pose, type Side } from './pose.ts';
import { skeleton } from './skeleton.ts';
import { dot, normalize, subtract, vector } from './vector.ts';

/** The pose with its plants in place. */
export function plantPose(pose: Pose, plants: Plants): Pose {
  let planted = placeRoot(pose, plants);
  for (const side of sides) {
    const foot = plants.feet[side];
    planted = foot === undefined ? liftFoot(planted, side) : plantFoot(planted, side, foot);
  }
  for (const side of sides) {
    const hand = plants.hands[side];
    if (hand === undefined) continue;
    // The shoulder blade follows the arm, which moves the shoulder: three rounds settle to under .0001.
    for (let round = 0; round < 3; round += 1) planted = plantHand(planted, side, hand);
  }
  return planted;
}

/** Moves the pelvis only: a knee to its place, or the lowest part of the trunk to the floor. */
export function placeRoot(pose: Pose, plants: Plants): Pose {
  const figure = solveFigure(pose);
  if (plants.knee !== undefined) {
    const by = subtract(plants.knee.at, figure[plants.knee.side].knee);
    return movePose(pose, vector(0, by.y, by.z));
  }
  if (plants.lying !== undefined) {
    const trunk = bodySurface(figure).filter((piece) => piece.part === 'torso' || piece.part === 'head');
    const along = plants.lying.neckBase.z - figure.neckBase.z;
    return movePose(pose, vector(0, -lowestPoint(trunk), along));
  }
  return pose;
}

function withLimb(pose: Pose, side: Side, angles: Partial<LimbAngles>): Pose {
  return side === 'left'
    ? { ...pose, left: { ...pose.left, ...angles } }
    : { ...pose, right: { ...pose.right, ...angles } };
}

function plantFoot(pose: Pose, side: Side, plant: FootPlant): Pose {
  const figure = solveFigure(pose);
  const bent = reach({
    parent: figure.pelvis,
    side,
    from: figure[side].hip,
    target: plant.ankle,
    upper: skeleton.thigh,
    lower: skeleton.shank,
    forward: figure[side].thigh.forward,
    bends: 'forward',
  });
  const standing = withLimb(pose, side, {
    hipFlexion: bent.flexion,
    hipAbduction: bent.abduction,
    hipRotation: bent.rotation,
    knee: bent.bend,
  });
  return turnFoot(standing, side, plant);
}

function turnFoot(pose: Pose, side: Side, plant: FootPlant): Pose {
  const { shank, foot } = solveFigure(pose)[side];
  const level = normalize(vector(foot.forward.x, 0, foot.forward.z), shank.forward);
  const rise = Math.tan((clamp(plant.pitch, -85, 85) * Math.PI) / 180);
  const toes = normalize(vector(level.x, rise, level.z));
  const angle = fromRadians(Math.atan2(dot(toes, shank.up), dot(toes, shank.forward)));
  return withLimb(pose, side, {
    ankle: degrees(clamp(angle, limbLimits.ankle.least, limbLimits.ankle.most)),
  });
}

function plantHand(pose: Pose, side: Side, plant: HandPlant): Pose {
  const figure = solveFigure(pose);
  const bent = reach({
    parent: figure.ribs,
    side,
    from: figure[side].shoulder,
    target: plant.wrist,
    upper: skeleton.upperArm,
    lower: skeleton.forearm,
    forward: figure[side].upperArm.forward,
    bends: 'backward',
  });
  const reached = withLimb(pose, side, {
    shoulderFlexion: bent.flexion,
    shoulderAbduction: bent.abduction,
    shoulderRotation: bent.rotation,
    elbow: bent.bend,
  });
  const { forearm } = solveFigure(reached)[side];
  const angle = fromRadians(Math.atan2(dot(plant.fingers, forearm.forward), -dot(plant.fingers, forearm.up)));
  return withLimb(reached, side, {
    wrist: degrees(clamp(angle, limbLimits.wrist.least, limbLimits.wrist.most)),
  });
}

/** Bends a kneeling leg so that the foot just rests on the floor. Used once for each key pose. */
export function restFootTop(pose: Pose, side: Side): Pose {
  let rested = pose;
  for (let round = 0; round < 8; round += 1) {
    const gap = lowestOfFoot(rested, side);
    const knee = clamp(
      rested[side].knee - fromRadians(gap / 0.33),
      limbLimits.knee.least,
      limbLimits.knee.most,
    );
    rested = withLimb(rested, side, { knee: degrees(knee) });
  }
  return rested;
}

/** Bends the knee of a free leg just so far that its foot slides along the floor instead of through it. */
function liftFoot(pose: Pose, side: Side): Pose {
  let lifted = pose;
  for (let round = 0; round < 4; round += 1) {
    const gap = lowestOfFoot(lifted, side);
    if (gap > -0.0005) return lifted;
    const knee = Math.min(limbLimits.knee.most, lifted[side].knee - fromRadians(gap / 0.3));
    lifted = withLimb(lifted, side, { knee: degrees(knee) });
  }
  return lifted;
}

/** Height of the lowest point of a foot over the floor, in statures. */
export function lowestOfFoot(pose: Pose, side: Side): number {
  const balls = Object.values(footBalls(solveFigure(pose)[side]));
  return Math.min(...balls.map((ball) => ball.at.y - ball.radius));
}
