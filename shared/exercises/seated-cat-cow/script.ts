/**
 * Key poses of seated-cat-cow: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Seated cat cow. */
export const script: FigureScript = {
  id: 'seated-cat-cow',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2'],
  props: ['chair'],
  camera: { azimuthDegrees: -76, elevationDegrees: 7 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      both: { hipFlexion: 90, knee: 90, shoulderFlexion: 13, elbow: 51 },
      contacts: ['left-palm-on-thigh', 'left-sole', 'right-palm-on-thigh', 'right-sole', 'seat'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'out',
      root: { pitch: -12, height: 0.2849, forward: 0 },
      spine: { lumbarFlexion: 28, thoracicFlexion: 22, neckFlexion: 20 },
      both: { hipFlexion: 78, knee: 90, shoulderFlexion: 33, elbow: 78 },
      contacts: ['left-palm-on-thigh', 'left-sole', 'right-palm-on-thigh', 'right-sole', 'seat'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'in',
      root: { pitch: 10, height: 0.2849, forward: 0 },
      spine: { lumbarFlexion: -14, thoracicFlexion: -8, neckFlexion: -12 },
      both: { hipFlexion: 100, knee: 90, shoulderFlexion: 2, elbow: 51 },
      contacts: ['left-palm-on-thigh', 'left-sole', 'right-palm-on-thigh', 'right-sole', 'seat'],
    },
  ],
};
