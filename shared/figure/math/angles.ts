/** Branded angle units, so that degrees (data, limits) and radians (trigonometry) cannot be mixed up. */

/** An angle in degrees, in the anatomical sign convention of pose.ts. */
export type Degrees = number & { readonly angleUnit: 'degrees' };
/** An angle in radians. */
export type Radians = number & { readonly angleUnit: 'radians' };

/** Marks a plain number as degrees. */
export function degrees(value: number): Degrees {
  // The brand exists for the compiler only: this is the one place where it is put on.
  return value as Degrees;
}

/** Converts degrees to radians. */
export function toRadians(angle: Degrees): Radians {
  // The brand exists for the compiler only: the factor makes the unit true.
  return ((angle * Math.PI) / 180) as Radians;
}

/** Converts a plain number of radians to degrees. */
export function fromRadians(angle: number): Degrees {
  return degrees((angle * 180) / Math.PI);
}

/** Limits a number to low..high. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Linear mix: 0 gives `from`, 1 gives `to`. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Cubic ease in and out (3t² - 2t³); input and output 0..1. Peak speed is 1.5 times the mean. */
export function easeInOut(share: number): number {
  const t = clamp(share, 0, 1);
  return t * t * (3 - 2 * t);
}

/** Peak speed over mean speed of a cubic ease. */
export const cubicPeak = 1.5;

/**
 * Cubic from 0 to 1 with a chosen speed at each end, in mean speeds: 0 and 0 is easeInOut. Before and after it goes on
 * at those speeds.
 */
export function easeBetweenSpeeds(share: number, first: number, last: number): number {
  if (share < 0) return first * share;
  if (share > 1) return 1 + last * (share - 1);
  return ((first + last - 2) * share + 3 - 2 * first - last) * share * share + first * share;
}

/**
 * Ease in and out whose peak speed is `peak` (over 1) times the mean: the speed rises and falls on cubic ramps and is
 * even between them. For long ways in short times, where a plain cubic ease would be too fast in the middle.
 */
export function easeWithPeak(share: number, peak: number): number {
  const t = clamp(share, 0, 1);
  if (t > 0.5) return 1 - easeWithPeak(1 - t, peak);
  const ramp = 1 - 1 / peak;
  if (t >= ramp) return peak * (t - ramp / 2);
  const u = t / ramp;
  return peak * ramp * (u * u * u - (u * u * u * u) / 2);
}
