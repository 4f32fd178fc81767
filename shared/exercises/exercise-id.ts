/**
 * The exercises this version carries, in the order of every list: at the desk before on the floor, the gentle movements
 * of a break first, then from loosening to strengthening. Each has a folder of its own: card, script and cues. Lying knee rolls are not
 * one of them: no figure shows them, and the lesson about a flare-up tells them in words.
 */
export const exerciseIds = [
  'stand-back-extension',
  'seated-cat-cow',
  'sit-to-stand',
  'hip-hinge',
  'hip-flexor-stand',
  'seated-twist-chair',
  'figure-four-chair',
  'wall-sit',
  'cat-stretch',
  'childs-pose',
  'pelvic-tilt',
  'prone-press-up',
  'hamstring-towel',
  'seated-twist',
  'bird-dog',
  'partial-crunch',
  'glute-bridge',
  'single-leg-lift',
  'side-leg-lift',
  'side-plank-knees',
] as const;

export type ExerciseId = (typeof exerciseIds)[number];
