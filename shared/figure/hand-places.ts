// Where planted hands go: the wrist and the way of the fingers for every contact of a hand.
import { boxHalf, deskPlace, highDeskPlace, supportPlace } from './furniture.ts';
import type { HandPlant } from './plants.ts';
import type { SolvedFigure } from './forward-kinematics.ts';
import { handOnLimb, limbSpots } from './limb-hands.ts';
import { otherSide, signOf, type Side } from './side.ts';
import { plantedWristHeight, skeleton } from './skeleton.ts';
import { addScaled, between, normalize, place, subtract, vector, type Vector } from './vector.ts';

const palmSlope = Math.tan((18.5 * Math.PI) / 180);

/** What a planted hand can touch. */
export type HandContact =
  | (typeof limbSpots)[number][0]
  | 'palm'
  | 'palm-ahead'
  | 'palm-far-ahead'
  | 'palm-beside'
  | 'palm-at-side'
  | 'hand-before-head'
  | 'fingers-above-knee'
  | 'palm-on-far-knee'
  | 'palm-on-desk'
  | 'palm-on-desk-ahead'
  | 'palm-on-high-desk'
  | 'hand-on-backrest'
  | 'hand-on-support'
  | 'hand-ahead-on-support';

/** Place of one hand for the first contact that `has` knows of it. */
export function handPlant(
  figure: SolvedFigure,
  side: Side,
  has: (name: HandContact) => boolean,
): HandPlant | undefined {
  const sign = signOf(side);
  if (has('palm') || has('palm-ahead')) return floorHand(figure[side].shoulder.x, figure[side].wrist.z);
  if (has('palm-far-ahead')) return floorHand(figure[side].shoulder.x, figure[side].wrist.z - sinking);
  if (has('palm-beside')) return handBeside(figure, side);
  if (has('palm-at-side')) return handAtSide(figure, side);
  if (has('hand-before-head')) return handOnFloor(figure, side);
  const spot = limbSpots.find(([name]) => has(name));
  if (spot !== undefined) return handOnLimb(figure, side, spot[1]);
  if (has('fingers-above-knee')) return hangingHand(figure, side);
  if (has('palm-on-far-knee')) return farKneeHand(figure, otherSide(side));
  if (has('palm-on-desk')) return deskHand(deskPlace, sign, deskPlace.wristForward);
  if (has('palm-on-desk-ahead')) return deskHand(deskPlace, sign, deskPlace.farWristForward);
  if (has('palm-on-high-desk')) return deskHand(highDeskPlace, sign, highDeskPlace.wristForward);
  if (has('hand-on-backrest'))
    return {
      wrist: vector(sign * 0.12, 0.37, -0.1),
      fingers: normalize(vector(sign * -0.1, -1, 0.1)),
      on: 'other',
    };
  if (has('hand-on-support')) return supportHand(sign, supportPlace.wristForward);
  return has('hand-ahead-on-support') ? supportHand(sign, supportPlace.farWristForward) : undefined;
}

function supportHand(sign: 1 | -1, wristForward: number): HandPlant {
  return {
    wrist: vector(sign * supportPlace.aside, supportPlace.height + 0.024, wristForward),
    fingers: normalize(vector(0, -0.16, 1)),
    on: 'desk',
  };
}

/** A hanging arm that swings back until the fingers lie on the own thigh, just above the knee. */
function hangingHand(figure: SolvedFigure, side: Side): HandPlant {
  const { shoulder, wrist } = figure[side];
  const touch = addScaled(handOnLimb(figure, side, aboveKnee).wrist, figure[side].thigh.forward, -0.004);
  const hanging = subtract(wrist, shoulder);
  const length = Math.hypot(hanging.x, hanging.y, hanging.z);
  const way = normalize(between(normalize(hanging), normalize(subtract(touch, shoulder)), 0.58));
  const at = addScaled(shoulder, way, length * 0.9995);
  return { wrist: at, fingers: normalize(subtract(touch, at)), on: 'hanging' };
}

