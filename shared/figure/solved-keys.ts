// Key poses with their contacts solved, once per script. A contact keeps the place it had in the first key pose
// that names it, so a planted hand or foot has one place for the whole exercise.
import type { Contact, FootPlant, HandPlant, Plants } from './contacts.ts';
import { plantsOf } from './contacts.ts';
import { solveFigure } from './forward-kinematics.ts';
import { placeRoot, plantPose, restFootTop } from './planting.ts';
import { sides, type Pose, type Side } from './pose.ts';
import { poseOf, type FigureScript, type Keyframe } from './script.ts';

/** A key pose ready to be played. */
export interface SolvedKey {
  readonly keyframe: Keyframe;
  readonly pose: Pose;
  readonly plants: Plants;
}

// Results of a pure function, kept as long as the script they belong to.
const solvedByScript = new WeakMap<FigureScript, ReadonlyMap<string, SolvedKey>>();

/** All key poses of a script by name, solved in the order in which they are played. */
export function solvedKeys(script: FigureScript): ReadonlyMap<string, SolvedKey> {
  const known = solvedByScript.get(script);
  if (known !== undefined) return known;
  const anchors: Anchors = { feet: new Map(), hands: new Map() };
  const keys = new Map<string, SolvedKey>();
  for (const keyframe of script.keyframes) keys.set(keyframe.name, solveKey(keyframe, anchors));
  solvedByScript.set(script, keys);
  return keys;
}

interface Anchors {
  readonly feet: Map<string, FootPlant>;
  readonly hands: Map<string, HandPlant>;
  knee?: NonNullable<Plants['knee']>;
  lying?: NonNullable<Plants['lying']>;
}

function solveKey(keyframe: Keyframe, anchors: Anchors): SolvedKey {
  const { contacts } = keyframe;
  const authored = poseOf(keyframe);
  const seen = plantsOf(solveFigure(authored), contacts);
  const knee = kneeAnchor(seen, anchors);
  if (seen.lying !== undefined) anchors.lying ??= seen.lying;
  const root: Plants = {
    feet: {},
    hands: {},
    ...(knee === undefined ? {} : { knee }),
    ...(seen.lying === undefined || anchors.lying === undefined ? {} : { lying: anchors.lying }),
  };
  let pose = placeRoot(authored, root);
  for (const side of sides) {
    const kneels = contacts.includes(`${side}-foot-top`) && contacts.includes(`${side}-knee`);
    if (kneels) pose = restFootTop(pose, side);
  }
  const plants = { ...root, ...anchored(plantsOf(solveFigure(pose), contacts), contacts, anchors) };
  return { keyframe, plants, pose: plantPose(pose, plants) };
}

function kneeAnchor(seen: Plants, anchors: Anchors): Plants['knee'] {
  if (seen.knee === undefined) return undefined;
  anchors.knee ??= seen.knee;
  // Knees stand side by side: the other one has the same height and way forward.
  return { side: seen.knee.side, at: { ...seen.knee.at, z: anchors.knee.at.z } };
}

function anchored(
  seen: Plants,
  contacts: readonly Contact[],
  anchors: Anchors,
): Pick<Plants, 'feet' | 'hands'> {
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  for (const side of sides) {
    const foot = seen.feet[side];
    const hand = seen.hands[side];
    if (foot !== undefined) feet[side] = remember(anchors.feet, nameOf(contacts, side, footNames), foot);
    if (hand !== undefined) hands[side] = remember(anchors.hands, nameOf(contacts, side, handNames), hand);
  }
  return { feet, hands };
}

const footNames = ['sole', 'ball', 'heel'] as const;
const handNames = ['palm', 'palm-on-thigh', 'palm-on-desk', 'hand-on-support'] as const;

function nameOf(
  contacts: readonly Contact[],
  side: Side,
  names: readonly (typeof footNames | typeof handNames)[number][],
) {
  const found = names.find((name) => contacts.includes(`${side}-${name}`));
  return `${side}-${found ?? 'free'}`;
}

function remember<Plant>(anchors: Map<string, Plant>, name: string, plant: Plant): Plant {
  const known = anchors.get(name);
  if (known !== undefined) return known;
  anchors.set(name, plant);
  return plant;
}
