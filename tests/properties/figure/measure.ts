/**
 * What the property tests read off a pose: how far each contact is from what it should touch, and how fast joints turn.
 */
import { solveFigure, type SolvedFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import type { Pose } from '../../../shared/figure/body/pose.ts';
import type { Side } from '../../../shared/figure/body/side.ts';
import type { Contact } from '../../../shared/figure/contact/contacts.ts';
import { heightOfRegion } from '../../../shared/figure/contact/root-placing.ts';
import {
  between,
  distance,
  dot,
  lengthOf,
  subtract,
  type Frame,
  type Vector,
} from '../../../shared/figure/math/vector.ts';
import { bodySurface, lowestPoint } from '../../../shared/figure/surface/body-surface.ts';
import { footBalls } from '../../../shared/figure/surface/limb-surface.ts';
import type { SurfacePiece } from '../../../shared/figure/surface/surface-piece.ts';

/** No joint turns faster than this, in degrees a second, but for walking and rising from a chair. */
export const fastestTurn = 60;

/** Every number in a value, depth first. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** Joint positions that a viewer would see jump. */
export function jointsOf(figure: SolvedFigure): readonly Vector[] {
  return [
    figure.headCentre,
    ...figure.spine.map((joint) => joint.at),
    ...[figure.left, figure.right].flatMap((side) => [
      side.shoulder,
      side.elbow,
      side.wrist,
      side.handTip,
      side.hip,
      side.knee,
      side.ankle,
    ]),
  ];
}

/** Height of a body region over what it should rest on, in statures; undefined for contacts that have no height. */
export function gapOf(pose: Pose, contact: Contact): number | undefined {
  const figure = solveFigure(pose);
  const pieces = bodySurface(figure);
  const torso = pieces.filter((piece) => piece.part === 'torso');
  switch (contact) {
    case 'sacrum':
    case 'low-back':
    case 'upper-back':
      return heightOfRegion(pose, contact);
    case 'pelvis':
    case 'left-flank':
      return lowestPoint(torso);
    case 'head':
    case 'seat':
      return undefined;
    default:
      return sidedGap(figure, pieces, contact);
  }
}

function sidedGap(
  figure: SolvedFigure,
  pieces: readonly SurfacePiece[],
  contact: string,
): number | undefined {
  const side: Side = contact.startsWith('left') ? 'left' : 'right';
  const balls = footBalls(figure[side]);
  const low = (ball: { readonly at: Vector; readonly radius: number }): number => ball.at.y - ball.radius;
  switch (contact.slice(side.length + 1)) {
    case 'sole':
    case 'sole-ahead':
      return Math.abs(low(balls.heel)) > Math.abs(low(balls.ball)) ? low(balls.heel) : low(balls.ball);
    case 'ball':
      return Math.min(low(balls.ball), low(balls.toe));
    case 'heel':
      // Lying on a side the heel rests on its inner edge, and so does the whole foot.
      return Math.abs(figure.pelvis.left.y) > 0.7
        ? Math.min(...Object.values(balls).map(low))
        : low(balls.heel);
    case 'foot-top':
      return Math.min(low(balls.toe), low(balls.ball), low(balls.arch));
    case 'knee':
      return figure[side].knee.y - 0.0385;
    case 'palm':
    case 'palm-ahead':
    case 'palm-far-ahead':
    case 'palm-beside':
    case 'palm-before':
    case 'fingers-behind':
    case 'palm-at-side':
    case 'hand-before-head':
      return lowestPoint(pieces.filter((piece) => piece.part === `${side}-forearm`));
    case 'hand-on-chest':
    case 'hand-on-ribs':
      return handOnTrunkGap(pieces, side);
    case 'forearm-on-far-thigh':
      return forearmGap(pieces, side);
    default:
      return undefined;
  }
}

/** From the pieces of a hand to the trunk, or to the other arm where it lies between. */
function handOnTrunkGap(pieces: readonly SurfacePiece[], side: Side): number {
  const other = side === 'left' ? 'right' : 'left';
  const under = pieces.filter(
    ({ part }) => part === 'torso' || part === `${other}-forearm` || part === `${other}-arm`,
  );
  return nearestGap(handOf(pieces, side), under);
}

/** Where a hand is that far from all flesh, it does not matter how far. */
const free = 0.02;

/** How deep a hand is in flesh that is not its arm's: legs, trunk. Less than 0 = the way that is left, up to `free`. */
export function handDepth(pieces: readonly SurfacePiece[], side: Side): number {
  const flesh = pieces.filter(({ part, cloth }) =>
    part === 'torso' ? cloth !== 'skin' : part.endsWith('thigh') || part.endsWith('shank'),
  );
  return -nearestGap(handOf(pieces, side), flesh, free);
}

/** From a forearm and its hand to the other thigh. */
function forearmGap(pieces: readonly SurfacePiece[], side: Side): number {
  const far = side === 'left' ? 'right' : 'left';
  return nearestGap(
    pieces.filter(({ part }) => part === `${side}-forearm`),
    pieces.filter(({ part }) => part === `${far}-thigh`),
  );
}

/** Palm and fingers: the pieces that are flatter than round, and the thumb's with them in `forearm`. */
function handOf(pieces: readonly SurfacePiece[], side: Side): readonly SurfacePiece[] {
  return pieces.filter(({ part, stretch }) => part === `${side}-forearm` && stretch.forward < 1);
}

/** Least distance between the surfaces of two sets of pieces, or `most`; less than 0 where they go into each other. */
function nearestGap(
  from: readonly SurfacePiece[],
  to: readonly SurfacePiece[],
  most = Number.POSITIVE_INFINITY,
): number {
  const others = to.map((piece) => ({ piece, ...ballAround(piece) }));
  let least = most;
  for (const piece of from) {
    const ball = ballAround(piece);
    // Most pieces are too far away to be worth the exact measure.
    const near = others.filter(
      (other) => distance(ball.middle, other.middle) - ball.reach - other.reach < least,
    );
    if (near.length > 0) least = Math.min(least, gapOfPiece(piece, near));
  }
  return least;
}

function gapOfPiece(piece: SurfacePiece, others: readonly { readonly piece: SurfacePiece }[]): number {
  const thin = Math.min(piece.stretch.left, piece.stretch.forward);
  let least = Number.POSITIVE_INFINITY;
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const radius = piece.fromRadius + (piece.toRadius - piece.fromRadius) * share;
    const at = between(piece.from, piece.to, share);
    for (const other of others) least = Math.min(least, distanceTo(other.piece, at) - radius * thin);
  }
  return least;
}

