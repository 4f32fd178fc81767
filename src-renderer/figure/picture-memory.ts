/**
 * The pixels of a canvas in memory: the ground that is drawn once per camera, and the picture that is made on it anew
 * for each frame. Owns both, and which part of the picture has changed; nothing is allocated while the size stays.
 */

/** A rectangle of pixels; right and bottom are excluded. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Widens a box to hold another. */
export function widen(box: Box, other: Readonly<Box>): void {
  if (other.right <= other.left || other.bottom <= other.top) return;
  box.left = Math.min(box.left, other.left);
  box.top = Math.min(box.top, other.top);
  box.right = Math.max(box.right, other.right);
  box.bottom = Math.max(box.bottom, other.bottom);
}

/** Makes a box hold nothing. */
export function emptyBox(box: Box): void {
  box.left = Number.MAX_SAFE_INTEGER;
  box.top = Number.MAX_SAFE_INTEGER;
  box.right = 0;
  box.bottom = 0;
}

/** Pixels as 0xAABBGGRR, not premultiplied. */
export class PictureMemory {
  width = 0;
  height = 0;
  /** What is drawn on; `bytes` is the same memory. */
  pixels = new Uint32Array(0);
  bytes = new Uint8ClampedArray(0);
  /** Where this frame differs from the ground. */
  readonly drawn: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  readonly #shown: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  /** Picture and ground behind each other, so that rows can be copied within it. */
  #both = new Uint32Array(0);
  #image: ImageData | undefined;
  #target: CanvasRenderingContext2D | undefined;

  /** Takes another ground; the next picture is shown whole. */
  setGround(ground: ImageData): void {
    const { width, height } = ground;
    if (width !== this.width || height !== this.height) this.#resize(width, height);
    this.#both.set(new Uint32Array(ground.data.buffer), width * height);
    this.#both.copyWithin(0, width * height);
    this.#target = undefined;
  }

  /** Starts a picture: puts the ground back where the last one was drawn. */
  begin(): void {
    const { drawn, width } = this;
    const ground = width * this.height;
    for (let row = drawn.top; row < drawn.bottom; row += 1) {
      const start = row * width;
      this.#both.copyWithin(start + drawn.left, ground + start + drawn.left, ground + start + drawn.right);
    }
    this.#shown.left = drawn.left;
    this.#shown.top = drawn.top;
    this.#shown.right = drawn.right;
    this.#shown.bottom = drawn.bottom;
    emptyBox(drawn);
  }

  /** Shows the picture on a canvas: what changed there, or all on one that it was not shown on before. */
  show(context: CanvasRenderingContext2D): void {
    if (this.#image === undefined) return;
    if (this.#target !== context) {
      this.#target = context;
      context.putImageData(this.#image, 0, 0);
      return;
    }
    const shown = this.#shown;
    widen(shown, this.drawn);
    const wide = shown.right - shown.left;
    const high = shown.bottom - shown.top;
    if (wide > 0 && high > 0) context.putImageData(this.#image, 0, 0, shown.left, shown.top, wide, high);
  }

  #resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.#both = new Uint32Array(width * height * 2);
    this.bytes = new Uint8ClampedArray(this.#both.buffer, 0, width * height * 4);
    this.pixels = new Uint32Array(this.#both.buffer, 0, width * height);
    this.#image = new ImageData(this.bytes, width, height);
    emptyBox(this.drawn);
  }
}
