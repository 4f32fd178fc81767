// The figure's flesh and clothes as tapered elliptic capsules in world space: what a renderer draws and what
// grounding measures. Owns shapes and cloth borders; knows no colours or pixels. Proportions: drawn by eye over
// the Drillis & Contini 1966 segment lengths.
import { clamp, degrees } from './angles.ts';
import { signOf, type SolvedFigure, type SolvedSide } from './forward-kinematics.ts';
import { sides, type Side } from './pose.ts';
import { torsoProfile } from './torso-profile.ts';
import {
  addScaled,
  between,
  betweenFrames,
  dot,
  pitchFrame,
  place,
  scale,
  type Frame,
  type Vector,
} from './vector.ts';

/** What a piece of surface is made of. */
export type Cloth = 'skin' | 'neck' | 'top' | 'legs' | 'feet' | 'hair';

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
  /** Its ends flow into the next piece: their rounding is not to be seen in the light. */
  readonly flowing?: boolean;
  /** Cut square at `to` instead of rounded: sleeve hems. */
  readonly squareEnd?: boolean;
  /** Its ends flow into the next piece: their rounding is not to be seen in the light. */
  readonly flowing?: boolean;
  /** Keep only where the outward normal · this direction is over the limit: hair line. */
  readonly keep?: { readonly towards: Vector; readonly over: number };
}

type Profile = readonly (readonly [share: number, radius: number])[];

const round = { left: 1, up: 1, forward: 1 };
const upperArmProfile: Profile = [
  [0, 0.035],
  [0.3, 0.0335],
  [0.7, 0.028],
  [1, 0.0245],
];
const forearmProfile: Profile = [
  [0, 0.0245],
  [0.22, 0.0265],
  [0.6, 0.022],
  [1, 0.0165],
];
const handProfile: Profile = [
  [0, 0.0165],
  [0.35, 0.0215],
  [0.65, 0.0195],
  [0.9, 0.0125],
];
const thighProfile: Profile = [
  [0, 0.06],
  [0.3, 0.056],
  [0.7, 0.045],
  [1, 0.0385],
];
const shankProfile: Profile = [
  [0, 0.0385],
  [0.25, 0.0395],
  [0.6, 0.031],
  [1, 0.0225],
];
const sleeveProfile: Profile = [
  [0, 0.0362],
  [0.3, 0.0352],
  [0.56, 0.0348],
];

/** All pieces of a solved figure. */
export function bodySurface(figure: SolvedFigure): readonly SurfacePiece[] {
  return [
    ...torsoPieces(figure),
    ...headPieces(figure),
    ...sides.flatMap((side) => [...armPieces(figure, side), ...legPieces(figure[side], side)]),
  ];
}

