/**
 * Segment lengths of the figure, in statures. Owns numbers only; where the joints go is forward-kinematics.ts.
 * Source: segment fractions of Drillis & Contini 1966 (hip .530, shoulder .818, stature 1.000), with the trunk
 * divided into three lumbar and three thoracic pieces so that it can be drawn as a curve.
 */

/** Lengths of the figure's segments and the offsets of its joints, in statures. */
export const skeleton = {
  hipFromMidline: 0.052,
  pelvis: 0.052,
  lumbarPiece: 0.036,
  thoracicPiece: 0.052,
  neck: 0.04,
  headUp: 0.052,
  headForward: 0.012,
  shoulderFromMidline: 0.103,
  shoulderBelowC7: 0.032,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.104,
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
  heelBehindAnkle: 0.024,
  ballBeforeAnkle: 0.08,
  toeBeforeAnkle: 0.104,
} as const;

/** Curve of easy standing in degrees, + bends forward. Every pose angle is a change from it. */
export const easyStanding = { pelvis: 6, lumbar: -22, thorax: 28, neck: -6, head: -6 } as const;

/** Share of the thoracic bend that each of the three thoracic pieces takes, from below. */
export const thoracicShares = [0.28, 0.34, 0.38] as const;

/** Height of the knee joint when the knee rests on the floor. */
export const kneelingKneeHeight = 0.0385;
/** Height of the wrist joint when the palm rests on the floor with a domed hand. */
export const plantedWristHeight = 0.0398;
/** Height of the elbow joint over the floor when propped on the forearm. */
export const proppedElbowHeight = 0.0255;
