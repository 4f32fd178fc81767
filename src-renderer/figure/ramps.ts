/**
 * Colour ramps: for each material the colour from unlit to fully lit, so that shading a sample is a table look-up.
 */
import { material } from './depth-buffer.ts';
import { RAMP_STEPS } from './lamp.ts';
import { mixColours, type FigurePalette } from './palette.ts';

/** All ramps in one table: red, green and blue at (material code × rampSteps + step) × 3. */
export type Ramps = Uint8Array;

/** Over the highest material code. */
const CODES = 64;

/** Grey cloth is lifted by so much, or the leggings turn black. */
const GREY_LIFT = 0.16;

/** Builds all ramps of a palette; `grey` drains the colour (cards of moves to avoid). */
export function buildRamps(palette: FigurePalette, grey: boolean): Ramps {
  const ramps = new Uint8Array(CODES * RAMP_STEPS * 3);
  const set = (code: number, base: number, lit: number, shade: number): void => {
    ramps.set(
      ramp(grey ? drained(mixColours(base, palette.lit, GREY_LIFT)) : base, palette, lit, shade),
      code * RAMP_STEPS * 3,
    );
  };
  set(material.skin, palette.skin, 0.3, 0.34);
  set(material.neck, mixColours(palette.skin, palette.shade, 0.1), 0.16, 0.3);
  set(material.top, palette.top, 0.3, 0.38);
  set(material.legs, palette.legs, 0.3, 0.34);
  set(material.feet, palette.feet, 0.4, 0.32);
  set(material.hair, palette.hair, 0.16, 0.36);
  set(material.towel, palette.towel, 0.3, 0.26);
  set(material.prop, palette.propSide, 0.04, 0.04);
  set(material.prop + 16, palette.propTop, 0.04, 0.04);
  set(material.prop + 32, palette.propFront, 0.04, 0.04);
  return ramps;
}

function drained(colour: number): number {
  const light = ((colour >> 16) & 255) * 0.3 + ((colour >> 8) & 255) * 0.59 + (colour & 255) * 0.11;
  const level = Math.round(light);
  return mixColours(colour, (level << 16) | (level << 8) | level, 0.85);
}

function ramp(base: number, palette: FigurePalette, lit: number, shade: number): Uint8Array {
  const bytes = new Uint8Array(RAMP_STEPS * 3);
  for (let step = 0; step < RAMP_STEPS; step += 1) {
    const colour = colourAt((step / (RAMP_STEPS - 1)) * 2 - 1, base, palette, lit, shade);
    bytes[step * 3] = (colour >> 16) & 255;
    bytes[step * 3 + 1] = (colour >> 8) & 255;
    bytes[step * 3 + 2] = colour & 255;
  }
  return bytes;
}

/** Light -1 (away) to 1 (facing the lamp): shade colour, the cloth's own colour a little lit, then warm light. */
function colourAt(light: number, base: number, palette: FigurePalette, lit: number, shade: number): number {
  const own = mixColours(base, palette.lit, lit * 0.5);
  if (light < 0.55) {
    const dark = Math.min(1, (0.55 - light) / 1.05);
    return mixColours(own, mixColours(base, palette.shade, shade), Math.min(1, dark * 1.25) ** 1.15);
  }
  const bright = (light - 0.55) / 0.45;
  return mixColours(own, mixColours(base, palette.lit, lit), bright * bright * (3 - 2 * bright));
}
