/**
 * Grey pictures of sixteen levels, packed into a line of text: small enough to keep, fine enough to tell poses apart.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Pixels } from './plain-painter.ts';

/** Levels 0..15, row by row. */
export type Grey = Uint8Array;

const levels = 15;

/** The brightness of a picture. */
export function greyOf({ width, height, rgba }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3);
    grey[at] = Math.round(((red * 0.3 + green * 0.59 + blue * 0.11) / 255) * levels);
  }
  return grey;
}

/** Text form, two pixels a byte. */
export function pack(grey: Grey): string {
  const bytes = new Uint8Array(Math.ceil(grey.length / 2));
  grey.forEach((level, at) => {
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (level << (at & 1 ? 0 : 4));
  });
  return deflateRawSync(bytes, { level: 9 }).toString('base64');
}

/** Picture of a text form. */
export function unpack(text: string, length: number): Grey {
  const bytes = inflateRawSync(Buffer.from(text, 'base64'));
  return Uint8Array.from({ length }, (_, at) => ((bytes[at >> 1] ?? 0) >> (at & 1 ? 0 : 4)) & 15);
}

/** Share of pixels that differ plainly; a shift of one level is a matter of shading, not of the pose. */
export function difference(a: Grey, b: Grey): number {
  let differing = 0;
  a.forEach((level, at) => {
    if (Math.abs(level - (b[at] ?? 0)) > 2) differing += 1;
  });
  return differing / a.length;
}
