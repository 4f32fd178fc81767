/**
 * Hard limits of every joint: no frame of any script may pass them. Numbers are the caps agreed for the
 * animation, at or under the AAOS / AMA ranges of motion in Norkin & White, Measurement of Joint Motion.
 */
import type { LimbAngles, Pose, SpineAngles } from './pose.ts';

/** Smallest and largest angle in degrees. */
export interface JointRange {
  readonly least: number;
  readonly most: number;
}

/** Limits of the trunk and neck, in degrees. */
const spineLimits: { readonly [Name in keyof SpineAngles]: JointRange } = {
  lumbarFlexion: { least: -22, most: 50 },
  lumbarBend: { least: -25, most: 25 },
  lumbarTurn: { least: -5, most: 5 },
  thoracicFlexion: { least: -25, most: 45 },
  thoracicTurn: { least: -30, most: 30 },
  neckFlexion: { least: -45, most: 45 },
  neckTurn: { least: -60, most: 60 },
};

/** Limits of an arm and a leg, in degrees. */
export const limbLimits: { readonly [Name in keyof LimbAngles]: JointRange } = {
  hipFlexion: { least: -20, most: 120 },
  hipAbduction: { least: -25, most: 45 },
  hipRotation: { least: -45, most: 45 },
  knee: { least: 0, most: 140 },
  ankle: { least: -50, most: 20 },
  shoulderFlexion: { least: -60, most: 180 },
  shoulderAbduction: { least: -60, most: 180 },
  shoulderRotation: { least: -70, most: 90 },
  elbow: { least: 0, most: 150 },
  wrist: { least: -80, most: 70 },
};

/** With a knee straighter than this, hamstrings stop the hip at `straightKneeHipFlexion`. */
const straightKneeBelow = 15;
/** Largest hip flexion with a nearly straight knee, in degrees. */
const straightKneeHipFlexion = 80;

/** Names of the joints that a pose takes beyond their limit, with the angle; empty for a sound pose. */
export function limitViolations(pose: Pose, tolerance = 0.05): readonly string[] {
  const found: string[] = [];
  const check = (name: string, angle: number, range: JointRange): void => {
    const inside = angle >= range.least - tolerance && angle <= range.most + tolerance;
    if (!inside) found.push(`${name} ${angle.toFixed(1)}`);
  };
  for (const [name, angle] of Object.entries<number>({ ...pose.spine }))
    check(name, angle, rangeOf(spineLimits, name));
  for (const side of ['left', 'right'] as const) {
    const limb = pose[side];
    for (const [name, angle] of Object.entries<number>({ ...limb }))
      check(`${side} ${name}`, angle, rangeOf(limbLimits, name));
    if (limb.knee < straightKneeBelow) {
      check(`${side} straight-knee hip`, limb.hipFlexion, { least: -20, most: straightKneeHipFlexion });
    }
  }
  return found;
}

function rangeOf(limits: Readonly<Record<string, JointRange>>, name: string): JointRange {
  // A name without a limit gets an empty range, so that it is always reported.
  return limits[name] ?? { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
}
