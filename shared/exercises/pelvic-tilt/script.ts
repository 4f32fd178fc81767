/**
 * Key poses of pelvic-tilt: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Pelvic tilt. */
export const script: FigureScript = {
  id: 'pelvic-tilt',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2'],
  props: ['mat'],
  camera: { azimuthDegrees: -84, elevationDegrees: 5 },
  worked: ['low-back', 'belly'],
  showsSpine: true,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1500,
      holdMs: 1000,
      breath: 'in',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: {
        hipFlexion: 47,
        knee: 100,
        ankle: -37,
      },
      left: { shoulderFlexion: 14.1, shoulderAbduction: 10, shoulderRotation: -70, elbow: 103.8, wrist: 46 },
      right: { shoulderFlexion: 12, shoulderAbduction: 10.7, shoulderRotation: -70, elbow: 82, wrist: 25 },
      contacts: [
        'head',
        'left-hand-on-ribs',
        'left-sole',
        'right-hand-on-ribs',
        'right-sole',
        'sacrum',
        'upper-back',
      ],
    },
    {
      name: 'K1',
      moveInMs: 1500,
      holdMs: 2000,
      breath: 'out',
      root: { pitch: -102, height: 0.0698, forward: 0 },
      spine: { lumbarFlexion: 12 },
      both: {
        hipFlexion: 35,
        knee: 100,
        ankle: -37,
      },
      left: { shoulderFlexion: 14.1, shoulderAbduction: 10, shoulderRotation: -70, elbow: 103.8, wrist: 46 },
      right: { shoulderFlexion: 12, shoulderAbduction: 10.7, shoulderRotation: -70, elbow: 82, wrist: 25 },
      contacts: [
        'head',
        'left-hand-on-ribs',
        'left-sole',
        'low-back',
        'right-hand-on-ribs',
        'right-sole',
        'sacrum',
        'upper-back',
      ],
    },
    {
      name: 'K2',
      moveInMs: 1500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: -90, height: 0.0581, forward: 0 },
      both: {
        hipFlexion: 47,
        knee: 100,
        ankle: -37,
      },
      left: { shoulderFlexion: 14.1, shoulderAbduction: 10, shoulderRotation: -70, elbow: 103.8, wrist: 46 },
      right: { shoulderFlexion: 12, shoulderAbduction: 10.7, shoulderRotation: -70, elbow: 82, wrist: 25 },
      contacts: [
        'head',
        'left-hand-on-ribs',
        'left-sole',
        'right-hand-on-ribs',
        'right-sole',
        'sacrum',
        'upper-back',
      ],
    },
  ],
};