function tube(
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

function capsule(
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

function torsoPieces(figure: SolvedFigure): readonly SurfacePiece[] {
  const pieces: SurfacePiece[] = [];
  torsoProfile.forEach((row, index) => {
    const next = torsoProfile[index + 1];
    if (next === undefined) return;
    const a = torsoSample(figure, row.at, row.forward);
    const b = torsoSample(figure, next.at, next.forward);
    const width = (row.halfWidth + next.halfWidth) / 2;
    const depth = (row.halfDepth + next.halfDepth) / 2;
    const stretch = { left: width, up: 0.014, forward: depth };
    const radii: readonly [number, number] = [row.halfWidth / width, next.halfWidth / width];
    const cloth = row.at < 0.7 ? 'legs' : 'top';
    const frame = betweenFrames(a.frame, b.frame, 0.5);
    pieces.push({ ...capsule('torso', cloth, [a.at, b.at], radii, frame, stretch), flowing: true });
  });
  for (const side of sides) pieces.push(...girdlePieces(figure, side));
  return pieces;
}

function girdlePieces(figure: SolvedFigure, side: Side): readonly SurfacePiece[] {
  const { shoulder, hip } = figure[side];
  const chest = torsoSample(figure, 5.6, 0.002);
  const c7 = figure.neckBase;
  const seat = place(hip, figure.pelvis, -signOf(side) * 0.006, 0, -0.015);
  const middle = between(c7, shoulder, 0.55);
  const chestSide = place(chest.at, chest.frame, signOf(side) * 0.02, 0, 0);
  return [
    capsule('torso', 'top', [c7, middle], [0.03, 0.034], figure.ribs),
    capsule('torso', 'top', [middle, shoulder], [0.034, 0.0355], figure.ribs),
    capsule('torso', 'top', [chestSide, shoulder], [0.055, 0.0345], figure.ribs),
    capsule('torso', 'legs', [seat, seat], [1, 1], figure.pelvis, { left: 0.052, up: 0.052, forward: 0.058 }),
    capsule('torso', 'legs', [hip, hip], [0.0585, 0.0585], figure.pelvis),
  ];
}

/** Point and frame on the spine curve; x is the joint index of SpineJoint, which may lie outside 0..7. */
export function torsoSample(figure: SolvedFigure, x: number, forward: number): { at: Vector; frame: Frame } {
  const index = Math.floor(clamp(x, 0, 6.999));
  const a = figure.spine[index];
  const b = figure.spine[index + 1];
  if (a === undefined || b === undefined) return { at: figure.neckBase, frame: figure.ribs };
  const share = x - index;
  const before = figure.spine[index - 1] ?? a;
  const after = figure.spine[index + 2] ?? b;
  const at = share < 0 ? between(a.at, b.at, share) : catmullRom(before.at, a.at, b.at, after.at, share);
  const frame = betweenFrames(
    meanFrame(a.frame, b.frame),
    meanFrame(b.frame, after.frame),
    clamp(share, 0, 1),
  );
  return { at: addScaled(at, frame.forward, forward), frame };
}

function meanFrame(a: Frame, b: Frame): Frame {
  return betweenFrames(a, b, 0.5);
}

function catmullRom(p0: Vector, p1: Vector, p2: Vector, p3: Vector, t: number): Vector {
  const blend = (a: number, b: number, c: number, d: number): number =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return {
    x: blend(p0.x, p1.x, p2.x, p3.x),
    y: blend(p0.y, p1.y, p2.y, p3.y),
    z: blend(p0.z, p1.z, p2.z, p3.z),
  };
}

function headPieces(figure: SolvedFigure): readonly SurfacePiece[] {
  const { head, headCentre, neckBase, headPivot } = figure;
  const blob = (
    cloth: Cloth,
    left: number,
    up: number,
    forward: number,
    axes: readonly [number, number, number],
  ) => {
    const at = place(headCentre, head, left, up, forward);
    return capsule('head', cloth, [at, at], [1, 1], head, { left: axes[0], up: axes[1], forward: axes[2] });
  };
  // The hull from skull to chin is smooth: two separate balls would crease into a frown.
  const chin = place(headCentre, head, 0, -0.031, 0.0115);
  const face = { left: 0.0503, up: 0.067, forward: 0.056 };
  const jaw = capsule('head', 'skin', [headCentre, chin], [0.99, 0.65], head, face);
  const hairLine = addScaled(scale(head.up, 0.72), head.forward, -0.69);
  return [
    capsule(
      'head',
      'neck',
      [between(neckBase, headPivot, 0.2), place(headPivot, head, 0, 0.02, 0)],
      [0.03, 0.028],
      head,
    ),
    blob('skin', 0, 0, 0, [0.0503, 0.067, 0.056]),
    jaw,
    blob('skin', 0, -0.008, 0.0545, [0.007, 0.012, 0.008]),
    blob('neck', 0.049, -0.004, -0.006, [0.005, 0.0145, 0.0095]),
    blob('neck', -0.049, -0.004, -0.006, [0.005, 0.0145, 0.0095]),
    { ...blob('hair', 0, 0.013, -0.0095, [0.0528, 0.0615, 0.0585]), keep: { towards: hairLine, over: 0.07 } },
  ];
}

function armPieces(figure: SolvedFigure, side: Side): readonly SurfacePiece[] {
  const { shoulder, elbow, wrist, handTip, upperArm, forearm, hand } = figure[side];
  const sleeve = tube(`${side}-arm`, 'top', shoulder, elbow, sleeveProfile, upperArm);
  const planted = clamp((dot(hand.up, forearm.up) - 1) / -0.35, 0, 1);
  const flat = { left: 1 + 0.2 * planted, up: 1, forward: 1.15 - 0.4 * planted };
  const palm = tube(`${side}-forearm`, 'skin', wrist, handTip, handProfile, hand);
  const thumbSide = -signOf(side) * planted;
  const thumbFrom = place(wrist, hand, thumbSide * 0.012, -0.026, (1 - planted) * 0.012);
  const thumbTo = place(wrist, hand, thumbSide * 0.027, -0.056, (1 - planted) * 0.025);
  return [
    ...tube(`${side}-arm`, 'skin', shoulder, elbow, upperArmProfile, upperArm),
    ...sleeve.map((piece, index) => (index === sleeve.length - 1 ? { ...piece, squareEnd: true } : piece)),
    ...tube(`${side}-forearm`, 'skin', elbow, wrist, forearmProfile, forearm),
    ...palm.map((piece) => ({ ...piece, stretch: flat })),
    capsule(`${side}-forearm`, 'skin', [thumbFrom, thumbTo], [0.0125, 0.0085], hand),
  ];
}

function legPieces(leg: SolvedSide, side: Side): readonly SurfacePiece[] {
  const shank: SurfacePiece[] = [];
  const steps = [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.85, 1];
  steps.forEach((share, index) => {
    const next = steps[index + 1];
    if (next === undefined) return;
    const ends: readonly [Vector, Vector] = [calfPoint(leg, share), calfPoint(leg, next)];
    const radii: readonly [number, number] = [profileAt(shankProfile, share), profileAt(shankProfile, next)];
    shank.push(capsule(`${side}-shank`, 'legs', ends, radii, leg.shank));
  });
  return [
    ...tube(`${side}-thigh`, 'legs', leg.hip, leg.knee, thighProfile, leg.thigh),
    ...shank,
    ...footPieces(leg, side),
  ];
}

function calfPoint(leg: SolvedSide, share: number): Vector {
  const bulge = Math.sin(Math.PI * Math.min(1, 1.25 * share)) * 0.01;
  return addScaled(between(leg.knee, leg.ankle, share), leg.shank.forward, -bulge);
}

function profileAt(profile: Profile, share: number): number {
  let last = profile[0] ?? [0, 0];
  for (const row of profile) {
    if (row[0] >= share && row[0] > last[0]) {
      return last[1] + ((row[1] - last[1]) * (share - last[0])) / (row[0] - last[0]);
    }
    last = row;
  }
  return last[1];
}

/**
 * Centres and radii of the balls that a foot is built of. The forefoot bends down when the foot is pointed, and the
 * toes bend up where the floor stops them while the heel is raised.
 */
export function footBalls(leg: SolvedSide) {
  const { ankle, foot, shank } = leg;
  const pointed = clamp((-dot(foot.forward, shank.up) - 0.5) / 0.3, 0, 1);
  const front = pitchFrame(foot, degrees(16 * pointed));
  const arch = place(ankle, foot, 0, -0.013, 0.033);
  const toe = place(arch, front, 0, -0.0135, 0.073);
  const stopped = foot.up.y > 0.1 && toe.y < 0.0125 ? { ...toe, y: 0.0125 } : toe;
  return {
    ankle: { at: ankle, radius: 0.0225 },
    heel: { at: place(ankle, foot, 0, -0.018, -0.024), radius: 0.021 },
    arch: { at: arch, radius: 0.023 },
    ball: { at: place(arch, front, 0, -0.0085, 0.047), radius: 0.0175 },
    toe: { at: stopped, radius: 0.0125 },
  };
}

function footPieces(leg: SolvedSide, side: Side): readonly SurfacePiece[] {
  const { ankle, heel, arch, ball, toe } = footBalls(leg);
  const pieces = [
    [heel, ball],
    [ball, toe],
    [ankle, arch],
    [arch, ball],
    [ankle, heel],
    [heel, arch],
  ] as const;
  return pieces.map(([a, b]) =>
    capsule(`${side}-foot`, 'feet', [a.at, b.at], [a.radius, b.radius], leg.foot, {
      left: 1.25,
      up: 1,
      forward: 1,
    }),
  );
}

/** Lowest height that the pieces reach. */
export function lowestPoint(pieces: readonly SurfacePiece[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const { frame, stretch } = piece;
    const extent = Math.hypot(
      stretch.left * frame.left.y,
      stretch.up * frame.up.y,
      stretch.forward * frame.forward.y,
    );
    lowest = Math.min(lowest, piece.from.y - extent * piece.fromRadius, piece.to.y - extent * piece.toRadius);
  }
  return lowest;
}
