// What touches what: names of contacts in script data, and the planted places of hands and feet that
// inverse kinematics then keeps. Owns the names and their places; planting.ts applies them.
import { clamp, degrees, fromRadians, mix, type Degrees } from './angles.ts';
import type { SolvedFigure } from './forward-kinematics.ts';
import { sides, type Side } from './pose.ts';
import { kneelingKneeHeight, plantedWristHeight, skeleton } from './skeleton.ts';
import { addScaled, between, distance, normalize, place, subtract, vector, type Vector } from './vector.ts';

type SidedContact =
  | 'sole' // whole foot flat on the floor
  | 'ball' // forefoot on the floor, heel up
  | 'heel' // heel on the floor, toes up
  | 'foot-top' // kneeling: back of the foot on the floor
  | 'knee' // kneeling
  | 'palm' // palm on the floor, fingers ahead
  | 'palm-on-thigh'
  | 'palm-on-desk'
  | 'hand-on-support'; // fingers on a chair back at the person's side

/** A place where the figure touches floor, seat, thigh or desk. */
export type Contact =
  `${Side}-${SidedContact}` | 'seat' | 'sacrum' | 'low-back' | 'upper-back' | 'head' | 'left-flank';

/** A foot that keeps its place: ankle joint in the world, pitch of the sole (+ toes up). */
export interface FootPlant {
  readonly ankle: Vector;
  readonly pitch: Degrees;
}

/** A hand that keeps its place: wrist joint and direction of the fingers. */
export interface HandPlant {
  readonly wrist: Vector;
  readonly fingers: Vector;
}

/** Everything that is held still at one moment. */
export interface Plants {
  readonly feet: { readonly [Name in Side]?: FootPlant };
  readonly hands: { readonly [Name in Side]?: HandPlant };
  /** Where a kneeling knee joint stays. */
  readonly knee?: { readonly side: Side; readonly at: Vector };
  /** Lying: where C7 stays along the floor; the body rests on its lowest point. */
  readonly lying?: { readonly neckBase: Vector };
}

/** Front edge of the desk top and its height, in statures, relative to the hip of someone seated at it. */
export const deskPlace = { height: 0.372, front: 0.1, back: 0.52, wristForward: 0.15 } as const;

/** Rail that a standing person's hand rests on: height, distance from the midline, wrist in front of the hips. */
export const supportPlace = { height: 0.525, aside: 0.155, wristForward: 0.1 } as const;

const palmSlopeDegrees = 18.5;

/** Places of a figure's contacts, as if this were the moment of first touch. */
export function plantsOf(figure: SolvedFigure, contacts: readonly Contact[]): Plants {
  const has = (name: Contact): boolean => contacts.includes(name);
  const kneeling = sides.find((side) => has(`${side}-knee`));
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  for (const side of sides) {
    const foot = footPlant(figure, side, has);
    const hand = handPlant(figure, side, has);
    if (foot !== undefined) feet[side] = foot;
    if (hand !== undefined) hands[side] = hand;
  }
  return {
    feet,
    hands,
    ...(kneeling === undefined ? {} : { knee: { side: kneeling, at: kneePlace(figure[kneeling].knee) } }),
    ...(has('sacrum') || has('upper-back') ? { lying: { neckBase: figure.neckBase } } : {}),
  };
}

function kneePlace(knee: Vector): Vector {
  return vector(knee.x, kneelingKneeHeight, knee.z);
}

function footPlant(figure: SolvedFigure, side: Side, has: (name: Contact) => boolean): FootPlant | undefined {
  const { ankle, foot } = figure[side];
  if (has(`${side}-sole`)) {
    return { ankle: vector(ankle.x, skeleton.ankleHeight, ankle.z), pitch: degrees(0) };
  }
  const pitch = fromRadians(Math.asin(clamp(foot.forward.y, -1, 1)));
  if (has(`${side}-ball`)) {
    const ball = place(ankle, foot, 0, -0.0215, skeleton.ballBeforeAnkle);
    return { ankle: addScaled(ankle, vector(0, 1, 0), 0.0175 - ball.y), pitch };
  }
  if (has(`${side}-heel`)) {
    const heel = place(ankle, foot, 0, -0.018, -skeleton.heelBehindAnkle);
    return { ankle: addScaled(ankle, vector(0, 1, 0), 0.021 - heel.y), pitch };
  }
  return undefined;
}

function handPlant(figure: SolvedFigure, side: Side, has: (name: Contact) => boolean): HandPlant | undefined {
  const { wrist, hip, knee, shoulder } = figure[side];
  const slope = Math.tan((palmSlopeDegrees * Math.PI) / 180);
  if (has(`${side}-palm`)) {
    const fingers = normalize(vector(0, -slope, 1));
    return { wrist: vector(shoulder.x, plantedWristHeight, wrist.z), fingers };
  }
  if (has(`${side}-palm-on-thigh`)) {
    const along = normalize(subtract(knee, hip));
    const onThigh = addScaled(hip, along, distance(hip, knee) * 0.66);
    return {
      wrist: addScaled(onThigh, vector(0, 1, 0), 0.07),
      fingers: normalize(addScaled(along, vector(0, 1, 0), -0.14)),
    };
  }
  if (has(`${side}-palm-on-desk`)) {
    const x = side === 'left' ? 0.1 : -0.1;
    return {
      wrist: vector(x, deskPlace.height + 0.026, deskPlace.wristForward),
      fingers: normalize(vector(-x * 1.5, -0.09, 1)),
    };
  }
  if (has(`${side}-hand-on-support`)) {
    const x = (side === 'left' ? 1 : -1) * supportPlace.aside;
    return {
      wrist: vector(x, supportPlace.height + 0.024, supportPlace.wristForward),
      fingers: normalize(vector(0, -0.16, 1)),
    };
  }
  return undefined;
}

/** What stays held between two key poses: only what both have, gliding (feet in a low arc) if it moved. */
export function plantsBetween(from: Plants, to: Plants, share: number): Plants {
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  for (const side of sides) {
    const fromFoot = from.feet[side];
    const toFoot = to.feet[side];
    if (fromFoot !== undefined && toFoot !== undefined) feet[side] = footBetween(fromFoot, toFoot, share);
    const fromHand = from.hands[side];
    const toHand = to.hands[side];
    if (fromHand !== undefined && toHand !== undefined) hands[side] = handBetween(fromHand, toHand, share);
  }
  const lying = from.lying !== undefined && to.lying !== undefined ? from.lying : undefined;
  const knee = from.knee !== undefined && to.knee !== undefined ? sharedKnee(from.knee, to.knee) : undefined;
  return { feet, hands, ...(knee === undefined ? {} : { knee }), ...(lying === undefined ? {} : { lying }) };
}

type KneePlant = { readonly side: Side; readonly at: Vector };

function sharedKnee(from: KneePlant, to: KneePlant): KneePlant {
  return from.side === to.side || to.side === 'right' ? to : from;
}

function footBetween(from: FootPlant, to: FootPlant, share: number): FootPlant {
  const step = distance(from.ankle, to.ankle);
  const lift = step < 0.03 ? 0 : Math.min(0.045, step * 0.3) * 4 * share * (1 - share);
  const ankle = addScaled(between(from.ankle, to.ankle, share), vector(0, 1, 0), lift);
  return { ankle, pitch: degrees(mix(from.pitch, to.pitch, share)) };
}

function handBetween(from: HandPlant, to: HandPlant, share: number): HandPlant {
  return {
    wrist: between(from.wrist, to.wrist, share),
    fingers: normalize(between(from.fingers, to.fingers, share)),
  };
}
