/** The exercises this version carries; each has one data file in library/. */
export const exerciseIds = [
  'stand-back-extension',
  'seated-cat-cow',
  'sit-to-stand',
  'hip-flexor-stand',
  'cat-stretch',
  'bird-dog',
  'pelvic-tilt',
] as const;

export type ExerciseId = (typeof exerciseIds)[number];
