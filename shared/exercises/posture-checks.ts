/** The ten-second posture checks, some at a time in rotation; their words are in the catalogue under `posture.ID`. */
export const postureCheckIds = [
  'seat-back',
  'small-of-back',
  'feet-flat',
  'knee-height',
  'shoulders-loose',
  'elbows-close',
  'wrists-straight',
  'screen-top',
  'screen-distance',
  'head-over-shoulders',
  'mouse-close',
  'weight-even',
  'position-changed',
  'phone-free',
  'no-glare',
] as const;

export type PostureCheckId = (typeof postureCheckIds)[number];

/**
 * The check that opens a movement break has 20 seconds: three, as the clinical content shows for each prompt. More
 * would leave no time to look. Started by hand it holds five, with ten seconds for each.
 */
export const CHECKS_IN_BREAK = 3;
export const CHECKS_ALONE = 5;
