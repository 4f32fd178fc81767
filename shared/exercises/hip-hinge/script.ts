/**
 * Key poses of hip-hinge: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Hip hinge. */
export const script: FigureScript = {
  id: 'hip-hinge',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2'],
  props: [],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: ['right-hamstring', 'right-glute'],
  showsSpine: false,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 2, height: 0.5262, forward: 0 },
      both: { hipFlexion: 8, knee: 8, ankle: 2, shoulderFlexion: 6, shoulderAbduction: 5, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 45, height: 0.5058, forward: -0.0417 },
      both: { hipFlexion: 62, knee: 20, ankle: 3, shoulderFlexion: 45, shoulderAbduction: 5 },
      contacts: ['left-fingers-above-knee', 'left-sole', 'right-fingers-above-knee', 'right-sole'],
    },
    {
      name: 'K2',
      moveInMs: 1500,
      holdMs: 500,
      breath: 'out',
      root: { pitch: 2, height: 0.5262, forward: 0 },
      both: { hipFlexion: 8, knee: 8, ankle: 2, shoulderFlexion: 6, shoulderAbduction: 5, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
