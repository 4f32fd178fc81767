/**
 * Key poses of desk-neutral: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Desk neutral. */
export const deskNeutral: FigureScript = {
  id: 'desk-neutral',
  motion: 'eased',
  sides: 1,
  setup: ['K1'],
  repetition: [],
  props: ['chair', 'desk'],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: [],
  showsSpine: true,
  face: 'K1',
  keyframes: [
    {
      name: 'K1',
      moveInMs: 1800,
      holdMs: 2000,
      breath: 'in',
      root: { pitch: -8, height: 0.2849, forward: 0 },
      spine: { lumbarFlexion: 2, neckFlexion: 6 },
      both: { hipFlexion: 82, knee: 90, shoulderAbduction: 8, elbow: 97 },
      contacts: ['left-palm-on-desk', 'left-sole', 'right-palm-on-desk', 'right-sole', 'seat'],
    },
  ],
};
