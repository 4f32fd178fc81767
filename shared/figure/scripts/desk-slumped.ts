/**
 * Key poses of desk-slumped: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Desk slumped. */
export const deskSlumped: FigureScript = {
  id: 'desk-slumped',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: [],
  props: ['chair', 'desk'],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K0',
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
  ],
};
