/** Everything about a pose that a picture needs, solved once: joints, surface, things that go along, and glow. */
import { solveFigure, type SolvedFigure } from '../../shared/figure/body/forward-kinematics.ts';
import type { Pose } from '../../shared/figure/body/pose.ts';
import { between, type Vector } from '../../shared/figure/math/vector.ts';
import type { FigureScript, WorkedRegion } from '../../shared/figure/motion/script.ts';
import { bodySurface } from '../../shared/figure/surface/body-surface.ts';
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import { glowBalls, type GlowBall } from './glow.ts';
import { spinePoints } from './marks.ts';
import { liftedBoxes, type PropBox } from './prop-boxes.ts';
import { propPieces } from './prop-pieces.ts';

/** A pose as solid things in the world. */
export interface SolvedBody {
  readonly figure: SolvedFigure;
  readonly pieces: readonly SurfacePiece[];
  /** Towel, cushion, pillow. */
  readonly things: readonly SurfacePiece[];
  readonly lifted: readonly PropBox[];
  readonly balls: readonly GlowBall[];
  /** For drawSpine(); empty where the spine is not worth showing. */
  readonly spine: readonly Vector[];
  /** Middle of the trunk: what lies behind it is dimmed. */
  readonly middle: Vector;
}

/** Solves a pose of a script. */
export function solveBody(script: FigureScript, pose: Pose, mirrored: boolean): SolvedBody {
  const figure = solveFigure(pose);
  return {
    figure,
    pieces: bodySurface(figure).map(ofOneMake),
    things: propPieces(script, figure, mirrored).map(ofOneMake),
    lifted: liftedBoxes(figure.box),
    spine: script.showsSpine ? spinePoints(figure) : [],
    balls: glowBalls(figure, workedOf(script, mirrored)),
    middle: between(figure.spine[4]?.at ?? pose.root.position, pose.root.position, 0.5),
  };
}

/**
 * A copy whose fields are all there and in one order, as are those of its points: numbers read from objects of many
 * makes are made anew for each reading.
 */
export function ofOneMake(piece: SurfacePiece): SurfacePiece {
  const { part, cloth, from, to, fromRadius, toRadius, frame, stretch, squareEnd, flowing, cut, keep } =
    piece;
  return {
    part,
    cloth,
    from: copyOf(from),
    to: copyOf(to),
    fromRadius,
    toRadius,
    frame: { left: copyOf(frame.left), up: copyOf(frame.up), forward: copyOf(frame.forward) },
    stretch: { left: stretch.left, up: stretch.up, forward: stretch.forward },
    squareEnd,
    flowing,
    cut: cut === undefined ? undefined : { at: copyOf(cut.at), towards: copyOf(cut.towards) },
    keep: keep === undefined ? undefined : { towards: copyOf(keep.towards), over: keep.over },
  };
}

/**
 * Written over once: fields that have never changed count as constants for the compiler, which would throw away all
 * that it has made of the drawing when a loop begins to move the body.
 */
function copyOf({ x, y, z }: Vector): Vector {
  const copy = { x: 0.5, y: 0.5, z: 0.5 };
  copy.x = x;
  copy.y = y;
  copy.z = z;
  return copy;
}

const otherSide: { readonly [Region in WorkedRegion]?: WorkedRegion } = {
  'left-glute': 'right-glute',
  'right-glute': 'left-glute',
  'left-thigh-front': 'right-thigh-front',
  'right-thigh-front': 'left-thigh-front',
  'left-hamstring': 'right-hamstring',
  'right-hamstring': 'left-hamstring',
};

function workedOf(script: FigureScript, mirrored: boolean): readonly WorkedRegion[] {
  return mirrored ? script.worked.map((region) => otherSide[region] ?? region) : script.worked;
}
