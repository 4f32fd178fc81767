/** The two sides of a body, as the person names them. */

/** The person's own side. */
export type Side = 'left' | 'right';

/** Both sides, left first. */
export const sides: readonly Side[] = ['left', 'right'];

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** +1 for the left side, -1 for the right: the sign of "away from the midline" along the left axis. */
export function signOf(side: Side): 1 | -1 {
  return side === 'left' ? 1 : -1;
}
