/** What a cover covers of a display that shares a part of its area with the guide's. */
import type { Bounds } from '../ports/displays.ts';

/** Displays beside each other may reach over their edges by so much: that is no area that they share. */
const EDGE = 2;

/**
 * The largest part of `display` beside `guide`, because a cover lies above the guide where they meet. One that lies
 * within the guide's has no cover to begin with.
 */
export function coverBounds(display: Bounds, guide: Bounds): Bounds {
  const { x, y, width, height } = display;
  const [right, bottom] = [x + width, y + height];
  const [guideRight, guideBottom] = [guide.x + guide.width, guide.y + guide.height];
  const across = Math.min(right, guideRight) - Math.max(x, guide.x);
  const along = Math.min(bottom, guideBottom) - Math.max(y, guide.y);
  if (across <= EDGE || along <= EDGE) return display;
  const beside: readonly Bounds[] = [
    { x, y, width: guide.x - x, height },
    { x: guideRight, y, width: right - guideRight, height },
    { x, y, width, height: guide.y - y },
    { x, y: guideBottom, width, height: bottom - guideBottom },
  ];
  const [largest] = beside
    .filter((each) => each.width > EDGE && each.height > EDGE)
    .toSorted((left, other) => other.width * other.height - left.width * left.height);
  return largest ?? display;
}
