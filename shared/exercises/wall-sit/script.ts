/**
 * Key poses of wall-sit: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Wall sit. */
export const script: FigureScript = {
  id: 'wall-sit',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K3'],
  holdRangeMs: [5000, 20000],
  props: ['wall'],
  camera: { azimuthDegrees: -74, elevationDegrees: 8 },
  worked: ['left-thigh-front', 'right-thigh-front'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderFlexion: 5, shoulderAbduction: 8, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.5116, forward: -0.1353 },
      both: { hipFlexion: 16, ankle: -16, shoulderFlexion: 5, shoulderAbduction: 10, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K2',
      moveInMs: 2500,
      holdMs: 10000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: -3, height: 0.4727, forward: -0.136 },
      spine: { lumbarFlexion: 3 },
      both: { hipFlexion: 37, knee: 45, ankle: 5, shoulderFlexion: 5, shoulderAbduction: 10, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K3',
      moveInMs: 2500,
      holdMs: 2000,
      breath: 'in',
      root: { pitch: 0, height: 0.5116, forward: -0.1353 },
      both: { hipFlexion: 16, ankle: -16, shoulderFlexion: 5, shoulderAbduction: 10, elbow: 8 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
