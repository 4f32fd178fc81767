/** Which displays stand for a place of their own. Mirrored ones show one place several times. */
import type { Bounds, DisplayInfo } from '../../ports/displays.ts';

/** Place and size are each rounded down to whole units: together they may miss almost two at the far edges. */
export const LOST_TO_ROUNDING = 2;

/**
 * Leaves out every display whose area lies within that of another one, because a second window there would hide the
 * first. Of two with the same area the first stays. Keeps the order.
 */
export function separateDisplays<Display extends Pick<DisplayInfo, 'bounds'>>(
  displays: readonly Display[],
): readonly Display[] {
  const kept: Display[] = [];
  for (const display of displays.toSorted(largestFirst))
    if (!kept.some(({ bounds }) => isWithin(display.bounds, bounds))) kept.push(display);
  return displays.filter((display) => kept.includes(display));
}

/** For sorting: what is largest shows most of a break. Those of one size keep their order. */
export function largestFirst(left: Pick<DisplayInfo, 'bounds'>, right: Pick<DisplayInfo, 'bounds'>): number {
  return areaOf(right.bounds) - areaOf(left.bounds);
}

function areaOf({ width, height }: Bounds): number {
  return width * height;
}

/** Whether all of `inner` is seen on `outer` as well, but for what rounding cuts off. */
export function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.x >= outer.x - LOST_TO_ROUNDING &&
    inner.y >= outer.y - LOST_TO_ROUNDING &&
    inner.x + inner.width <= outer.x + outer.width + LOST_TO_ROUNDING &&
    inner.y + inner.height <= outer.y + outer.height + LOST_TO_ROUNDING
  );
}
