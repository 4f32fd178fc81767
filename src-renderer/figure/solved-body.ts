// Everything about a pose that a picture needs, solved once: joints, surface, things that go along, and glow.
import { bodySurface, type SurfacePiece } from '../../shared/figure/body-surface.ts';
import { solveFigure, type SolvedFigure } from '../../shared/figure/forward-kinematics.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import type { FigureScript, WorkedRegion } from '../../shared/figure/script.ts';
import { between, type Vector } from '../../shared/figure/vector.ts';
import { glowBalls, type GlowBall } from './glow.ts';
import { liftedBoxes, type PropBox } from './prop-boxes.ts';
import { propPieces } from './prop-pieces.ts';

/** A pose as solid things in the world. */
export interface SolvedBody {
  readonly figure: SolvedFigure;
  readonly pieces: readonly SurfacePiece[];
  /** Towel, stick, cushion, pillow. */
  readonly things: readonly SurfacePiece[];
  readonly lifted: readonly PropBox[];
  readonly balls: readonly GlowBall[];
  /** Middle of the trunk: what lies behind it is dimmed. */
  readonly middle: Vector;
}

/** Solves a pose of a script. */
export function solveBody(script: FigureScript, pose: Pose, mirrored: boolean): SolvedBody {
  const figure = solveFigure(pose);
  return {
    figure,
    pieces: bodySurface(figure),
    things: propPieces(script, figure, mirrored),
    lifted: liftedBoxes(figure.box),
    balls: glowBalls(figure, workedOf(script, mirrored)),
    middle: between(figure.spine[4]?.at ?? pose.root.position, pose.root.position, 0.5),
  };
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
