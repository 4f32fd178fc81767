/** The ten-second posture checks, three a break in rotation; their words are in the catalogue under `posture.ID`. */
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

/** How many checks one posture step shows. */
export const CHECKS_PER_STEP = 3;
