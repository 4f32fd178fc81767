/**
 * Soft and round things that go with the figure: towel, pillow and cushion, built like the body's surface so
 * that they share its depth. Owns their shapes and where they lie.
 */
import { solveFigure, type SolvedFigure } from '../../shared/figure/body/forward-kinematics.ts';
import type { Side } from '../../shared/figure/body/side.ts';
import { cushionHeight } from '../../shared/figure/contact/furniture.ts';
import { clamp, mix } from '../../shared/figure/math/angles.ts';
import {
  addScaled,
  between,
  normalize,
  place,
  scale,
  vector,
  worldFrame,
  type Vector,
} from '../../shared/figure/math/vector.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../shared/figure/motion/solved-keys.ts';
import { bodySurface, lowestPoint } from '../../shared/figure/surface/body-surface.ts';
import { gripFrame } from '../../shared/figure/surface/hand-surface.ts';
import { footBalls } from '../../shared/figure/surface/limb-surface.ts';
import { capsule, type SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';

const STRAND_RADIUS = 0.0072;

/** Pieces of the things of a script. */
export function propPieces(
  script: FigureScript,
  figure: SolvedFigure,
  mirrored: boolean,
): readonly SurfacePiece[] {
  const pieces: SurfacePiece[] = [];
  if (script.props.includes('towel')) pieces.push(...towel(figure));
  if (script.props.includes('cushion')) pieces.push(cushion());
  if (script.props.includes('pillow')) pieces.push(...pillow(script, mirrored));
  return pieces;
}

function rod(from: Vector, to: Vector, radius: number): SurfacePiece {
  return capsule('torso', 'towel', [from, to], [radius, radius], worldFrame);
}

/**
 * Two strands from the fists to the ball of the raised foot, their ends hanging out of the fists. While no foot is up
 * the towel hangs slack from fist to fist, towards the feet.
 */
function towel(figure: SolvedFigure): readonly SurfacePiece[] {
  const raised = figure.left.ankle.y > figure.right.ankle.y ? figure.left : figure.right;
  const fists = { left: gripOf(figure, 'left'), right: gripOf(figure, 'right') };
  const ball = footBalls(raised).ball.at;
  const under = place(ball, raised.foot, 0, -0.022, -0.006);
  const looped = clamp((raised.ankle.y - 0.07) / 0.16, 0, 1);
  const taut = looped * looped * (3 - 2 * looped);
  const hanging = addScaled(between(fists.left, fists.right, 0.5), worldFrame.up, -0.105);
  const loop = between(addScaled(hanging, figure.pelvis.up, -0.085), under, taut);
  const across = mix(0.012, 0.022, taut);
  const loopLeft = addScaled(loop, raised.foot.left, across);
  const loopRight = addScaled(loop, raised.foot.left, -across);
  const sag = 0.03 * (1 - taut);
  return [
    ...strand(fists.left, loopLeft, sag),
    ...strand(fists.right, loopRight, sag),
    rod(loopLeft, loopRight, STRAND_RADIUS),
    tail(fists.left, scale(figure.pelvis.up, -1)),
    tail(fists.right, scale(figure.pelvis.up, -1)),
  ];
}

/** Where a closed hand holds something, in the middle of its fist. */
function gripOf(figure: SolvedFigure, side: Side): Vector {
  const frame = gripFrame(figure[side], side);
  return place(figure[side].wrist, frame, 0, -0.05, -0.014);
}

function strand(from: Vector, to: Vector, sag: number): readonly SurfacePiece[] {
  const low = addScaled(between(from, to, 0.5), worldFrame.up, -sag);
  return [rod(from, low, STRAND_RADIUS), rod(low, to, STRAND_RADIUS)];
}

/** The end of the towel that hangs out of a fist. */
function tail(from: Vector, towards: Vector): SurfacePiece {
  return rod(from, addScaled(addScaled(from, worldFrame.up, -0.045), towards, 0.02), STRAND_RADIUS);
}

/** Under the seat of someone who sits on the floor. */
function cushion(): SurfacePiece {
  const half = cushionHeight / 2;
  const at = vector(0, half, -0.028);
  return capsule('torso', 'towel', [at, at], [1, 1], worldFrame, {
    left: 0.13,
    up: half * 1.25,
    forward: 0.115,
  });
}

interface HeadRest {
  readonly at: Vector;
  readonly height: number;
  readonly across: boolean;
  /** On the forehead, between the arms: the hands pass it on both sides. */
  readonly faceDown: boolean;
  /** Level way to the top of the head. */
  readonly toCrown: Vector;
}

// Results of a pure function, kept as long as the script they belong to.
const rests = new WeakMap<FigureScript, HeadRest | 'none'>();

/** Where the head of a lying figure rests, and how high over the floor. */
function headRestOf(script: FigureScript): HeadRest | 'none' {
  const known = rests.get(script);
  if (known !== undefined) return known;
  const key = [...solvedKeys(script).values()].find(({ keyframe }) => keyframe.contacts.includes('head'));
  const rest = key === undefined ? 'none' : restUnder(solveFigure(key.pose));
  rests.set(script, rest);
  return rest;
}

function restUnder(figure: SolvedFigure): HeadRest {
  const head = bodySurface(figure).filter((piece) => piece.part === 'head');
  return {
    at: figure.headCentre,
    height: Math.max(0.008, lowestPoint(head)),
    across: Math.abs(figure.pelvis.left.x) > 0.7,
    faceDown: figure.head.forward.y < -0.3,
    toCrown: normalize(vector(figure.head.up.x, 0, figure.head.up.z)),
  };
}

function pillow(script: FigureScript, mirrored: boolean): readonly SurfacePiece[] {
  const rest = headRestOf(script);
  if (rest === 'none') return [];
  // The head sinks in a little.
  const half = (rest.height + 0.008) / 2;
  const toCrown = vector(mirrored ? -rest.toCrown.x : rest.toCrown.x, 0, rest.toCrown.z);
  const middle = addScaled(vector(mirrored ? -rest.at.x : rest.at.x, half, rest.at.z), toCrown, 0.012);
  const axis = rest.across ? worldFrame.left : worldFrame.forward;
  const side = rest.faceDown ? 0.022 : 0.065;
  const ends: readonly [Vector, Vector] = [addScaled(middle, axis, side), addScaled(middle, axis, -side)];
  // Round at its sides, flat across: as long as a head, and as wide again to both sides of it where there is room.
  const across = rest.faceDown ? 0.062 : 0.08;
  const along = rest.faceDown ? 0.052 : 0.07;
  const stretch = { left: rest.across ? along : across, up: half, forward: rest.across ? across : along };
  return [capsule('torso', 'towel', ends, [1, 1], worldFrame, stretch)];
}
