/**
 * Key poses with their contacts solved, once per script. A contact keeps the place it had in the first key pose
 * that names it, so a planted hand or foot has one place for the whole exercise.
 */
import { solveFigure } from '../body/forward-kinematics.ts';
import type { HandShapes } from '../body/hand-shape.ts';
import { limbLimits } from '../body/joint-limits.ts';
import { isLyingOnSide, withLimb, type Pose } from '../body/pose.ts';
import { sides, type Side } from '../body/side.ts';
import { skeleton } from '../body/skeleton.ts';
import { touchOf, type Contact } from '../contact/contacts.ts';
import { plantsOf } from '../contact/first-touch.ts';
import { lowestOfFoot, restFootTop } from '../contact/floor-rest.ts';
import { handShapes } from '../contact/held-hands.ts';
import { carryOf, plantPose } from '../contact/planting.ts';
import type { FootPlant, Plants, HandPlant } from '../contact/plants.ts';
import { levelTrunk, placeRoot } from '../contact/root-placing.ts';
import { degrees, fromRadians } from '../math/angles.ts';
import type { Vector } from '../math/vector.ts';
import { gaitPose } from './gait-pose.ts';
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
  const holdsTowel = script.props.includes('towel');
  const keys = new Map<string, SolvedKey>();
  for (const keyframe of script.keyframes) {
    const hands = handShapes(poseOf(keyframe), keyframe.contacts, holdsTowel);
    keys.set(keyframe.name, solveKey(keyframe, hands, anchors));
  }
  if (script.motion === 'gait') placeGaitKeys(script, keys);
  solvedByScript.set(script, keys);
  return keys;
}

/** Key poses of a walk as the endless cycle passes through them. */
function placeGaitKeys(script: FigureScript, keys: Map<string, SolvedKey>): void {
  script.repetition.forEach((name, index) => {
    const key = keys.get(name);
    if (key === undefined) return;
    keys.set(name, { ...key, pose: gaitPose(script, index / script.repetition.length) });
  });
}

interface Anchors {
  readonly feet: Map<string, FootPlant>;
  readonly hands: Map<string, HandPlant>;
  knee?: NonNullable<Plants['knee']>;
  elbow?: NonNullable<Plants['elbow']>;
  neckBase?: Vector;
}

function solveKey(keyframe: Keyframe, hands: HandShapes, anchors: Anchors): SolvedKey {
  const { contacts, footTurn } = keyframe;
  const authored = softened(levelled({ ...poseOf(keyframe), hands }, contacts), contacts);
  const root = rootPlants(
    plantsOf(solveFigure(authored), contacts, footTurn),
    anchors,
    isLyingOnSide(authored),
  );
  const pose = kneelDown(placeRoot(authored, root), contacts);
  // Hands may rest on legs: those stand first.
  const touched = plantsOf(solveFigure(pose), contacts, footTurn);
  const { feet } = anchored(touched, keyframe, { ...anchors, hands: new Map() });
  const legs = { ...touched, ...root, feet, hands: {}, boxHands: [], trunkHands: {}, restingHands: [] };
  const seen = plantsOf(solveFigure(plantPose(pose, legs)), contacts, footTurn);
  const plants = { ...seen, ...root, ...anchored(seen, keyframe, anchors) };
  // The pelvis and the arms each follow the other: after a few rounds both stand still. Later where arms are crossed:
  // turned in as far as they go, they creep to their place.
  const rounds = Object.keys(plants.trunkHands).length > 0 ? 16 : 4;
  let planted = pose;
  for (let round = 0; round < rounds; round += 1) planted = plantPose(kneelDown(planted, contacts), plants);
  const carry = plants.boxHands.length === 2 ? carryOf(planted) : undefined;
  return { keyframe, plants: { ...plants, ...(carry === undefined ? {} : { carry }) }, pose: planted };
}

/** Lays the feet of kneeling legs on the floor. */
function kneelDown(pose: Pose, contacts: readonly Contact[]): Pose {
  let kneeling = pose;
  for (const side of sides) {
    const kneels = contacts.includes(`${side}-foot-top`) && contacts.includes(`${side}-knee`);
    if (kneels) kneeling = restKneelingFoot(kneeling, side);
  }
  return kneeling;
}

