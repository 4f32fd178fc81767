// What touches what: names of contacts in script data, and the planted places of hands, feet, knees and trunk that
// the solver then keeps. Owns the names and their places; planting.ts applies them, plant-glide.ts joins them.
import { clamp, degrees, fromRadians, toRadians } from './angles.ts';
import type { SolvedFigure } from './forward-kinematics.ts';
import { cushionHeight } from './furniture.ts';
import { handPlant } from './hand-places.ts';
import type { FootPlant, HandPlant, Plants, TrunkSpot } from './plants.ts';
import { sides, type Side } from './side.ts';
import { kneelingKneeHeight, proppedElbowHeight, skeleton } from './skeleton.ts';
import { trunkSpot } from './trunk-hands.ts';
import { addScaled, place, vector, type Vector } from './vector.ts';

type SidedContact =
  | 'sole' // whole foot flat on the floor
  | 'sole-ahead' // the same, farther ahead
  | 'ball' // forefoot on the floor, heel up
  | 'heel' // heel on the floor, toes up; lying or sitting it rests there and may slide a little
  | 'foot-top' // back of the foot on the floor: kneeling, or prone
  | 'knee' // kneeling
  | 'elbow' // propped on the forearm
  | 'palm' // palm on the floor, fingers ahead
  | 'palm-ahead' // the same, farther ahead
  | 'palm-far-ahead' // still farther
  | 'palm-beside' // palm on the floor beside the shoulder of a prone person
  | 'palm-before' // palm on the floor before the chest of a side-lying person
  | 'palm-at-side' // palm on the floor beside a person who lies on the back, arm straight
  | 'hand-before-head' // lower hand of a side-lying person on the floor
  | 'fingers-behind' // fingertips on the floor beside or behind the hip
  | 'palm-on-thigh'
  | 'fingers-above-knee' // of a hanging arm
  | 'palm-near-knee' // farther down the own thigh
  | 'palm-on-knee' // still farther
  | 'palm-inside-knee'
  | 'palm-on-crossed-shin' // own shin, ankle on the other leg
  | 'forearm-on-far-thigh' // outside of the other thigh
  | 'hand-on-chest' // arms crossed, the right one over the left
  | 'hand-on-ribs' // on the lower ribs, over the belly
  | 'palm-on-shin'
  | 'palm-on-far-shin' // on the other leg's shin
  | 'palm-on-desk'
  | 'palm-on-desk-ahead' // farther from its edge
  | 'palm-on-high-desk' // at a desk for standing
  | 'hand-on-backrest' // chair twist: the rear hand
  | 'palm-on-far-knee' // on the outside of the other knee
  | 'hand-on-box'
  | 'hand-on-support' // fingers on a chair back at the person's side
  | 'hand-ahead-on-support'; // the same, farther ahead

/** A place where the figure touches floor, wall, seat, its own leg, a box or a desk. */
export type Contact =
  | `${Side}-${SidedContact}`
  | 'seat' // on a chair
  | 'sit-bones' // on a cushion on the floor
  | 'sacrum'
  | 'low-back'
  | 'upper-back'
  | 'head'
  | 'pelvis' // prone
  | 'left-flank'
  | 'wall'; // back against the wall

/** Way the feet of a key pose point, when it says so. */
export interface FootTurns {
  readonly left: number;
  readonly right: number;
}

