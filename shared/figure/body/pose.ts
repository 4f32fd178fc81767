/**
 * A pose: where the pelvis is and every joint angle, in anatomical degrees. Owns the meaning of the angles,
 * mixing and mirroring; knows nothing of time or drawing.
 */
import { degrees, mix, type Degrees } from '../math/angles.ts';
import { between, vector, type Vector } from '../math/vector.ts';
import { looseHands, mixHandShapes, type HandShapes } from './hand-shape.ts';
import type { Side } from './side.ts';

/** The pelvis in the world. Rotation order: lean about forward, turn about up, then pitch about left. */
interface RootPose {
  /** Mid-hip point in statures; y = 0 is the floor. */
  readonly position: Vector;
  /** + tipped forward (90 = face down), - tipped back (-90 = on the back). */
  readonly pitch: Degrees;
  /** + leaning to the person's left (90 = lying on the left side). */
  readonly lean: Degrees;
  /** + turned to the person's left. */
  readonly turn: Degrees;
}

/** Trunk and neck angles as changes from easy standing: + flexion, + bend or turn to the person's left. */
export interface SpineAngles {
  readonly lumbarFlexion: Degrees;
  readonly lumbarBend: Degrees;
  readonly lumbarTurn: Degrees;
  readonly thoracicFlexion: Degrees;
  readonly thoracicTurn: Degrees;
  readonly neckFlexion: Degrees;
  readonly neckTurn: Degrees;
}

/** Angles of one arm and one leg: + flexion, abduction, external rotation, dorsiflexion, wrist extension. */
export interface LimbAngles {
  readonly hipFlexion: Degrees;
  readonly hipAbduction: Degrees;
  readonly hipRotation: Degrees;
  readonly knee: Degrees;
  readonly ankle: Degrees;
  readonly shoulderFlexion: Degrees;
  readonly shoulderAbduction: Degrees;
  readonly shoulderRotation: Degrees;
  readonly elbow: Degrees;
  readonly wrist: Degrees;
}

/** A box that the figure lifts: its middle in the world, turned about up like the pelvis. */
export interface BoxPose {
  readonly at: Vector;
  readonly turn: Degrees;
}

/** A whole pose. */
export interface Pose {
  readonly root: RootPose;
  readonly spine: SpineAngles;
  readonly left: LimbAngles;
  readonly right: LimbAngles;
  readonly box?: BoxPose;
  /** How the hands are held; absent: loosely. */
  readonly hands?: HandShapes;
}

/** Sparse angles as written in script data, in degrees; what is left out is 0. */
export type LimbData = { readonly [Name in keyof LimbAngles]?: number };
/** Sparse trunk angles as written in script data, in degrees. */
export type SpineData = { readonly [Name in keyof SpineAngles]?: number };

/** Fills sparse limb data with zeros. */
export function limbAngles(data: LimbData): LimbAngles {
  return {
    hipFlexion: degrees(data.hipFlexion ?? 0),
    hipAbduction: degrees(data.hipAbduction ?? 0),
    hipRotation: degrees(data.hipRotation ?? 0),
    knee: degrees(data.knee ?? 0),
    ankle: degrees(data.ankle ?? 0),
    shoulderFlexion: degrees(data.shoulderFlexion ?? 0),
    shoulderAbduction: degrees(data.shoulderAbduction ?? 0),
    shoulderRotation: degrees(data.shoulderRotation ?? 0),
    elbow: degrees(data.elbow ?? 0),
    wrist: degrees(data.wrist ?? 0),
  };
}

/** Fills sparse trunk data with zeros. */
export function spineAngles(data: SpineData): SpineAngles {
  return {
    lumbarFlexion: degrees(data.lumbarFlexion ?? 0),
    lumbarBend: degrees(data.lumbarBend ?? 0),
    lumbarTurn: degrees(data.lumbarTurn ?? 0),
    thoracicFlexion: degrees(data.thoracicFlexion ?? 0),
    thoracicTurn: degrees(data.thoracicTurn ?? 0),
    neckFlexion: degrees(data.neckFlexion ?? 0),
    neckTurn: degrees(data.neckTurn ?? 0),
  };
}

/** How far each group of joints has come, 0..1; the spine may bend from the pelvis to the head like a wave. */
export interface MixShares {
  /** Arms, legs and a lifted box. */
  readonly limbs: number;
  /** Pelvis and low back. */
  readonly loin: number;
  readonly thorax: number;
  readonly head: number;
}

/** The same share for the whole body. */
export function evenShares(share: number): MixShares {
  return { limbs: share, loin: share, thorax: share, head: share };
}