/** A knee that is bent as far as it goes lets its foot down by the thigh, which then leans farther back. */
function restKneelingFoot(pose: Pose, side: Side): Pose {
  const kneeling = restFootTop(pose, side);
  const left = fromRadians(lowestOfFoot(kneeling, side) / skeleton.shank);
  const { hipFlexion } = kneeling[side];
  const isDown = Math.abs(left) < 0.01 || kneeling[side].knee < limbLimits.knee.most;
  const most = limbLimits.hipFlexion.most;
  return isDown
    ? kneeling
    : withLimb(kneeling, side, { hipFlexion: degrees(Math.min(most, hipFlexion + left)) });
}

/** On the back all that the key pose names rests: the pelvis tips until its two ends are equally deep. */
function levelled(pose: Pose, contacts: readonly Contact[]): Pose {
  const has = (name: Contact): boolean => contacts.includes(name);
  if (has('sacrum')) {
    if (has('upper-back')) return levelTrunk(pose, 'sacrum', 'upper-back');
    return has('low-back') ? levelTrunk(pose, 'sacrum', 'low-back') : pose;
  }
  return has('upper-back') && has('head') ? levelTrunk(pose, 'upper-back', 'head') : pose;
}

/** Hands that carry keep a soft elbow: a locked one has nothing left to follow a breathing trunk with. */
function softened(pose: Pose, contacts: readonly Contact[]): Pose {
  let soft = pose;
  for (const side of sides) {
    const carries = contacts.includes(`${side}-palm`) && contacts.includes(`${side}-knee`);
    if (carries || contacts.includes(`${side}-palm-ahead`))
      soft = withLimb(soft, side, { elbow: degrees(Math.max(softElbow, pose[side].elbow)) });
  }
  return soft;
}

const softElbow = 8;

/** The plants by which the pelvis is placed, at their first place. */
function rootPlants(seen: Plants, anchors: Anchors, isOnSide: boolean): Plants {
  const { knee, elbow, trunk } = seen;
  if (knee !== undefined) anchors.knee ??= knee;
  if (elbow !== undefined) anchors.elbow ??= elbow;
  if (trunk?.neckBase !== undefined) anchors.neckBase ??= trunk.neckBase;
  const first = anchors.knee?.at;
  return {
    ...seen,
    feet: seen.trunk === undefined && !seen.seated ? seen.feet : {},
    hands: {},
    // Knees stand side by side: the other one has the same height and way forward.
    ...(knee === undefined || first === undefined
      ? {}
      : { knee: { ...knee, at: { ...(isOnSide ? first : knee.at), z: first.z } } }),
    ...(elbow === undefined || anchors.elbow === undefined ? {} : { elbow: anchors.elbow }),
    ...(trunk?.neckBase === undefined || anchors.neckBase === undefined
      ? {}
      : { trunk: { ...trunk, neckBase: anchors.neckBase } }),
  };
}

/** What a foot or a hand touches: the same contact is the same place. */
function anchored(seen: Plants, keyframe: Keyframe, anchors: Anchors): Pick<Plants, 'feet' | 'hands'> {
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  for (const side of sides) {
    const [foot, hand] = [touchOf(keyframe.contacts, side, 'foot'), touchOf(keyframe.contacts, side, 'hand')];
    const [footPlant, handPlant] = [seen.feet[side], seen.hands[side]];
    const turn = keyframe.footTurn?.[side] ?? 0;
    if (foot !== undefined && footPlant !== undefined)
      feet[side] = remember(anchors.feet, `${foot.contact} ${turn}`, footPlant);
    if (hand !== undefined && handPlant !== undefined)
      hands[side] = remember(anchors.hands, hand.contact, handPlant);
  }
  return { feet, hands };
}

function remember<Plant>(anchors: Map<string, Plant>, name: string, plant: Plant): Plant {
  const known = anchors.get(name);
  if (known !== undefined) return known;
  anchors.set(name, plant);
  return plant;
}
