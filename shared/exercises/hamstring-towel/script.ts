/**
 * Key poses of hamstring-towel: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Hamstring towel. */
export const script: FigureScript = {
  id: 'hamstring-towel',
  motion: 'eased',
  sides: 2,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K3'],
  holdRangeMs: [15000, 30000],
  props: ['mat', 'towel', 'pillow'],
  camera: { azimuthDegrees: -76, elevationDegrees: 8 },
  worked: ['right-hamstring'],
  showsSpine: false,
  face: 'K3',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1500,
      holdMs: 0,
      breath: 'free',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { hipFlexion: 47, knee: 100, ankle: -37, shoulderFlexion: 35, elbow: 60 },
      contacts: ['head', 'left-sole', 'right-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'in',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { shoulderFlexion: 70, elbow: 30 },
      left: { hipFlexion: 47, knee: 100, ankle: -37 },
      right: { hipFlexion: 90, knee: 90 },
      contacts: ['head', 'left-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K2',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'out',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { shoulderFlexion: 70, elbow: 30 },
      left: { hipFlexion: 47, knee: 100, ankle: -37 },
      right: { hipFlexion: 68, knee: 12 },
      contacts: ['head', 'left-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K3',
      moveInMs: 2000,
      holdMs: 20000,
      holdIsVariable: true,
      breath: 'free',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { shoulderFlexion: 70, elbow: 30 },
      left: { hipFlexion: 47, knee: 100, ankle: -37 },
      right: { hipFlexion: 78, knee: 5, ankle: 5 },
      contacts: ['head', 'left-sole', 'sacrum', 'upper-back'],
    },
    {
      name: 'K4',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'out',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: { hipFlexion: 47, knee: 100, ankle: -37, shoulderFlexion: 35, elbow: 60 },
      contacts: ['head', 'left-sole', 'right-sole', 'sacrum', 'upper-back'],
    },
  ],
};
