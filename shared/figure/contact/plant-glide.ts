/** What stays held between two key poses: only what both hold, gliding (feet in a low arc) where its place changed. */
import { sides, type Side } from '../body/side.ts';
import { degrees, mix } from '../math/angles.ts';
import { addScaled, between, distance, normalize, vector } from '../math/vector.ts';
import type { FootPlant, Plants, HandPlant, TrunkSpot } from './plants.ts';

/** Plants of the moment `share` between two key poses. */
export function plantsBetween(from: Plants, to: Plants, share: number): Plants {
  const feet: { [Name in Side]?: FootPlant } = {};
  const hands: { [Name in Side]?: HandPlant } = {};
  const trunkHands: { [Name in Side]?: TrunkSpot } = {};
  for (const side of sides) {
    const [fromFoot, toFoot] = [from.feet[side], to.feet[side]];
    if (fromFoot !== undefined && toFoot !== undefined) feet[side] = footBetween(fromFoot, toFoot, share);
    const [fromHand, toHand] = [from.hands[side], to.hands[side]];
    if (fromHand !== undefined && toHand !== undefined && glides(fromHand, toHand))
      hands[side] = handBetween(fromHand, toHand, share);
    const toSpot = to.trunkHands[side];
    if (toSpot !== undefined && from.trunkHands[side] === toSpot) trunkHands[side] = toSpot;
  }
  const knee = from.knee !== undefined && to.knee !== undefined ? sharedKnee(from.knee, to.knee) : undefined;
  const elbow = from.elbow !== undefined && to.elbow !== undefined ? to.elbow : undefined;
  const trunk =
    from.trunk !== undefined && to.trunk !== undefined ? sharedTrunk(from.trunk, to.trunk) : undefined;
  return {
    feet,
    hands,
    boxHands: from.boxHands.filter((side) => to.boxHands.includes(side)),
    trunkHands,
    restingFeet: from.restingFeet.filter((side) => to.restingFeet.includes(side)),
    restingHands: from.restingHands.filter((side) => to.restingHands.includes(side)),
    ...(knee === undefined ? {} : { knee }),
    ...(from.carry === undefined || to.carry === undefined
      ? {}
      : { carry: between(from.carry, to.carry, share) }),
    ...(elbow === undefined ? {} : { elbow }),
    ...(trunk === undefined ? {} : { trunk }),
    seated: from.seated && to.seated,
  };
}

type TrunkPlant = NonNullable<Plants['trunk']>;

/** Shoulders that leave the mat are free: only what rests at both ends stays. */
function sharedTrunk(from: TrunkPlant, to: TrunkPlant): TrunkPlant {
  return to.neckBase === undefined ? to : from;
}

type KneePlant = NonNullable<Plants['knee']>;

function sharedKnee(from: KneePlant, to: KneePlant): KneePlant {
  return from.side === to.side || to.side === 'right' ? to : from;
}

function footBetween(from: FootPlant, to: FootPlant, share: number): FootPlant {
  const step = distance(from.ankle, to.ankle);
  const lift =
    step < 0.03
      ? 0
      : Math.min(0.03, step * (from.carries && to.carries ? 0.11 : 0.03)) * 16 * (share * (1 - share)) ** 2;
  const heading =
    from.heading === undefined || to.heading === undefined
      ? {}
      : { heading: degrees(mix(from.heading, to.heading, share)) };
  return {
    ankle: addScaled(between(from.ankle, to.ankle, share), vector(0, 1, 0), lift),
    pitch: degrees(mix(from.pitch, to.pitch, share)),
    carries: from.carries && to.carries && step < 1e-6,
    ...heading,
  };
}

function glides(from: HandPlant, to: HandPlant): boolean {
  return distance(from.wrist, to.wrist) < 0.02 || (from.on === to.on && from.on !== 'other');
}

function handBetween(from: HandPlant, to: HandPlant, share: number): HandPlant {
  return {
    wrist: between(from.wrist, to.wrist, share),
    fingers: normalize(between(from.fingers, to.fingers, share)),
    on: to.on,
    walks: from.on === 'floor' && distance(from.wrist, to.wrist) > 0.005,
  };
}
