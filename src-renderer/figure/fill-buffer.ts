/**
 * Fills the depth buffer with a figure and the things around it. Owns which code a cloth or part gets in the buffer.
 * Needs no canvas, so that pictures can be sampled wherever there is memory. Counts places, as walking a list with an
 * iterator makes an object for each of its items.
 */
import type { BodyPart, Cloth, SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import { material, partCodes, type DepthBuffer } from './depth-buffer.ts';
import { NearOrder } from './near-order.ts';
import type { PropBox } from './prop-boxes.ts';
import { drawBox } from './rasterize-box.ts';
import { drawPiece } from './rasterize.ts';
import type { Screen } from './screen.ts';

const clothMaterial: Readonly<Record<Cloth, number>> = {
  skin: material.skin,
  neck: material.neck,
  top: material.top,
  legs: material.legs,
  feet: material.feet,
  hair: material.hair,
  towel: material.towel,
};

const order = new NearOrder();

/** Draws the body. Near pieces first: what they hide is then skipped early. */
export function fillBody(buffer: DepthBuffer, screen: Screen, pieces: readonly SurfacePiece[]): void {
  order.sort(pieces, screen);
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[order.at(place)];
    if (piece !== undefined)
      drawPiece(buffer, screen, piece, clothMaterial[piece.cloth], partCodeOf(piece.part));
  }
}

/** Draws the soft things that go with the figure. */
export function fillThings(buffer: DepthBuffer, screen: Screen, pieces: readonly SurfacePiece[]): void {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined) drawPiece(buffer, screen, piece, clothMaterial[piece.cloth], partCodes.prop);
  }
}

/** Draws furniture and what is carried. */
export function fillBoxes(buffer: DepthBuffer, screen: Screen, boxes: readonly PropBox[]): void {
  for (let at = 0; at < boxes.length; at += 1) {
    const box = boxes[at];
    if (box !== undefined) drawBox(buffer, screen, box);
  }
}

const partCodeOfPart: Readonly<Record<BodyPart, number>> = {
  torso: partCodes.torso,
  head: partCodes.head,
  'left-arm': partCodes.arm,
  'right-arm': partCodes.arm,
  'left-forearm': partCodes.arm,
  'right-forearm': partCodes.arm,
  'left-thigh': partCodes.leftLeg,
  'right-thigh': partCodes.rightLeg,
  'left-shank': partCodes.leftLeg,
  'right-shank': partCodes.rightLeg,
  'left-foot': partCodes.foot,
  'right-foot': partCodes.foot,
};

function partCodeOf(part: BodyPart): number {
  return partCodeOfPart[part];
}
