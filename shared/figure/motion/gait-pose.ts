/**
 * A pose of the walking cycle: trunk and arms glide through the key poses on a closed smooth curve, the legs
 * follow the feet of gait.ts.
 */
import { limbAngles, type LimbAngles, type Pose } from '../body/pose.ts';
import { plantPose } from '../contact/planting.ts';
import { degrees } from '../math/angles.ts';
import { vector } from '../math/vector.ts';
import { gaitFoot, gaitHipHeight } from './gait.ts';
import { poseOf, type FigureScript } from './script.ts';

/** Pose at a phase 0..1 of the cycle; 0 = right heel strike. Phase 1 is the same pose as phase 0. */
export function gaitPose(script: FigureScript, phase: number): Pose {
  const base = keyAt(script, 0);
  const swing = Math.cos(2 * Math.PI * phase);
  const pose: Pose = {
    ...base,
    root: { ...base.root, position: vector(0, gaitHipHeight(phase), 0), turn: degrees(3 * swing) },
    spine: { ...base.spine, thoracicTurn: degrees(-7 * swing), neckTurn: degrees(4 * swing) },
    left: armSwing(script, phase, 'left'),
    right: armSwing(script, phase, 'right'),
  };
  return plantPose(pose, {
    feet: { right: gaitFoot(phase, -1), left: gaitFoot((phase + 0.5) % 1, 1) },
    hands: {},
    boxHands: [],
    trunkHands: {},
    restingFeet: [],
    restingHands: [],
    seated: false,
  });
}

function keyAt(script: FigureScript, index: number): Pose {
  const name = script.repetition[index % script.repetition.length];
  const keyframe = script.keyframes.find((candidate) => candidate.name === name);
  if (keyframe === undefined) throw new Error(`script ${script.id} has no gait key pose ${index}`);
  return poseOf(keyframe);
}

/** Uniform cubic B-spline through the cycle: never overshoots and has no corner at any key pose. */
function armSwing(script: FigureScript, phase: number, side: 'left' | 'right'): LimbAngles {
  const steps = script.repetition.length;
  const place = phase * steps;
  const index = Math.floor(place);
  const t = place - index;
  const weights = [
    (1 - t) ** 3 / 6,
    (3 * t ** 3 - 6 * t * t + 4) / 6,
    (-3 * t ** 3 + 3 * t * t + 3 * t + 1) / 6,
    t ** 3 / 6,
  ];
  let shoulderFlexion = 0;
  let elbow = 0;
  weights.forEach((weight, offset) => {
    const limb = keyAt(script, index + steps - 1 + offset)[side];
    shoulderFlexion += weight * limb.shoulderFlexion;
    elbow += weight * limb.elbow;
  });
  return limbAngles({ shoulderFlexion, elbow, shoulderAbduction: 6, knee: 8, hipFlexion: 4 });
}
