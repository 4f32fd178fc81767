/**
 * Key poses of avoid-toe-touch: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Avoid toe touch. */
export const avoidToeTouch: FigureScript = {
  id: 'avoid-toe-touch',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: [],
  props: [],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: ['low-back'],
  showsSpine: false,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 500,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderFlexion: 5, shoulderAbduction: 5, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 2600,
      holdMs: 3000,
      breath: 'free',
      root: { pitch: 55, height: 0.5174, forward: -0.1311 },
      spine: { lumbarFlexion: 50, thoracicFlexion: 25, neckFlexion: 15 },
      both: { hipFlexion: 72, knee: 3, ankle: -14, shoulderFlexion: 115 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
