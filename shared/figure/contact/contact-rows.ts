/**
 * Every contact of a hand, foot, knee or elbow in one row that describes it wholly: which part, where, on what, and how
 * a hand is held there. A row that lacks one of them does not compile. contacts.ts looks rows up.
 */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { flatHand, type HandShape } from '../body/hand-shape.ts';
import type { LimbAngles } from '../body/pose.ts';
import type { Side } from '../body/side.ts';
import { kneelingKneeHeight, proppedElbowHeight } from '../body/skeleton.ts';
import { clamp } from '../math/angles.ts';
import { ballDown, heelDown, soleDown, type FootPlace } from './foot-places.ts';
import { deskPlace, highDeskPlace, supportPlace } from './furniture.ts';
import {
  backrestHand,
  deskHand,
  farKneeHand,
  floorHand,
  handAtSide,
  handBeside,
  handOnFloor,
  hangingHand,
  sinking,
  supportHand,
} from './hand-places.ts';
import { onLimb } from './limb-hands.ts';
import type { HandPlace, HandPlant, TrunkSpot } from './plants.ts';

/** A place where the trunk or the head touches something. */
export type TrunkContact =
  | 'seat' // on a chair
  | 'sit-bones' // on a cushion on the floor
  | 'sacrum'
  | 'low-back'
  | 'upper-back'
  | 'head'
  | 'pelvis' // prone
  | 'left-flank'
  | 'wall'; // back against the wall

/** How a hand is held: in one way, or as its arm lets it. */
type HeldShape = HandShape | ((arm: LimbAngles) => HandShape);

interface FootRow {
  readonly part: 'foot';
  /** Where the foot stays; null: it only ever rests. */
  readonly place: FootPlace | null;
  /** Contacts of someone who lies or sits on the floor: with them the foot rests there, carries nothing and may slide. */
  readonly restsWith: readonly TrunkContact[];
}

interface JointRow {
  readonly part: 'knee' | 'elbow';
  /** Of the joint over the floor, in statures. */
  readonly height: number;
}

type HandRow = { readonly part: 'hand'; readonly shape: HeldShape } & (
  | {
      readonly on: HandPlant['on'];
      readonly place: (figure: SolvedFigure, side: Side) => HandPlace;
    }
  | { readonly on: 'trunk'; readonly place: { readonly [Name in Side]: TrunkSpot } }
  // Goes with a held box, wherever that is.
  | { readonly on: 'box'; readonly place: null }
  // Lies on the floor where it is, without carrying much.
  | { readonly on: 'mat'; readonly place: null }
);

/** All that is known of a contact. */
export type ContactRow = FootRow | JointRow | HandRow;

