/**
 * Hands that lie on the own trunk and go with it: on the crossed chest, on the lower ribs. Their places are spots on
 * the front of the trunk's surface, so that a bending back carries them along.
 */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { normalize, place, vector } from '../math/vector.ts';
import { depthPerWidth, torsoProfile } from '../surface/torso-profile.ts';
import { torsoSample } from '../surface/torso-surface.ts';
import type { HandPlant, TrunkSpot } from './plants.ts';

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
