/**
 * Key poses of avoid-double-leg-lift: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Avoid double leg lift. */
export const avoidDoubleLegLift: FigureScript = {
  id: 'avoid-double-leg-lift',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: [],
  props: ['mat'],
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
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { hipFlexion: -3, shoulderFlexion: -6, shoulderAbduction: 15 },
      contacts: [
        'head',
        'left-heel',
        'left-palm-at-side',
        'right-heel',
        'right-palm-at-side',
        'sacrum',
        'upper-back',
      ],
    },
    {
      name: 'K1',
      moveInMs: 1500,
      holdMs: 3000,
      breath: 'free',
      root: { pitch: -78, height: 0.064, forward: -0.0018 },
      spine: { lumbarFlexion: -12 },
      both: { hipFlexion: 47, shoulderFlexion: -12, shoulderAbduction: 15 },
      contacts: ['head', 'left-palm-at-side', 'right-palm-at-side', 'sacrum', 'upper-back'],
    },
  ],
};
