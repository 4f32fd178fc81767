/**
 * Key poses of desk-posture: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Desk posture. */
export const deskPosture: FigureScript = {
  id: 'desk-posture',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: [],
  props: ['chair', 'desk'],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 1000,
      breath: 'free',
      root: { pitch: -20, height: 0.2849, forward: 0.05 },
      spine: { lumbarFlexion: 30, thoracicFlexion: 18, neckFlexion: -18 },
      both: { hipFlexion: 70, knee: 90, shoulderFlexion: 45, elbow: 55 },
      contacts: [
        'left-palm-on-desk-ahead',
        'left-sole-ahead',
        'right-palm-on-desk-ahead',
        'right-sole-ahead',
        'seat',
      ],
    },
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
