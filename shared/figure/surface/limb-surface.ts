/** The surface of arms and legs, with sleeves, hands and feet. */
import type { SolvedFigure, SolvedSide } from '../body/forward-kinematics.ts';
import type { Side } from '../body/side.ts';
import { clamp, degrees } from '../math/angles.ts';
import { addScaled, between, dot, pitchFrame, place, type Vector } from '../math/vector.ts';
import { handPieces } from './hand-surface.ts';
import { capsule, profileAt, tube, type Profile, type SurfacePiece } from './surface-piece.ts';

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

/** Pieces of an arm with its sleeve and hand. */
export function armPieces(figure: SolvedFigure, side: Side): readonly SurfacePiece[] {
  const { shoulder, elbow, wrist, upperArm, forearm } = figure[side];
  const sleeve = tube(`${side}-arm`, 'top', shoulder, elbow, sleeveProfile, upperArm);
  return [
    ...tube(`${side}-arm`, 'skin', shoulder, elbow, upperArmProfile, upperArm),
    ...sleeve.map((piece, index) => (index === sleeve.length - 1 ? { ...piece, squareEnd: true } : piece)),
    ...tube(`${side}-forearm`, 'skin', elbow, wrist, forearmProfile, forearm),
    ...handPieces(figure[side], side),
  ];
}

/** Pieces of a leg with its foot. */
export function legPieces(leg: SolvedSide, side: Side): readonly SurfacePiece[] {
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