/** A ball that holds a whole piece. */
function ballAround({ from, to, fromRadius, toRadius, stretch }: SurfacePiece) {
  const middle = between(from, to, 0.5);
  const widest = Math.max(fromRadius, toRadius) * Math.max(stretch.left, stretch.up, stretch.forward);
  return { middle, reach: distance(from, to) / 2 + widest };
}

/** How far a point is from the surface of a piece, along the line from the piece's axis; less than 0 inside. */
function distanceTo({ from, to, fromRadius, toRadius, frame, stretch }: SurfacePiece, at: Vector): number {
  const inUnits = (v: Vector): Vector => ({
    x: dot(v, frame.left) / stretch.left,
    y: dot(v, frame.up) / stretch.up,
    z: dot(v, frame.forward) / stretch.forward,
  });
  const axis = inUnits(subtract(to, from));
  const length = dot(axis, axis);
  const along = dot(inUnits(subtract(at, from)), axis);
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
  const way = subtract(at, between(from, to, share));
  const radius = fromRadius + (toRadius - fromRadius) * share;
  return lengthOf(way) * (1 - radius / Math.max(1e-9, lengthOf(inUnits(way))));
}

/** Largest turn of any joint between two poses, in degrees, with its name. */
export function largestTurn(
  a: Pose,
  b: Pose,
  [from, to] = [solveFigure(a), solveFigure(b)],
): { readonly name: string; readonly turn: number } {
  let worst = { name: '', turn: 0 };
  const note = (name: string, turn: number): void => {
    if (turn > worst.turn) worst = { name, turn };
  };
  const spineAfter: Readonly<Record<string, number>> = { ...b.spine };
  for (const [name, angle] of Object.entries<number>({ ...a.spine }))
    note(name, Math.abs(angle - (spineAfter[name] ?? angle)));
  for (const side of ['left', 'right'] as const) {
    note(`${side} knee`, Math.abs(a[side].knee - b[side].knee));
    note(`${side} elbow`, Math.abs(a[side].elbow - b[side].elbow));
    note(`${side} ankle`, Math.abs(a[side].ankle - b[side].ankle));
    note(`${side} wrist`, Math.abs(a[side].wrist - b[side].wrist));
    note(`${side} hip`, turnOf(from.pelvis, from[side].thigh, to.pelvis, to[side].thigh));
    note(`${side} shoulder`, turnOf(from.ribs, from[side].upperArm, to.ribs, to[side].upperArm));
  }
  return worst;
}

/** Angle by which a child frame turned within its parent. */
function turnOf(parentA: Frame, childA: Frame, parentB: Frame, childB: Frame): number {
  const axes = ['left', 'up', 'forward'] as const;
  let trace = 0;
  for (const child of axes)
    for (const parent of axes)
      trace += dot(childA[child], parentA[parent]) * dot(childB[child], parentB[parent]);
  return (Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI;
}
