/** How a hand is held: flat, loose or closed, and which way its palm looks. What it is held for is held-hands.ts. */
import { mix } from '../math/angles.ts';
import type { Side } from './side.ts';

/** Shape of one hand. */
export interface HandShape {
  /** 0 = flat, 1 = a fist. */
  readonly curl: number;
  /** 0 = the palm looks at the body, thumb ahead; 1 = palm down or back, thumb inwards. */
  readonly prone: number;
}

/** Shapes of both hands. */
export type HandShapes = { readonly [Name in Side]: HandShape };

/** A hand that does nothing. */
export const looseHand: HandShape = { curl: 0.3, prone: 0.25 };

/** A hand that lies flat on the floor. */
export const flatHand: HandShape = { curl: 0.04, prone: 1 };

/** Both hands of a figure that nobody told anything. */
export const looseHands: HandShapes = { left: looseHand, right: looseHand };

/** Shapes between two. */
export function mixHandShapes(from: HandShapes, to: HandShapes, share: number): HandShapes {
  return { left: mixShape(from.left, to.left, share), right: mixShape(from.right, to.right, share) };
}

function mixShape(from: HandShape, to: HandShape, share: number): HandShape {
  return { curl: mix(from.curl, to.curl, share), prone: mix(from.prone, to.prone, share) };
}
