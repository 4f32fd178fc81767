/**
 * Key poses of glute-bridge: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Glute bridge. */
export const script: FigureScript = {
  id: 'glute-bridge',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K3'],
  props: ['mat'],
  camera: { azimuthDegrees: -78, elevationDegrees: 8 },
  worked: ['right-glute'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1500,
      holdMs: 0,
      breath: 'free',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { hipFlexion: 47, knee: 100, ankle: -37, shoulderFlexion: -6.7, shoulderAbduction: 15 },
      contacts: ['head', 'left-sole', 'right-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K1',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: -95, height: 0.0581, forward: 0 },
      spine: { lumbarFlexion: 5 },
      both: { hipFlexion: 42, knee: 100, ankle: -37, shoulderFlexion: -8, shoulderAbduction: 15 },
      contacts: ['head', 'left-sole', 'right-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 4000,
      breath: 'out',
      root: { pitch: -111, height: 0.1512, forward: -0.0212 },
      spine: { neckFlexion: 18 },
      both: { hipFlexion: 5, knee: 88, ankle: -27, shoulderFlexion: -26, shoulderAbduction: 15 },
      contacts: ['head', 'left-sole', 'right-sole', 'upper-back'],
    },
    {
      name: 'K3',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { hipFlexion: 47, knee: 100, ankle: -37, shoulderFlexion: -6.7, shoulderAbduction: 15 },
      contacts: ['head', 'left-sole', 'right-sole', 'sacrum', 'upper-back'],
    },
  ],
};
