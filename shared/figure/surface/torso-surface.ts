/** The surface of trunk, shoulders and hips: sections of torso-profile.ts strung on the spine curve. */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { signOf, sides, type Side } from '../body/side.ts';
import { clamp } from '../math/angles.ts';
import { addScaled, between, betweenFrames, place, type Frame, type Vector } from '../math/vector.ts';
import { capsule, type Cloth, type SurfacePiece } from './surface-piece.ts';
import { depthPerWidth, torsoProfile, type TorsoSection } from './torso-profile.ts';

/** Where the tee ends, as a joint index of SpineJoint. */
const hem = 0.5;
/** How far the cloth of the hem stands off the leggings, as a share of their half axes. */
const looseness = 1.035;

/** Pieces of the trunk. */
export function torsoPieces(figure: SolvedFigure): readonly SurfacePiece[] {
  const pieces: SurfacePiece[] = [];
  const border = torsoSample(figure, hem, 0);
  const cut = { at: border.at, towards: border.frame.up };
  torsoProfile.forEach((row, index) => {
    const next = torsoProfile[index + 1];
    if (next === undefined) return;
    if (row.at < 0.7) pieces.push(section(figure, row, next, 'legs'));
    // The tee hangs a little off the leggings and is cut straight round the body.
    const [from, to] = [loose(row), loose(next)];
    if (next.at > hem) pieces.push({ ...section(figure, from, to, 'top'), ...(row.at < 1.5 ? { cut } : {}) });
  });
  for (const side of sides) pieces.push(...girdlePieces(figure, side), ...hipPieces(figure, side, cut));
  return pieces;
}

function loose(row: TorsoSection): TorsoSection {
  const by = 1 + (looseness - 1) * clamp((1.84 - row.at) / 1.2, 0, 1);
  return { ...row, halfWidth: row.halfWidth * by };
}

function section(figure: SolvedFigure, row: TorsoSection, next: TorsoSection, cloth: Cloth): SurfacePiece {
  const a = torsoSample(figure, row.at, row.forward);
  const b = torsoSample(figure, next.at, next.forward);
  const width = (row.halfWidth + next.halfWidth) / 2;
  const stretch = { left: width, up: 0.014, forward: width * depthPerWidth };
  const radii: readonly [number, number] = [row.halfWidth / width, next.halfWidth / width];
  const frame = betweenFrames(a.frame, b.frame, 0.5);
  return { ...capsule('torso', cloth, [a.at, b.at], radii, frame, stretch), flowing: true };
}

/** Shoulder girdle: trapezius and the side of the chest. */
function girdlePieces(figure: SolvedFigure, side: Side): readonly SurfacePiece[] {
  const { shoulder } = figure[side];
  const chest = torsoSample(figure, 5.6, 0.002);
  const c7 = figure.neckBase;
  const middle = between(c7, shoulder, 0.55);
  const chestSide = place(chest.at, chest.frame, signOf(side) * 0.02, 0, 0);
  return [
    capsule('torso', 'top', [c7, middle], [0.03, 0.034], figure.ribs),
    capsule('torso', 'top', [middle, shoulder], [0.034, 0.0355], figure.ribs),
    capsule('torso', 'top', [chestSide, shoulder], [0.046, 0.0345], figure.ribs),
  ];
}

/** Buttock, and the flank that slopes from waist to hip; above the hem the tee lies over both. */
function hipPieces(
  figure: SolvedFigure,
  side: Side,
  cut: NonNullable<SurfacePiece['cut']>,
): readonly SurfacePiece[] {
  const { hip } = figure[side];
  const waist = torsoSample(figure, 1.7, 0);
  const flank = place(waist.at, waist.frame, signOf(side) * 0.044, 0, 0);
  const seat = place(hip, figure.pelvis, -signOf(side) * 0.006, 0, -0.015);
  const parts = (cloth: Cloth, by: number): SurfacePiece[] => [
    capsule('torso', cloth, [seat, seat], [by, by], figure.pelvis, {
      left: 0.052,
      up: 0.052,
      forward: 0.058,
    }),
    capsule('torso', cloth, [hip, flank], [0.0585 * by, 0.036 * by], figure.pelvis),
  ];
  return [...parts('legs', 1), ...parts('top', looseness).map((piece) => ({ ...piece, cut }))];
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
