/**
 * The signs that "When to get help" lists; their words are in the catalogue under `help.emergency.ID` and
 * `help.urgent.ID`. They are shown, not interpreted: no sign says what somebody has.
 *
 * Sources: patient pages on low back pain of NHS trusts (Northern HSC Trust, Norfolk and Waveney Community Health,
 * NHS Greater Glasgow and Clyde, Bridgwater Bay) and the red flags for spinal conditions of NHS Gloucestershire.
 */

/** The first six are the signs of cauda equina syndrome. */
export const emergencySignIds = [
  'saddle-numbness',
  'bladder',
  'bowel',
  'both-legs-weak',
  'both-legs-pain',
  'sexual-function',
  'accident',
  'chest-pain',
  'faint',
] as const;

/** To be checked on the same or on the next day. */
export const urgentSignIds = [
  'fever',
  'weight-loss',
  'cancer',
  'night-pain',
  'swelling',
  'upper-back',
  'cough',
  'one-leg',
  'immune',
  'first-time',
  'pregnancy',
] as const;

/** When to stop an exercise; the words are under `notice.stop.ID`. */
export const stopSignIds = ['pain', 'sharp', 'leg', 'unwell', 'control'] as const;
