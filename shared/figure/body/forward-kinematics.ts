/** From joint angles to joint positions. Pure geometry: knows no time, contacts or drawing. */
import { degrees, clamp } from '../math/angles.ts';
import {
  add,
  addScaled,
  dot,
  leanFrame,
  pitchFrame,
  place,
  scale,
  turnFrame,
  worldFrame,
  type Frame,
  type Vector,
} from '../math/vector.ts';
import { looseHands, type HandShape } from './hand-shape.ts';
import type { BoxPose, LimbAngles, Pose, SpineAngles } from './pose.ts';
import { signOf, type Side } from './side.ts';
import { easyStanding, skeleton, thoracicShares } from './skeleton.ts';

/** A joint of the drawn spine curve: 0 mid-hip, 1 L5/S1, 2-4 lumbar (4 = T12), 5-7 thoracic (7 = C7). */
interface SpineJoint {
  readonly at: Vector;
  readonly frame: Frame;
}

/** Joint positions and segment frames of one side. */
export interface SolvedSide {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly handTip: Vector;
  readonly upperArm: Frame;
  readonly forearm: Frame;
  readonly hand: Frame;
  readonly shape: HandShape;
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly thigh: Frame;
  readonly shank: Frame;
  /** Forward = towards the toes, up = towards the shin. */
  readonly foot: Frame;
}

/** Everything that can be read off a pose, in world space and statures. */
export interface SolvedFigure {
  readonly pelvis: Frame;
  readonly ribs: Frame;
  readonly spine: readonly SpineJoint[];
  readonly neckBase: Vector;
  readonly neckFrame: Frame;
  readonly headPivot: Vector;
  readonly headCentre: Vector;
  readonly head: Frame;
  readonly left: SolvedSide;
  readonly right: SolvedSide;
  readonly box?: BoxPose;
}

/** Frame of the pelvis in anatomical terms (0 = upright). */
function pelvisFrame(pose: Pose): Frame {
  const { lean, turn, pitch } = pose.root;
  return pitchFrame(turnFrame(leanFrame(worldFrame, lean), turn), pitch);
}

/** Frame of the ribs in anatomical terms: what the arms hang from. */
function ribsFrame(pelvis: Frame, spine: SpineAngles): Frame {
  const loin = leanFrame(
    pitchFrame(turnFrame(pelvis, spine.lumbarTurn), spine.lumbarFlexion),
    spine.lumbarBend,
  );
  return pitchFrame(turnFrame(loin, spine.thoracicTurn), spine.thoracicFlexion);
}

/** Frame of a limb's first bone: flexion, then abduction, then axial rotation. */
export function limbFrame(
  parent: Frame,
  side: Side,
  flexion: number,
  abduction: number,
  rotation: number,
): Frame {
  const sign = signOf(side);
  const raised = leanFrame(pitchFrame(parent, degrees(-flexion)), degrees(-sign * abduction));
  return turnFrame(raised, degrees(sign * rotation));
}

/** Solves a whole pose. */
export function solveFigure(pose: Pose): SolvedFigure {
  const pelvis = pelvisFrame(pose);
  const ribs = ribsFrame(pelvis, pose.spine);
  const spine = solveSpine(pose, pelvis);
  const top = spine[7] ?? { at: pose.root.position, frame: pelvis };
  const neckFrame = bendNeck(top.frame, pose.spine, easyStanding.neck);
  const head = bendNeck(neckFrame, pose.spine, easyStanding.head);
  const headPivot = addScaled(top.at, neckFrame.up, skeleton.neck);
  return {
    pelvis,
    ribs,
    spine,
    neckBase: top.at,
    neckFrame,
    headPivot,
    headCentre: place(headPivot, head, 0, skeleton.headUp, skeleton.headForward),
    head,
    left: solveSide(pose, 'left', pelvis, ribs, top),
    right: solveSide(pose, 'right', pelvis, ribs, top),
    ...(pose.box === undefined ? {} : { box: pose.box }),
  };
}

