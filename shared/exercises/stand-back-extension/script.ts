/**
 * Key poses of stand-back-extension: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Stand back extension. */
export const script: FigureScript = {
  id: 'stand-back-extension',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K3'],
  props: [],
  camera: { azimuthDegrees: -72, elevationDegrees: 6 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 800,
      holdMs: 0,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderAbduction: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 1700,
      holdMs: 300,
      breath: 'in',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderFlexion: -49, shoulderAbduction: 20, shoulderRotation: -38, elbow: 84 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K2',
      moveInMs: 1500,
      holdMs: 2000,
      breath: 'out',
      root: { pitch: -2, height: 0.5279, forward: 0.0428 },
      spine: { lumbarFlexion: -18, thoracicFlexion: -8, neckFlexion: -8 },
      both: {
        hipFlexion: -7,
        ankle: 5,
        shoulderFlexion: -58,
        shoulderAbduction: 20,
        shoulderRotation: -48,
        elbow: 92,
      },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K3',
      moveInMs: 1500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderFlexion: -49, shoulderAbduction: 20, shoulderRotation: -38, elbow: 84 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
