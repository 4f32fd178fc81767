// Where planted hands go: the wrist and the way of the fingers for every contact of a hand. Owns the measures of
// desks and rails that hands rest on, in statures.
import type { SolvedFigure } from './forward-kinematics.ts';
import { signOf } from './forward-kinematics.ts';
import type { Side } from './pose.ts';
import { plantedWristHeight } from './skeleton.ts';
import { addScaled, between, distance, normalize, place, subtract, vector, type Vector } from './vector.ts';

/** A hand that keeps its place: wrist joint and direction of the fingers. */
export interface HandPlant {
  readonly wrist: Vector;
  readonly fingers: Vector;
  /** A hand moves along the floor from one place to another; from body to body it goes freely. */
  readonly on: 'floor' | 'other';
}

/** Desk of someone seated: front edge and top, from the hip's place. */
export const deskPlace = { height: 0.372, front: 0.1, back: 0.52, wristForward: 0.15 } as const;
/** Desk of someone standing. */
export const highDeskPlace = { height: 0.6, front: 0.115, back: 0.5, wristForward: 0.17 } as const;
/** Rail that a standing person's hand rests on: height, distance from the midline, wrist in front of the hips. */
export const supportPlace = { height: 0.525, aside: 0.155, wristForward: 0.1 } as const;
/** Half sizes of the box that is lifted: 30 × 37 × 30 cm for a stature of 1.72 m. */
export const boxHalf = { aside: 0.087, height: 0.108, forward: 0.087 } as const;

const palmSlope = Math.tan((18.5 * Math.PI) / 180);

/** Place of one hand for the first contact that `has` knows of it. */
export function handPlant(
  figure: SolvedFigure,
  side: Side,
  has: (
    name:
      | 'palm'
      | 'palm-ahead'
      | 'palm-on-thigh'
      | 'palm-on-shin'
      | 'palm-on-far-shin'
      | 'palm-on-far-knee'
      | 'palm-on-desk'
      | 'palm-on-high-desk'
      | 'hand-on-backrest'
      | 'hand-on-support',
  ) => boolean,
): HandPlant | undefined {
  const sign = signOf(side);
  const far = side === 'left' ? 'right' : 'left';
  if (has('palm')) return floorHand(figure[side].shoulder.x, figure[side].wrist.z);
  if (has('palm-ahead')) return floorHand(figure[side].shoulder.x, figure[side].wrist.z);
  if (has('palm-on-thigh')) return thighHand(figure, side);
  if (has('palm-on-shin')) return shinHand(figure, side, sign);
  if (has('palm-on-far-shin')) return shinHand(figure, far, sign);
  if (has('palm-on-far-knee')) return farKneeHand(figure, far);
  if (has('palm-on-desk')) return deskHand(deskPlace, sign);
  if (has('palm-on-high-desk')) return deskHand(highDeskPlace, sign);
  if (has('hand-on-backrest'))
    return {
      wrist: vector(sign * 0.125, 0.3, -0.06),
      fingers: normalize(vector(sign * 0.1, -0.8, -0.5)),
      on: 'other',
    };
  if (!has('hand-on-support')) return undefined;
  return {
    wrist: vector(sign * supportPlace.aside, supportPlace.height + 0.024, supportPlace.wristForward),
    fingers: normalize(vector(0, -0.16, 1)),
    on: 'other',
  };
}

/** Hand of a held box: on its side, near its upper edge. */
export function boxHand(box: { readonly at: Vector; readonly turn: number }, side: Side): HandPlant {
  const angle = (box.turn * Math.PI) / 180;
  const left = vector(Math.cos(angle), 0, -Math.sin(angle));
  const forward = vector(Math.sin(angle), 0, Math.cos(angle));
  const frame = { left, up: vector(0, 1, 0), forward };
  return {
    wrist: place(box.at, frame, signOf(side) * (boxHalf.aside + 0.014), 0.128, -0.03),
    fingers: normalize(addScaled(forward, frame.up, -1.1)),
    on: 'other',
  };
}

function floorHand(x: number, z: number): HandPlant {
  return {
    wrist: vector(x, plantedWristHeight, z),
    fingers: normalize(vector(0, -palmSlope, 1)),
    on: 'floor',
  };
}

function thighHand(figure: SolvedFigure, side: Side): HandPlant {
  const { hip, knee } = figure[side];
  const along = normalize(subtract(knee, hip));
  return {
    wrist: addScaled(addScaled(hip, along, distance(hip, knee) * 0.66), vector(0, 1, 0), 0.07),
    fingers: normalize(addScaled(along, vector(0, 1, 0), -0.14)),
    on: 'other',
  };
}

/** On the front of a shin a little below the knee, fingers across it. */
function shinHand(figure: SolvedFigure, leg: Side, sign: 1 | -1): HandPlant {
  const { knee, ankle, shank } = figure[leg];
  const front = place(between(knee, ankle, 0.12), shank, 0, 0, 0.046);
  const { left } = figure.pelvis;
  return {
    wrist: addScaled(front, left, sign * 0.036),
    fingers: normalize(addScaled(shank.forward, left, -sign * 1.1)),
    on: 'other',
  };
}

/** On the outside of the other knee: the hand that helps a seated twist. */
function farKneeHand(figure: SolvedFigure, leg: Side): HandPlant {
  const { hip, knee } = figure[leg];
  const along = normalize(subtract(knee, hip));
  const outside = addScaled(between(hip, knee, 0.62), figure.pelvis.left, signOf(leg) * 0.035);
  return {
    wrist: addScaled(outside, vector(0, 1, 0), 0.052),
    fingers: normalize(
      addScaled(addScaled(along, figure.pelvis.left, signOf(leg) * 0.5), vector(0, 1, 0), -0.5),
    ),
    on: 'other',
  };
}

function deskHand(desk: typeof deskPlace | typeof highDeskPlace, sign: 1 | -1): HandPlant {
  const x = sign * 0.1;
  return {
    wrist: vector(x, desk.height + 0.026, desk.wristForward),
    fingers: normalize(vector(-x * 1.5, -0.09, 1)),
    on: 'other',
  };
}
