/**
 * Two-bone inverse kinematics: the joint angles that bring a wrist or an ankle to a point. Works on angles, so
 * that forward kinematics stays the only way from a pose to positions. Law of cosines with a pole vector.
 */
import { clamp, degrees, fromRadians, type Degrees } from '../math/angles.ts';
import {
  addScaled,
  dot,
  lengthOf,
  normalize,
  scale,
  subtract,
  type Frame,
  type Vector,
} from '../math/vector.ts';
import { limbFrame } from './forward-kinematics.ts';
import { signOf, type Side } from './side.ts';

/** What to reach, from where, with what. */
export interface Reach {
  readonly parent: Frame;
  readonly side: Side;
  /** Hip or shoulder, world space. */
  readonly from: Vector;
  /** Ankle or wrist, world space; moved nearer when out of reach. */
  readonly target: Vector;
  readonly upper: number;
  readonly lower: number;
  /** Forward axis of the limb as authored: knees bend towards it, elbows away from it. */
  readonly forward: Vector;
  readonly bends: 'forward' | 'backward';
}

/** Angles of the first joint and the bend of the second. */
export interface ReachAngles {
  readonly flexion: Degrees;
  readonly abduction: Degrees;
  readonly rotation: Degrees;
  readonly bend: Degrees;
}

const fullStretch = 0.99998;

/** Solves a two-bone reach. */
export function reach(task: Reach): ReachAngles {
  const { upper, lower, from } = task;
  const towards = subtract(task.target, from);
  const axis = normalize(towards, scale(task.parent.up, -1));
  const span = clamp(lengthOf(towards), Math.abs(upper - lower) + 1e-4, (upper + lower) * fullStretch);
  const cosine = clamp((upper * upper + span * span - lower * lower) / (2 * upper * span), -1, 1);
  const sine = Math.sqrt(1 - cosine * cosine);
  const sign = task.bends === 'forward' ? 1 : -1;
  const hint = scale(task.forward, sign);
  const pole = normalize(addScaled(hint, axis, -dot(hint, axis)), task.parent.forward);
  const bone = addScaled(scale(axis, cosine), pole, sine);
  const limbForward = scale(addScaled(scale(pole, cosine), axis, -sine), sign);
  const inner = clamp((upper * upper + lower * lower - span * span) / (2 * upper * lower), -1, 1);
  return { ...aim(task, bone, limbForward), bend: degrees(180 - fromRadians(Math.acos(inner))) };
}

function aim(task: Reach, bone: Vector, limbForward: Vector) {
  const { parent, side } = task;
  const sign = signOf(side);
  const abduction = fromRadians(Math.asin(clamp(dot(bone, parent.left) * sign, -1, 1)));
  const flexion = fromRadians(Math.atan2(dot(bone, parent.forward), -dot(bone, parent.up)));
  const plain = limbFrame(parent, side, flexion, abduction, 0);
  const rotation = fromRadians(
    Math.atan2(dot(limbForward, plain.left), dot(limbForward, plain.forward)) * sign,
  );
  return { flexion, abduction, rotation };
}
