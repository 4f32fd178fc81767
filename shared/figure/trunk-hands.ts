// Hands that lie on the own trunk and go with it: on the crossed chest, on the lower ribs. Their places are spots on
// the front of the trunk's surface, so that a bending back carries them along.
import type { SolvedFigure } from './forward-kinematics.ts';
import type { HandPlant, TrunkSpot } from './plants.ts';
import type { Side } from './side.ts';
import { depthPerWidth, torsoProfile } from './torso-profile.ts';
import { torsoSample } from './torso-surface.ts';
import { normalize, place, vector } from './vector.ts';

/** What a hand on the trunk can touch. */
export type TrunkContact = keyof typeof spots;

/** The right hand lies over the left forearm. */
const spots = {
  'hand-on-chest': {
    left: { at: 4.3, aside: -0.008, over: 0.018, fingers: [-0.46, 0.88, -0.02] },
    right: { at: 2.2, aside: 0.003, over: 0.024, fingers: [0.9, 0.38, 0.12] },
  },
  'hand-on-ribs': {
    left: { at: 2.7, aside: -0.002, over: 0.018, fingers: [-0.66, 0.75, -0.04] },
    right: { at: 1.4, aside: -0.008, over: 0.019, fingers: [0.97, 0.15, 0.16] },
  },
} as const satisfies Readonly<Record<string, { readonly [Name in Side]: TrunkSpot }>>;

const names = Object.keys(spots) as TrunkContact[];

/** The spot of one hand for the first contact that `has` knows of it. */
export function trunkSpot(side: Side, has: (name: TrunkContact) => boolean): TrunkSpot | undefined {
  const name = names.find(has);
  return name === undefined ? undefined : spots[name][side];
}

/** Where the hand of a spot is while the trunk is as in this figure. */
export function trunkHand(figure: SolvedFigure, spot: TrunkSpot): HandPlant {
  const { at, frame } = torsoSample(figure, spot.at, 0);
  const [left, up, forward] = spot.fingers;
  return {
    wrist: place(at, frame, spot.aside, 0, frontOf(spot) + spot.over),
    fingers: normalize(place(vector(0, 0, 0), frame, left, up, forward)),
    on: 'other',
  };
}

/** How far the surface is in front of the spine curve. */
function frontOf({ at, aside }: TrunkSpot): number {
  const section = torsoProfile.find((row) => row.at >= at);
  if (section === undefined) return 0;
  return (
    section.forward +
    depthPerWidth * section.halfWidth * Math.sqrt(Math.max(0, 1 - (aside / section.halfWidth) ** 2))
  );
}
