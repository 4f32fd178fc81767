/**
 * The figure's flesh and clothes as tapered elliptic capsules in world space: what a renderer draws and what
 * grounding measures. Owns shapes and cloth borders; knows no colours or pixels. Proportions: drawn by eye over
 * the Drillis & Contini 1966 segment lengths.
 */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { sides } from '../body/side.ts';
import { headPieces } from './head-surface.ts';
import { armPieces, legPieces } from './limb-surface.ts';
import type { SurfacePiece } from './surface-piece.ts';
import { torsoPieces } from './torso-surface.ts';

/** All pieces of a solved figure. */
export function bodySurface(figure: SolvedFigure): readonly SurfacePiece[] {
  return [
    ...torsoPieces(figure),
    ...headPieces(figure),
    ...sides.flatMap((side) => [...armPieces(figure, side), ...legPieces(figure[side], side)]),
  ];
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
