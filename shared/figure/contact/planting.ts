/**
 * Brings a pose into contact: places the pelvis, then bends limbs by inverse kinematics so that planted hands and
 * feet keep their place. Spine angles are never changed.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import { reach } from '../body/inverse-kinematics.ts';
import { limbLimits } from '../body/joint-limits.ts';
import { withLimb, type LimbAngles, type Pose } from '../body/pose.ts';
import { sides, type Side } from '../body/side.ts';
import { skeleton } from '../body/skeleton.ts';
import { clamp, degrees, fromRadians, toRadians, type Degrees } from '../math/angles.ts';
import {
  addScaled,
  dot,
  normalize,
  place,
  subtract,
  turnFrame,
  vector,
  worldFrame,
  type Vector,
} from '../math/vector.ts';
import { keepFootUp, restLeg } from './floor-rest.ts';
import { boxHand } from './hand-places.ts';
import { keepHandUp, restHand } from './hand-rest.ts';
import type { FootPlant, Plants, HandPlant } from './plants.ts';
import { placeRoot, spanOfArm } from './root-placing.ts';
import { trunkHand } from './trunk-hands.ts';

/** The pose with its plants in place. */
export function plantPose(pose: Pose, plants: Plants): Pose {
  let planted = carryBox(placeRoot(pose, plants), plants.carry);
  for (const side of sides) {
    const foot = plants.feet[side];
    if (foot !== undefined) planted = plantFoot(planted, side, foot);
    else if (plants.restingFeet.includes(side)) planted = restLeg(planted, side);
    else planted = keepFootUp(planted, side);
  }
  for (const side of sides) {
    const hand = handOf(planted, plants, side);
    if (hand === undefined) {
      planted = plants.restingHands.includes(side) ? restHand(planted, side) : keepHandUp(planted, side);
      continue;
    }
    // The shoulder blade follows the arm, which moves the shoulder: three rounds settle to under .0001.
    for (let round = 0; round < 3; round += 1)
      planted = plantHand(planted, side, hand.walks === true ? walked(planted, side, pose, hand) : hand);
  }
  return planted;
}

/** A held box goes with the trunk. */
function carryBox(pose: Pose, carry: Vector | undefined): Pose {
  if (carry === undefined || pose.box === undefined) return pose;
  const { neckBase } = solveFigure(pose);
  const axes = turnFrame(worldFrame, pose.root.turn);
  return {
    ...pose,
    box: { at: place(neckBase, axes, carry.x, carry.y, carry.z), turn: pose.root.turn },
  };
}

/** Where a pose's box is from C7, in the axes of a person who faces the pelvis' way. */
export function carryOf(pose: Pose): Vector | undefined {
  if (pose.box === undefined) return undefined;
  const axes = turnFrame(worldFrame, pose.root.turn);
  const way = subtract(pose.box.at, solveFigure(pose).neckBase);
  return vector(dot(way, axes.left), dot(way, axes.up), dot(way, axes.forward));
}

function handOf(pose: Pose, plants: Plants, side: Side): HandPlant | undefined {
  if (pose.box !== undefined && plants.boxHands.includes(side)) return boxHand(pose.box, side);
  const spot = plants.trunkHands[side];
  return spot === undefined ? plants.hands[side] : trunkHand(solveFigure(pose), spot);
}

function plantFoot(pose: Pose, side: Side, plant: FootPlant): Pose {
  const figure = solveFigure(pose);
  const heading = plant.heading === undefined ? undefined : toRadians(plant.heading);
  const bent = reach({
    parent: figure.pelvis,
    side,
    from: figure[side].hip,
    target: plant.ankle,
    upper: skeleton.thigh,
    lower: skeleton.shank,
    forward:
      heading === undefined ? figure[side].thigh.forward : vector(Math.sin(heading), 0, Math.cos(heading)),
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

function within(joint: keyof LimbAngles, angle: number): Degrees {
  const { least, most } = limbLimits[joint];
  return degrees(clamp(angle, least, most));
}

/** A hand that walks along the floor, as far ahead as the arm reaches with the bend that it has on the way. */
function walked(pose: Pose, side: Side, onTheWay: Pose, plant: HandPlant): HandPlant {
  const { shoulder } = solveFigure(pose)[side];
  const { x, y } = plant.wrist;
  const span = spanOfArm(onTheWay[side].elbow);
  const level = Math.sqrt(Math.max(0, span ** 2 - (shoulder.y - y) ** 2 - (shoulder.x - x) ** 2));
  return { ...plant, wrist: vector(x, y, shoulder.z + level) };
}

function plantHand(pose: Pose, side: Side, plant: HandPlant): Pose {
  const reached = reachWrist(pose, side, plant.wrist, plant.on === 'floor' || plant.on === 'hanging');
  const { forearm } = solveFigure(reached)[side];
  const { up, forward } = forearm;
  const angle = fromRadians(
    plant.on === 'flat'
      ? Math.atan(up.y / forward.y)
      : Math.atan2(dot(plant.fingers, forward), -dot(plant.fingers, up)),
  );
  return withLimb(reached, side, {
    wrist: degrees(clamp(angle, limbLimits.wrist.least, limbLimits.wrist.most)),
  });
}

/**
 * Brings a wrist to a point in the world. The elbow stays as near as it can to where it was: shoulder and elbow then
 * turn least, the upper arm's own rotation follows. A straight arm has no such place: it bends backwards, as one that
 * carries on the floor does.
 */
export function reachWrist(pose: Pose, side: Side, target: Vector, isStraight = false): Pose {
  const figure = solveFigure(pose);
  const { upperArm, shoulder } = figure[side];
  const bent = reach({
    parent: figure.ribs,
    side,
    from: shoulder,
    target,
    upper: skeleton.upperArm,
    lower: skeleton.forearm,
    forward: isStraight ? upperArm.forward : addScaled(upperArm.up, upperArm.forward, 0.15),
    bends: 'backward',
  });
  return withLimb(pose, side, {
    shoulderFlexion: within('shoulderFlexion', bent.flexion < -90 ? bent.flexion + 360 : bent.flexion),
    shoulderAbduction: bent.abduction,
    shoulderRotation: within('shoulderRotation', bent.rotation),
    elbow: bent.bend,
  });
}
