/**
 * A canvas that keeps nothing, for counting what the drawing code makes outside a browser. Every method exists and
 * makes nothing of its own.
 */

/** Pixels in memory, as a browser's. */
export class PlainImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

class PlainGradient {
  addColorStop(): void {
    // Nothing is kept.
  }
}

const nothing = (): void => undefined;
const gradient = new PlainGradient();

/** What drawing asks of a 2D context. */
const context = {
  save: nothing,
  restore: nothing,
  translate: nothing,
  scale: nothing,
  transform: nothing,
  beginPath: nothing,
  closePath: nothing,
  moveTo: nothing,
  lineTo: nothing,
  quadraticCurveTo: nothing,
  arc: nothing,
  fill: nothing,
  stroke: nothing,
  fillRect: nothing,
  putImageData: nothing,
  createLinearGradient: () => gradient,
  createRadialGradient: () => gradient,
  getImageData: (_x: number, _y: number, width: number, height: number) =>
    new PlainImage(new Uint8ClampedArray(width * height * 4), width, height),
};

/** A canvas element as far as drawing uses one. */
export class PlainCanvas {
  width = 1;
  height = 1;
  getContext = (): typeof context => context;

  /** For code that is written for the element. */
  asElement(): HTMLCanvasElement {
    // Outside a browser there is none; all that the drawing code calls is here.
    return this as unknown as HTMLCanvasElement;
  }
}