/** The pose between two poses. */
export function mixPoses(from: Pose, to: Pose, shares: MixShares): Pose {
  const hands = mixHandShapes(from.hands ?? looseHands, to.hands ?? looseHands, shares.limbs);
  const box = to.box === undefined ? from.box : mixBoxes(from.box ?? to.box, to.box, shares.limbs);
  return {
    root: mixRoots(from.root, to.root, shares.loin),
    spine: mixSpines(from.spine, to.spine, shares),
    left: mixLimbs(from.left, to.left, shares.limbs, shares.loin),
    right: mixLimbs(from.right, to.right, shares.limbs, shares.loin),
    hands,
    ...(box === undefined ? {} : { box }),
  };
}

function mixBoxes(from: BoxPose, to: BoxPose, share: number): BoxPose {
  return { at: between(from.at, to.at, share), turn: mixDegrees(from.turn, to.turn, share) };
}

function mixRoots(from: RootPose, to: RootPose, share: number): RootPose {
  return {
    position: between(from.position, to.position, share),
    pitch: mixDegrees(from.pitch, to.pitch, share),
    lean: mixDegrees(from.lean, to.lean, share),
    turn: mixDegrees(from.turn, to.turn, share),
  };
}

function mixSpines(from: SpineAngles, to: SpineAngles, shares: MixShares): SpineAngles {
  return {
    lumbarFlexion: mixDegrees(from.lumbarFlexion, to.lumbarFlexion, shares.loin),
    lumbarBend: mixDegrees(from.lumbarBend, to.lumbarBend, shares.loin),
    lumbarTurn: mixDegrees(from.lumbarTurn, to.lumbarTurn, shares.loin),
    thoracicFlexion: mixDegrees(from.thoracicFlexion, to.thoracicFlexion, shares.thorax),
    thoracicTurn: mixDegrees(from.thoracicTurn, to.thoracicTurn, shares.thorax),
    neckFlexion: mixDegrees(from.neckFlexion, to.neckFlexion, shares.head),
    neckTurn: mixDegrees(from.neckTurn, to.neckTurn, shares.head),
  };
}

/** One side's angles between two sets; legs go with the pelvis, or a thigh that stands still would sway under it. */
function mixLimbs(from: LimbAngles, to: LimbAngles, share: number, legShare = share): LimbAngles {
  return {
    hipFlexion: mixDegrees(from.hipFlexion, to.hipFlexion, legShare),
    hipAbduction: mixDegrees(from.hipAbduction, to.hipAbduction, legShare),
    hipRotation: mixDegrees(from.hipRotation, to.hipRotation, legShare),
    knee: mixDegrees(from.knee, to.knee, legShare),
    ankle: mixDegrees(from.ankle, to.ankle, legShare),
    shoulderFlexion: mixDegrees(from.shoulderFlexion, to.shoulderFlexion, share),
    shoulderAbduction: mixDegrees(from.shoulderAbduction, to.shoulderAbduction, share),
    shoulderRotation: mixDegrees(from.shoulderRotation, to.shoulderRotation, share),
    elbow: mixDegrees(from.elbow, to.elbow, share),
    wrist: mixDegrees(from.wrist, to.wrist, share),
  };
}

function mixDegrees(from: Degrees, to: Degrees, share: number): Degrees {
  return degrees(mix(from, to, share));
}

/** The same pose for the other side: left and right swapped, across-body parts negated. */
export function mirrorPose(pose: Pose): Pose {
  const { root, spine } = pose;
  return {
    root: {
      position: vector(-root.position.x, root.position.y, root.position.z),
      pitch: root.pitch,
      lean: degrees(-root.lean),
      turn: degrees(-root.turn),
    },
    spine: {
      ...spine,
      lumbarBend: degrees(-spine.lumbarBend),
      lumbarTurn: degrees(-spine.lumbarTurn),
      thoracicTurn: degrees(-spine.thoracicTurn),
      neckTurn: degrees(-spine.neckTurn),
    },
    left: pose.right,
    right: pose.left,
    ...(pose.hands === undefined ? {} : { hands: { left: pose.hands.right, right: pose.hands.left } }),
    ...(pose.box === undefined ? {} : { box: mirrorBox(pose.box) }),
  };
}

function mirrorBox({ at, turn }: BoxPose): BoxPose {
  return { at: vector(-at.x, at.y, at.z), turn: degrees(-turn) };
}

/** Whether the figure lies on a side. */
export function isLyingOnSide(pose: Pose): boolean {
  return Math.abs(pose.root.lean) > 45;
}

/** Copy of a pose with some angles of one limb changed. */
export function withLimb(pose: Pose, side: Side, angles: Partial<LimbAngles>): Pose {
  return side === 'left'
    ? { ...pose, left: { ...pose.left, ...angles } }
    : { ...pose, right: { ...pose.right, ...angles } };
}

/** Copy of a pose with the mid-hip point moved. */
export function movePose(pose: Pose, by: Vector): Pose {
  const { x, y, z } = pose.root.position;
  return { ...pose, root: { ...pose.root, position: vector(x + by.x, y + by.y, z + by.z) } };
}