/** Places of a figure's contacts, as if this were the moment of first touch. */
export function plantsOf(figure: SolvedFigure, contacts: readonly Contact[], footTurns?: FootTurns): Plants {
  const has = (name: Contact): boolean => contacts.includes(name);
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  const trunkHands: { [Name in Side]?: TrunkSpot } = {};
  const resting = sides.filter((side) => restsFoot(side, has));
  for (const side of sides) {
    const foot = resting.includes(side) ? undefined : footPlant(figure, side, has, footTurns);
    const hand = handPlant(figure, side, (name) => has(`${side}-${name}`));
    if (foot !== undefined) feet[side] = foot;
    const spot = trunkSpot(side, (name) => has(`${side}-${name}`));
    if (hand !== undefined) hands[side] = hand;
    if (spot !== undefined) trunkHands[side] = spot;
  }
  const kneeling = sides.find((side) => has(`${side}-knee`));
  const propped = sides.find((side) => has(`${side}-elbow`));
  const trunk = trunkPlant(figure, has);
  return {
    feet,
    hands,
    boxHands: sides.filter((side) => has(`${side}-hand-on-box`)),
    trunkHands,
    restingFeet: resting,
    restingHands: sides.filter((side) => lyingHands.some((name) => has(`${side}-${name}`))),
    ...(kneeling === undefined
      ? {}
      : { knee: { side: kneeling, at: atHeight(figure[kneeling].knee, kneelingKneeHeight) } }),
    ...(propped === undefined
      ? {}
      : { elbow: { side: propped, at: atHeight(figure[propped].elbow, proppedElbowHeight) } }),
    ...(trunk === undefined ? {} : { trunk }),
    seated: has('seat'),
  };
}

/** Whether a foot lies on the floor without carrying anything. */
function restsFoot(side: Side, has: (name: Contact) => boolean): boolean {
  const lies = (['sit-bones', 'sacrum', 'upper-back', 'left-flank'] as const).some(has);
  return (lies && has(`${side}-heel`)) || (has('pelvis') && has(`${side}-foot-top`));
}

const lyingHands = ['palm-before', 'fingers-behind'] as const;

function trunkPlant(figure: SolvedFigure, has: (name: Contact) => boolean): Plants['trunk'] {
  if (has('sit-bones')) return { height: cushionHeight };
  if (has('upper-back')) return { height: 0, neckBase: figure.neckBase };
  return has('sacrum') || has('pelvis') || has('left-flank') ? { height: 0 } : undefined;
}

function atHeight(point: Vector, height: number): Vector {
  return vector(point.x, height, point.z);
}

function footPlant(
  figure: SolvedFigure,
  side: Side,
  has: (name: Contact) => boolean,
  turns: FootTurns | undefined,
): FootPlant | undefined {
  const { ankle, foot, hip } = figure[side];
  const heading = turns === undefined ? {} : { heading: degrees(turns[side]) };
  if (has(`${side}-sole`) || has(`${side}-sole-ahead`)) {
    const at = turns === undefined ? ankle : underHip(figure, hip, ankle, turns[side]);
    return { ankle: atHeight(at, skeleton.ankleHeight), pitch: degrees(0), carries: true, ...heading };
  }
  const pitch = fromRadians(Math.asin(clamp(foot.forward.y, -1, 1)));
  if (has(`${side}-ball`)) {
    const ball = place(ankle, foot, 0, -0.0215, skeleton.ballBeforeAnkle);
    const up = addScaled(ankle, vector(0, 1, 0), 0.0175 - ball.y);
    return { ankle: up, pitch, carries: false, ...heading };
  }
  if (has(`${side}-heel`)) {
    const heel = place(ankle, foot, 0, -0.018, -skeleton.heelBehindAnkle);
    const up = addScaled(ankle, vector(0, 1, 0), 0.021 - heel.y);
    return { ankle: up, pitch, carries: false, ...heading };
  }
  return undefined;
}

/** Where a foot that points its own way stands: beside the pelvis' middle as a hip that points that way would be. */
function underHip(figure: SolvedFigure, hip: Vector, ankle: Vector, turn: number): Vector {
  const root = figure.spine[0]?.at ?? hip;
  const sign = Math.sign(figure.pelvis.left.x * (hip.x - root.x) + figure.pelvis.left.z * (hip.z - root.z));
  const angle = toRadians(degrees(turn));
  const aside = sign * skeleton.hipFromMidline;
  const ahead = Math.hypot(ankle.x - hip.x, ankle.z - hip.z) * Math.sign(ankle.z - hip.z) * 0.15;
  return vector(
    root.x + aside * Math.cos(angle) + ahead * Math.sin(angle),
    0,
    root.z - aside * Math.sin(angle) + ahead * Math.cos(angle),
  );
}
