/** Where planted hands go: the wrist and the way of the fingers for every contact of a hand. */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { otherSide, signOf, type Side } from '../body/side.ts';
import { plantedWristHeight, skeleton } from '../body/skeleton.ts';
import { addScaled, between, normalize, place, subtract, vector, type Vector } from '../math/vector.ts';
import { boxHalf, supportPlace, type deskPlace, type highDeskPlace } from './furniture.ts';
import { handOnLimb } from './limb-hands.ts';
import type { HandPlace, HandPlant } from './plants.ts';

/** Place of one hand of a figure. */
type HandPlacing = (figure: SolvedFigure, side: Side) => HandPlace;

const palmSlope = Math.tan((18.5 * Math.PI) / 180);

/** A hand on a rail at the person's side. */
export function supportHand(wristForward: number): HandPlacing {
  return (_figure, side) => ({
    wrist: vector(signOf(side) * supportPlace.aside, supportPlace.height + 0.024, wristForward),
    fingers: normalize(vector(0, -0.16, 1)),
  });
}

/** On the back of the own chair. */
export function backrestHand(_figure: SolvedFigure, side: Side): HandPlace {
  return {
    wrist: vector(signOf(side) * 0.12, 0.37, -0.1),
    fingers: normalize(vector(signOf(side) * -0.1, -1, 0.1)),
  };
}

/** A hanging arm that swings back until the fingers lie on the own thigh, just above the knee. */
export function hangingHand(figure: SolvedFigure, side: Side): HandPlace {
  const { shoulder, wrist } = figure[side];
  const touch = addScaled(handOnLimb(figure, side, aboveKnee).wrist, figure[side].thigh.forward, -0.004);
  const hanging = subtract(wrist, shoulder);
  const length = Math.hypot(hanging.x, hanging.y, hanging.z);
  const way = normalize(between(normalize(hanging), normalize(subtract(touch, shoulder)), 0.58));
  const at = addScaled(shoulder, way, length * 0.9995);
  return { wrist: at, fingers: normalize(subtract(touch, at)) };
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
export const sinking = 0.007;

/** Before the shoulder of someone on hands and knees, `back` nearer than the hand is. */
export function floorHand(back: number): HandPlacing {
  return (figure, side) => ({
    wrist: vector(figure[side].shoulder.x, plantedWristHeight, figure[side].wrist.z - back),
    fingers: normalize(vector(0, -palmSlope, 1)),
  });
}

/** Height of the wrist joint of a hand that lies on the floor, in statures. */
const lyingWristHeight = 0.019;
/** Share of its length that an arm spans which lies there; a locked elbow would let the hand slide. */
const lyingArmSpan = 0.9998;

/** An arm that lies straight on the floor from the shoulder of a person on the back. */
export function handAtSide(figure: SolvedFigure, side: Side): HandPlace {
  const { shoulder, wrist } = figure[side];
  const way = normalize(vector(wrist.x - shoulder.x, 0, wrist.z - shoulder.z));
  const span = lyingArmSpan * (skeleton.upperArm + skeleton.forearm);
  const level = Math.sqrt(Math.max(0, span ** 2 - (shoulder.y - lyingWristHeight) ** 2));
  const at = addScaled(shoulder, way, level);
  return {
    wrist: vector(at.x, lyingWristHeight, at.z),
    fingers: normalize(vector(way.x, -0.06, way.z)),
  };
}

/**
 * Beside the chest of a prone person: as far from the shoulder as an arm that is bent all the way still spans, and as
 * near to where the shoulder rises as that allows, so that the palm keeps its place while it presses.
 */
export function handBeside(figure: SolvedFigure, side: Side): HandPlace {
  const { shoulder } = figure[side];
  return {
    wrist: vector(shoulder.x + signOf(side) * besideAside, lyingWristHeight, shoulder.z - besideBack),
    fingers: figure.pelvis.forward,
  };
}

const besideAside = 0.0735;
const besideBack = 0.01;

/** A hand that is laid down where it is. */
export function handOnFloor(figure: SolvedFigure, side: Side): HandPlace {
  const { wrist, handTip } = figure[side];
  return {
    wrist: vector(wrist.x, lyingWristHeight, wrist.z),
    fingers: normalize(vector(handTip.x - wrist.x, 0, handTip.z - wrist.z)),
  };
}

/** On the outside of the other knee: the hand that helps a seated twist. */
export function farKneeHand(figure: SolvedFigure, side: Side): HandPlace {
  const leg = otherSide(side);
  const { hip, knee } = figure[leg];
  const along = normalize(subtract(knee, hip));
  const outside = addScaled(between(hip, knee, 0.57), figure.pelvis.left, signOf(leg) * 0.035);
  return {
    wrist: addScaled(outside, vector(0, 1, 0), 0.052),
    fingers: normalize(
      addScaled(addScaled(along, figure.pelvis.left, signOf(leg) * 0.5), vector(0, 1, 0), -0.5),
    ),
  };
}

/** On a desk. */
export function deskHand(desk: typeof deskPlace | typeof highDeskPlace, wristForward: number): HandPlacing {
  return (_figure, side) => ({
    wrist: vector(signOf(side) * desk.wristAside, desk.height + 0.019, wristForward),
    fingers: normalize(vector(-signOf(side) * 0.15, -0.06, 1)),
  });
}
