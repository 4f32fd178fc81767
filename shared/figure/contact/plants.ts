/**
 * What the solver holds still: planted feet and hands, knees, elbow and trunk at one moment. Types only; where the
 * places come from is contacts.ts, planting.ts keeps them, plant-glide.ts joins them.
 */
import type { Side } from '../body/side.ts';
import type { Degrees } from '../math/angles.ts';
import type { Vector } from '../math/vector.ts';

/** A foot that keeps its place: ankle joint in the world, pitch of the sole (+ toes up). */
export interface FootPlant {
  readonly ankle: Vector;
  readonly pitch: Degrees;
  /** Flat soles carry the body: the pelvis takes its height from them. */
  readonly carries: boolean;
  /** Where the toes point, to the person's left of straight ahead; absent: wherever the knee points. */
  readonly heading?: Degrees;
}

/** Where a hand is: wrist joint and direction of the fingers. */
export interface HandPlace {
  readonly wrist: Vector;
  readonly fingers: Vector;
}

/** A hand that keeps its place. */
export interface HandPlant extends HandPlace {
  /**
   * A hand moves along the floor or a desk from one place to another; elsewhere it goes freely. `flat`: it lies on the
   * floor with its fingers level, whichever way the forearm lets them point.
   */
  readonly on: 'floor' | 'desk' | 'hanging' | 'flat' | 'other';
  /** On its way along the floor: it stays as far ahead as the arm reaches with its bend, and nothing waits for it. */
  readonly walks?: boolean;
}

/** A place on the front of the trunk. */
export interface TrunkSpot {
  /** How far up the spine: a joint index of SpineJoint. */
  readonly at: number;
  /** To the person's left of the midline, in statures. */
  readonly aside: number;
  /** Middle of the wrist over the surface, in statures. */
  readonly over: number;
  /** Way of the fingers along the trunk: to the person's left, up, forward. */
  readonly fingers: readonly [left: number, up: number, forward: number];
}

/** Everything that is held still at one moment. */
export interface Plants {
  readonly feet: { readonly [Name in Side]?: FootPlant };
  readonly hands: { readonly [Name in Side]?: HandPlant };
  /** Hands that go with the pose's box. */
  readonly boxHands: readonly Side[];
  /** Hands that lie on the trunk and go with it. */
  readonly trunkHands: { readonly [Name in Side]?: TrunkSpot };
  /** Where a held box is from C7, in the axes of a person who faces the pelvis' way. */
  readonly carry?: Vector;
  /** Feet that lie on the floor and may slide: heels of a lying or sitting person, foot-tops of a prone one. */
  readonly restingFeet: readonly Side[];
  /** Hands that lie on the floor without carrying much. */
  readonly restingHands: readonly Side[];
  /** Where a kneeling knee joint stays. */
  readonly knee?: { readonly side: Side; readonly at: Vector };
  /** Where the elbow of a propped forearm stays. */
  readonly elbow?: { readonly side: Side; readonly at: Vector };
  /** The trunk rests on its lowest point, `height` over the floor. */
  readonly trunk?: { readonly height: number; readonly neckBase?: Vector };
  /** On a chair: the pelvis keeps its authored place. */
  readonly seated: boolean;
}
