/**
 * Key poses of stand: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Stand. */
export const stand: FigureScript = {
  id: 'stand',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: [],
  props: [],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: [],
  showsSpine: true,
  face: 'K0',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 2000,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderFlexion: 5, shoulderAbduction: 6, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
