/** Why a due break is held back; each will have its own switch and sensor. */
export const holdReasons = [
  'camera',
  'microphone',
  'screen-sharing',
  'do-not-disturb',
  'full-screen',
  'listed-app',
] as const;

export type HoldReason = (typeof holdReasons)[number];