/** The rows by the name of the contact, without its side. */
export const contactRows = {
  // The whole foot flat on the floor.
  sole: { part: 'foot', place: soleDown, restsWith: [] },
  'sole-ahead': { part: 'foot', place: soleDown, restsWith: [] },
  // Heel up.
  ball: { part: 'foot', place: ballDown, restsWith: [] },
  // Toes up.
  heel: { part: 'foot', place: heelDown, restsWith: ['sit-bones', 'sacrum', 'upper-back', 'left-flank'] },
  // The back of the foot on the floor: kneeling, or prone.
  'foot-top': { part: 'foot', place: null, restsWith: ['pelvis'] },

  knee: { part: 'knee', height: kneelingKneeHeight },
  elbow: { part: 'elbow', height: proppedElbowHeight },

  // On the floor, fingers ahead; then farther ahead, and still farther.
  palm: { part: 'hand', on: 'floor', place: floorHand(0), shape: { curl: 0, prone: 1 } },
  'palm-ahead': { part: 'hand', on: 'floor', place: floorHand(0), shape: { curl: 0, prone: 1 } },
  'palm-far-ahead': { part: 'hand', on: 'floor', place: floorHand(sinking), shape: { curl: 0, prone: 1 } },
  // Beside the shoulder of a prone person.
  'palm-beside': { part: 'hand', on: 'flat', place: handBeside, shape: { curl: 0, prone: 0.68 } },
  // Before the chest of a side-lying person, and the lower hand there.
  'palm-before': { part: 'hand', on: 'mat', place: null, shape: { curl: 0, prone: 1 } },
  'hand-before-head': { part: 'hand', on: 'other', place: handOnFloor, shape: { curl: 0.2, prone: 0 } },
  // Beside a person who lies on the back, arm straight.
  'palm-at-side': { part: 'hand', on: 'floor', place: handAtSide, shape: flatAtSide },
  // Fingertips beside or behind the hip.
  'fingers-behind': { part: 'hand', on: 'mat', place: null, shape: { curl: 0.1, prone: 1 } },

  // Of a hanging arm.
  'fingers-above-knee': {
    part: 'hand',
    on: 'hanging',
    shape: { curl: 0.12, prone: 1 },
    place: hangingHand,
  },
  // On the own thigh; then farther down it, and still farther.
  'palm-on-thigh': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.16, prone: 1 },
    place: onLimb({ leg: 'own', bone: 'thigh', way: 0.69, around: 33 }),
  },
  'palm-near-knee': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.16, prone: 1 },
    place: onLimb({ leg: 'own', bone: 'thigh', way: 0.74, around: 64, hook: 0, over: 0.005 }),
  },
  'palm-on-knee': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.2, prone: 1 },
    place: onLimb({ leg: 'own', bone: 'thigh', way: 0.96, around: 64 }),
  },
  // On the leg whose ankle lies on the other thigh.
  'palm-inside-knee': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.06, prone: 1 },
    place: onLimb({ leg: 'own', bone: 'thigh', way: 0.76, around: 200 }),
  },
  'palm-on-crossed-shin': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.3, prone: 1 },
    place: onLimb({ leg: 'own', bone: 'shank', way: 0.17, around: 186 }),
  },
  'palm-on-shin': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.3, prone: 0.5 },
    place: onLimb({ leg: 'own', bone: 'shank', way: 0.08, around: -36 }),
  },
  // On the other leg.
  'palm-on-far-shin': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.3, prone: 0.5 },
    place: onLimb({ leg: 'far', bone: 'shank', way: 0.3, around: 174 }),
  },
  // On its outside.
  'palm-on-far-knee': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.2, prone: 0.6 },
    place: farKneeHand,
  },
  'forearm-on-far-thigh': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.42, prone: 0.3 },
    place: onLimb({ leg: 'far', bone: 'thigh', way: 0.78, around: 80, hook: 0.5, over: 0.026 }),
  },

  // Arms crossed: the right hand lies over the left forearm.
  'hand-on-chest': {
    part: 'hand',
    on: 'trunk',
    shape: { curl: 0.25, prone: 0 },
    place: {
      left: { at: 4.3, aside: -0.008, over: 0.018, fingers: [-0.46, 0.88, -0.02] },
      right: { at: 2.2, aside: 0.003, over: 0.024, fingers: [0.9, 0.38, 0.12] },
    },
  },
  // The lower ribs, over the belly.
  'hand-on-ribs': {
    part: 'hand',
    on: 'trunk',
    shape: { curl: 0.32, prone: 0 },
    place: {
      left: { at: 2.7, aside: -0.002, over: 0.018, fingers: [-0.66, 0.75, -0.04] },
      right: { at: 1.4, aside: -0.008, over: 0.019, fingers: [0.97, 0.15, 0.16] },
    },
  },

  'palm-on-desk': {
    part: 'hand',
    on: 'desk',
    shape: { curl: 0.16, prone: 1 },
    place: deskHand(deskPlace, deskPlace.wristForward),
  },
  // Farther from its edge.
  'palm-on-desk-ahead': {
    part: 'hand',
    on: 'desk',
    shape: { curl: 0.16, prone: 1 },
    place: deskHand(deskPlace, deskPlace.farWristForward),
  },
  // At a desk for standing.
  'palm-on-high-desk': {
    part: 'hand',
    on: 'desk',
    shape: { curl: 0.16, prone: 1 },
    place: deskHand(highDeskPlace, highDeskPlace.wristForward),
  },
  // The rear hand of a twist on a chair.
  'hand-on-backrest': {
    part: 'hand',
    on: 'other',
    shape: { curl: 0.5, prone: 0.3 },
    place: backrestHand,
  },
  // On a chair back at the person's side; then farther ahead on it.
  'hand-on-support': {
    part: 'hand',
    on: 'desk',
    shape: { curl: 0.5, prone: 1 },
    place: supportHand(supportPlace.wristForward),
  },
  'hand-ahead-on-support': {
    part: 'hand',
    on: 'desk',
    shape: { curl: 0.5, prone: 1 },
    place: supportHand(supportPlace.farWristForward),
  },
  'hand-on-box': { part: 'hand', on: 'box', place: null, shape: { curl: 0.34, prone: 0 } },
} as const satisfies Readonly<Record<string, ContactRow>>;

/** The forearm turns the palm to the floor, however the upper arm is turned. */
function flatAtSide(arm: LimbAngles): HandShape {
  return { ...flatHand, prone: clamp(1 + arm.shoulderRotation / 90, 0, 1) };
}
