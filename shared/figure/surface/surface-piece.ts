/**
 * The building stone of the body's surface: a tapered elliptic capsule, and limbs made of such pieces. Knows no
 * anatomy and no colours.
 */
import type { Side } from '../body/side.ts';
import { between, type Frame, type Vector } from '../math/vector.ts';

/** What a piece of surface is made of. */
export type Cloth = 'skin' | 'neck' | 'top' | 'legs' | 'feet' | 'hair' | 'towel';

/** The part of the body that a piece belongs to. */
export type BodyPart = 'torso' | 'head' | `${Side}-${'arm' | 'forearm' | 'thigh' | 'shank' | 'foot'}`;

/**
 * The hull of two ellipsoids with the same axes ratio. Half-axes are `stretch` × radius along frame left, up and
 * forward, radius going from fromRadius at `from` to toRadius at `to`. All in statures.
 */
export interface SurfacePiece {
  readonly part: BodyPart;
  readonly cloth: Cloth;
  readonly from: Vector;
  readonly to: Vector;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly frame: Frame;
  readonly stretch: { readonly left: number; readonly up: number; readonly forward: number };
  /** Cut square at `to` instead of rounded: sleeve hems. */
  readonly squareEnd?: boolean | undefined;
  /** Its ends flow into the next piece: their rounding is not to be seen in the light. */
  readonly flowing?: boolean | undefined;
  /** Keep only what lies on the `towards` side of the plane through `at`: hem of the tee. */
  readonly cut?: { readonly at: Vector; readonly towards: Vector } | undefined;
  /** Keep only where the outward normal · this direction is over the limit: hair line. */
  readonly keep?: { readonly towards: Vector; readonly over: number } | undefined;
}

/** Radius by share of the length of a limb. */
export type Profile = readonly (readonly [share: number, radius: number])[];

/** A round cross-section. */
const round = { left: 1, up: 1, forward: 1 };
/** A limb along a straight bone, tapered by its profile. */
export function tube(
  part: BodyPart,
  cloth: Cloth,
  from: Vector,
  to: Vector,
  profile: Profile,
  frame: Frame,
): SurfacePiece[] {
  const pieces: SurfacePiece[] = [];
  profile.forEach(([share, radius], index) => {
    const next = profile[index + 1];
    if (next === undefined) return;
    const ends = { from: between(from, to, share), to: between(from, to, next[0]) };
    pieces.push({ part, cloth, ...ends, fromRadius: radius, toRadius: next[1], frame, stretch: round });
  });
  return pieces;
}

/** One piece from its ends and radii. */
export function capsule(
  part: BodyPart,
  cloth: Cloth,
  ends: readonly [Vector, Vector],
  radii: readonly [number, number],
  frame: Frame,
  stretch = round,
): SurfacePiece {
  return {
    part,
    cloth,
    from: ends[0],
    to: ends[1],
    fromRadius: radii[0],
    toRadius: radii[1],
    frame,
    stretch,
  };
}

/** Radius of a profile at a share of the length. */
export function profileAt(profile: Profile, share: number): number {
  let last = profile[0] ?? [0, 0];
  for (const row of profile) {
    if (row[0] >= share && row[0] > last[0]) {
      return last[1] + ((row[1] - last[1]) * (share - last[0])) / (row[0] - last[0]);
    }
    last = row;
  }
  return last[1];
}
