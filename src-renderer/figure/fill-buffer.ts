// Fills the depth buffer with a figure and the things around it. Owns which code a cloth or part gets in the buffer.
// Needs no canvas, so that pictures can be sampled wherever there is memory.
import type { BodyPart, Cloth, SurfacePiece } from '../../shared/figure/body-surface.ts';
import type { SolvedFigure } from '../../shared/figure/forward-kinematics.ts';
import type { FigureScript } from '../../shared/figure/script.ts';
import { dot } from '../../shared/figure/vector.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { liftedBoxes, propBoxes } from './prop-boxes.ts';
import { propPieces } from './prop-pieces.ts';
import { drawBox } from './rasterize-box.ts';
import { drawPiece } from './rasterize.ts';
import type { Screen } from './screen.ts';

/** What stands on the floor: the figure, its surface and its script's things. */
export interface Solids {
  readonly script: FigureScript;
  readonly figure: SolvedFigure;
  readonly pieces: readonly SurfacePiece[];
  readonly mirrored: boolean;
}

const clothMaterial: Readonly<Record<Cloth, number>> = {
  skin: material.skin,
  neck: material.neck,
  top: material.top,
  legs: material.legs,
  feet: material.feet,
  hair: material.hair,
};

/** Draws all solids into a buffer that has been begun. */
export function fillBuffer(buffer: DepthBuffer, screen: Screen, solids: Solids): void {
  for (const piece of nearFirst(solids.pieces, screen)) {
    drawPiece(buffer, screen, piece, clothMaterial[piece.cloth], partCodeOf(piece.part));
  }
  const { script, figure, mirrored } = solids;
  for (const piece of propPieces(script, figure, mirrored))
    drawPiece(buffer, screen, piece, material.towel, partCodes.prop);
  const boxes = [...propBoxes(script.props, mirrored), ...liftedBoxes(figure.box)];
  for (const item of boxes) drawBox(buffer, screen, item);
}

/** Near pieces first: what they hide is then skipped early. */
function nearFirst(pieces: readonly SurfacePiece[], screen: Screen): readonly SurfacePiece[] {
  const { towards } = screen.view;
  return [...pieces].sort((a, b) => dot(b.from, towards) - dot(a.from, towards));
}

function partCodeOf(part: BodyPart): number {
  if (part === 'torso') return partCodes.torso;
  if (part === 'head') return partCodes.head;
  if (part.endsWith('arm')) return partCodes.arm;
  if (part.endsWith('foot')) return partCodes.foot;
  return part.startsWith('left') ? partCodes.leftLeg : partCodes.rightLeg;
}
