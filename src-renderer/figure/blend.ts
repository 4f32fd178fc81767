/** One colour over a pixel that may be partly clear. Colours and pixels are 0xAABBGGRR, as they lie in memory. */

/** Blends a colour (alpha byte 0) of an opacity 0..255 over the pixel at `at`; neither is premultiplied. */
export function blendOver(pixels: Uint32Array, at: number, colour: number, opacity: number): void {
  const under = pixels[at] ?? 0;
  const clear = under >>> 24;
  const left = (clear * (255 - opacity)) / 255;
  const alpha = opacity + left;
  if (alpha <= 0.5) return;
  const own = opacity / alpha;
  const red = (colour & 255) * own + (under & 255) * (1 - own) + 0.5;
  const green = ((colour >> 8) & 255) * own + ((under >> 8) & 255) * (1 - own) + 0.5;
  const blue = ((colour >> 16) & 255) * own + ((under >> 16) & 255) * (1 - own) + 0.5;
  pixels[at] = ((alpha + 0.5) << 24) | (blue << 16) | (green << 8) | red;
}

/** A colour 0xRRGGBB as it lies in memory, alpha byte 0. */
export function memoryColour(colour: number): number {
  return ((colour & 255) << 16) | (colour & 0xff00) | (colour >> 16);
}
