/**
 * How large a box is, and how many pixels its display has for one length of the page: either may change at any time.
 */

export interface PixelSize {
  /** Lengths of the page; more than 1 each. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the display for one of them. */
  readonly scale: number;
}

/**
 * Tells the size before the next frame and whenever it changes: also when the window comes to a display of another
 * scale, where no length of the page does. A box that shows nothing is not told of. Gives what stops it.
 */
export function followPixels(box: Element, take: (size: PixelSize) => void): () => void {
  const tell = (): void => {
    const { width, height } = box.getBoundingClientRect();
    if (width > 1 && height > 1) take({ width, height, scale: window.devicePixelRatio });
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(box);
  const stopScale = followScale(tell);
  return () => {
    sizes.disconnect();
    stopScale();
  };
}

/** There is no event for it: a query for the present scale tells that it holds no longer. */
function followScale(changed: () => void): () => void {
  const following = new AbortController();
  const wait = (): void => {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        changed();
        wait();
      },
      { once: true, signal: following.signal },
    );
  };
  wait();
  return () => following.abort();
}