const aboveKnee = { leg: 'own', bone: 'thigh', way: 0.93, around: 60 } as const;

/** Hand of a held box: on its side, near its upper edge. */
export function boxHand(box: { readonly at: Vector; readonly turn: number }, side: Side): HandPlant {
  const angle = (box.turn * Math.PI) / 180;
  const left = vector(Math.cos(angle), 0, -Math.sin(angle));
  const forward = vector(Math.sin(angle), 0, Math.cos(angle));
  const frame = { left, up: vector(0, 1, 0), forward };
  return {
    wrist: place(box.at, frame, signOf(side) * (boxHalf.aside + 0.014), 0.1202, -0.035),
    fingers: normalize(addScaled(forward, frame.up, -1.1)),
    on: 'other',
  };
}

/** How much the hands give while the hips sink to the heels, or the feet of bent knees would not reach the floor. */
const sinking = 0.007;

function floorHand(x: number, z: number): HandPlant {
  return {
    wrist: vector(x, plantedWristHeight, z),
    fingers: normalize(vector(0, -palmSlope, 1)),
    on: 'floor',
  };
}

/** Height of the wrist joint of a hand that lies on the floor, in statures. */
const lyingWristHeight = 0.019;
/** Share of its length that an arm spans which lies there; a locked elbow would let the hand slide. */
const lyingArmSpan = 0.9998;

/** An arm that lies straight on the floor from the shoulder of a person on the back. */
function handAtSide(figure: SolvedFigure, side: Side): HandPlant {
  const { shoulder, wrist } = figure[side];
  const way = normalize(vector(wrist.x - shoulder.x, 0, wrist.z - shoulder.z));
  const span = lyingArmSpan * (skeleton.upperArm + skeleton.forearm);
  const level = Math.sqrt(Math.max(0, span ** 2 - (shoulder.y - lyingWristHeight) ** 2));
  const at = addScaled(shoulder, way, level);
  return {
    wrist: vector(at.x, lyingWristHeight, at.z),
    fingers: normalize(vector(way.x, -0.06, way.z)),
    on: 'floor',
  };
}

/**
 * Beside the chest of a prone person: as far from the shoulder as an arm that is bent all the way still spans, and as
 * near to where the shoulder rises as that allows, so that the palm keeps its place while it presses.
 */
function handBeside(figure: SolvedFigure, side: Side): HandPlant {
  const { shoulder } = figure[side];
  return {
    wrist: vector(shoulder.x + signOf(side) * besideAside, lyingWristHeight, shoulder.z - besideBack),
    fingers: figure.pelvis.forward,
    on: 'flat',
  };
}

const besideAside = 0.0735;
const besideBack = 0.01;

/** A hand that is laid down where it is. */
function handOnFloor(figure: SolvedFigure, side: Side): HandPlant {
  const { wrist, handTip } = figure[side];
  return {
    wrist: vector(wrist.x, lyingWristHeight, wrist.z),
    fingers: normalize(vector(handTip.x - wrist.x, 0, handTip.z - wrist.z)),
    on: 'other',
  };
}

/** On the outside of the other knee: the hand that helps a seated twist. */
function farKneeHand(figure: SolvedFigure, leg: Side): HandPlant {
  const { hip, knee } = figure[leg];
  const along = normalize(subtract(knee, hip));
  const outside = addScaled(between(hip, knee, 0.57), figure.pelvis.left, signOf(leg) * 0.035);
  return {
    wrist: addScaled(outside, vector(0, 1, 0), 0.052),
    fingers: normalize(
      addScaled(addScaled(along, figure.pelvis.left, signOf(leg) * 0.5), vector(0, 1, 0), -0.5),
    ),
    on: 'other',
  };
}

function deskHand(
  desk: typeof deskPlace | typeof highDeskPlace,
  sign: 1 | -1,
  wristForward: number,
): HandPlant {
  return {
    wrist: vector(sign * desk.wristAside, desk.height + 0.019, wristForward),
    fingers: normalize(vector(-sign * 0.15, -0.06, 1)),
    on: 'desk',
  };
}
