/** The conditions that decide whether an exercise is shown, shown with a caution, or hidden. */

export const conditionIds = [
  /** A spell of under four weeks with pain of 4 or more of 10. */
  'acute-high',
  /** A spell of under four weeks with pain of 3 or less. */
  'acute-low',
  /** Leg symptoms, or a known disc herniation. */
  'leg-symptoms',
  /** Osteoporosis, a spinal fracture, or long use of steroids. */
  'fragile-bones',
  /** Spinal stenosis or spondylolisthesis. */
  'stenosis',
  /** Pregnant for more than twelve weeks. */
  'pregnancy',
  /** Under twelve weeks after birth, or a belly separation. */
  'after-birth',
  'knee',
  /** A hip replacement, or hip pain. */
  'hip',
  'wrist',
  'shoulder',
  'neck',
  /** Back, belly or joint surgery that a professional has not yet cleared. */
  'surgery',
  /** Uncontrolled high blood pressure, or heart disease. */
  'heart',
  'glaucoma',
  /** Dizziness or falls. */
  'balance',
] as const;

export type ConditionId = (typeof conditionIds)[number];

/**
 * show: as it is. caution: with its caution text and the easier version first. hide: never offered. With several
 * conditions the strictest one wins, and hidden cannot be overridden in the app.
 */
export const visibilities = ['show', 'caution', 'hide'] as const;
