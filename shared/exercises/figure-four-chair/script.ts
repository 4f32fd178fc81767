/**
 * Key poses of figure-four-chair: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Figure four chair. */
export const script: FigureScript = {
  id: 'figure-four-chair',
  motion: 'eased',
  sides: 2,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K1'],
  holdRangeMs: [20000, 30000],
  props: ['chair'],
  camera: { azimuthDegrees: -30, elevationDegrees: 14 },
  worked: ['right-glute'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      both: { hipFlexion: 90, knee: 90, shoulderFlexion: 13, elbow: 51 },
      contacts: ['left-palm-on-thigh', 'right-palm-on-thigh', 'left-sole', 'right-sole', 'seat'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      both: { shoulderFlexion: 20, elbow: 45 },
      left: { hipFlexion: 82, knee: 62, ankle: -20 },
      right: { hipFlexion: 100, hipAbduction: 20, hipRotation: 45, knee: 84, ankle: 5 },
      handArcs: {
        from: ['K0'],
        left: [0.01, 0.018, 0],
        right: [-0.05, 0.07, 0.05],
        leg: ['right', 8, 12, -16],
        early: true,
      },
      contacts: ['left-palm-near-knee', 'left-sole-ahead', 'right-palm-inside-knee', 'seat'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 20000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: 16, height: 0.2849, forward: 0 },
      both: { shoulderFlexion: 30, elbow: 55 },
      left: { hipFlexion: 98, knee: 62, ankle: -20 },
      right: { hipFlexion: 116, hipAbduction: 20, hipRotation: 45, knee: 84, ankle: 5 },
      contacts: ['left-palm-on-knee', 'left-sole-ahead', 'right-palm-on-crossed-shin', 'seat'],
    },
  ],
};