function bendNeck(frame: Frame, spine: SpineAngles, rest: number): Frame {
  return pitchFrame(turnFrame(frame, degrees(spine.neckTurn / 2)), degrees(rest + spine.neckFlexion / 2));
}

function solveSpine(pose: Pose, pelvis: Frame): readonly SpineJoint[] {
  const { spine } = pose;
  const joints: SpineJoint[] = [];
  let frame = pitchFrame(pelvis, degrees(easyStanding.pelvis));
  let at = pose.root.position;
  joints.push({ at, frame });
  at = addScaled(at, frame.up, skeleton.pelvis);
  joints.push({ at, frame });
  const lumbar = degrees((easyStanding.lumbar + spine.lumbarFlexion) / 3);
  for (let piece = 0; piece < 3; piece += 1) {
    frame = leanFrame(
      pitchFrame(turnFrame(frame, degrees(spine.lumbarTurn / 3)), lumbar),
      degrees(spine.lumbarBend / 3),
    );
    at = addScaled(at, frame.up, skeleton.lumbarPiece);
    joints.push({ at, frame });
  }
  for (const share of thoracicShares) {
    const flexion = degrees((easyStanding.thorax + spine.thoracicFlexion) * share);
    frame = pitchFrame(turnFrame(frame, degrees(spine.thoracicTurn * share)), flexion);
    at = addScaled(at, frame.up, skeleton.thoracicPiece);
    joints.push({ at, frame });
  }
  return joints;
}

/** Shoulder joint; the shoulder blade lifts it with a raised arm and carries it forward in a rounded back. */
function shoulderOf(pose: Pose, side: Side, ribs: Frame, top: SpineJoint): Vector {
  const arm = pose[side];
  const upperArm = limbFrame(ribs, side, arm.shoulderFlexion, arm.shoulderAbduction, 0);
  const raised = clamp((0.2 - dot(scale(upperArm.up, 1), ribs.up)) / 1.2, 0, 1);
  const rounded = clamp(pose.spine.thoracicFlexion / 26, 0, 1) * 0.022;
  const lift = raised * 0.028;
  const base = addScaled(top.at, top.frame.up, lift - skeleton.shoulderBelowC7);
  return addScaled(
    addScaled(base, top.frame.left, signOf(side) * skeleton.shoulderFromMidline),
    ribs.forward,
    rounded,
  );
}

function solveSide(pose: Pose, side: Side, pelvis: Frame, ribs: Frame, top: SpineJoint): SolvedSide {
  const limb = pose[side];
  const shoulder = shoulderOf(pose, side, ribs, top);
  return {
    shoulder,
    ...solveArm(limb, side, ribs, shoulder),
    shape: (pose.hands ?? looseHands)[side],
    ...solveLeg(limb, side, pelvis, pose.root.position),
  };
}

function solveArm(limb: LimbAngles, side: Side, ribs: Frame, shoulder: Vector) {
  const upperArm = limbFrame(ribs, side, limb.shoulderFlexion, limb.shoulderAbduction, limb.shoulderRotation);
  const elbow = addScaled(shoulder, upperArm.up, -skeleton.upperArm);
  const forearm = pitchFrame(upperArm, degrees(-limb.elbow));
  const wrist = addScaled(elbow, forearm.up, -skeleton.forearm);
  const hand = pitchFrame(forearm, degrees(-limb.wrist));
  return { upperArm, elbow, forearm, wrist, hand, handTip: addScaled(wrist, hand.up, -skeleton.hand) };
}

function solveLeg(limb: LimbAngles, side: Side, pelvis: Frame, root: Vector) {
  const hip = add(root, scale(pelvis.left, signOf(side) * skeleton.hipFromMidline));
  const thigh = limbFrame(pelvis, side, limb.hipFlexion, limb.hipAbduction, limb.hipRotation);
  const knee = addScaled(hip, thigh.up, -skeleton.thigh);
  const shank = pitchFrame(thigh, limb.knee);
  const ankle = addScaled(knee, shank.up, -skeleton.shank);
  return { hip, thigh, knee, shank, ankle, foot: pitchFrame(shank, degrees(-limb.ankle)) };
}
