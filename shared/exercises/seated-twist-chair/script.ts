/**
 * Key poses of seated-twist-chair: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from
 * the exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** The seated twist on a chair: both feet stay flat, the turn runs from the low back to the head. */
export const script: FigureScript = {
  id: 'seated-twist-chair',
  motion: 'eased',
  sides: 2,
  setup: ['K0'],
  repetition: ['K2', 'K3', 'K4'],
  holdRangeMs: [15000, 60000],
  props: ['chair'],
  camera: { azimuthDegrees: 16, elevationDegrees: 12 },
  worked: ['low-back', 'belly'],
  showsSpine: false,
  face: 'K3',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      both: { hipFlexion: 90, knee: 90 },
      left: { shoulderFlexion: 13, elbow: 51 },
      right: { shoulderFlexion: 13, elbow: 51 },
      contacts: ['left-palm-on-thigh', 'left-sole', 'right-palm-on-thigh', 'right-sole', 'seat'],
    },
    {
      name: 'K2',
      moveInMs: 3500,
      holdMs: 1000,
      breath: 'in',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      spine: { lumbarTurn: 2, thoracicTurn: 12, neckTurn: 10 },
      both: { hipFlexion: 90, knee: 90 },
      left: { shoulderFlexion: -51, shoulderAbduction: 36, shoulderRotation: -31, elbow: 104 },
      right: { shoulderFlexion: 33, shoulderAbduction: -16, shoulderRotation: -62, elbow: 24 },
      handArcs: { from: ['K0', 'K4'], right: [-0.05, 0.07, 0], early: true },
      contacts: ['left-hand-on-backrest', 'left-sole', 'right-palm-on-far-knee', 'right-sole', 'seat'],
    },
    {
      name: 'K3',
      moveInMs: 3000,
      holdMs: 30000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      spine: { lumbarTurn: 5, thoracicTurn: 28, neckTurn: 40 },
      delays: { loinMs: 0, thoraxMs: 400, headMs: 800 },
      both: { hipFlexion: 90, knee: 90 },
      left: { shoulderFlexion: -45, shoulderAbduction: 31, shoulderRotation: -17, elbow: 109 },
      right: { shoulderFlexion: 25, shoulderAbduction: 0, shoulderRotation: -54, elbow: 46 },
      contacts: ['left-hand-on-backrest', 'left-sole', 'right-palm-on-far-knee', 'right-sole', 'seat'],
    },
    {
      name: 'K4',
      moveInMs: 3000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.2849, forward: 0 },
      delays: { loinMs: 800, thoraxMs: 400, headMs: 0 },
      both: { hipFlexion: 90, knee: 90 },
      left: { shoulderFlexion: 13, elbow: 51 },
      right: { shoulderFlexion: 13, elbow: 51 },
      handArcs: { from: ['K3'], right: [-0.057, 0.057, 0] },
      contacts: ['left-palm-on-thigh', 'left-sole', 'right-palm-on-thigh', 'right-sole', 'seat'],
    },
  ],
};
