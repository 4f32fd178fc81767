/**
 * Key poses of sit-to-stand: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Sit to stand. */
export const script: FigureScript = {
  id: 'sit-to-stand',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2', 'K3', 'K4', 'K0'],
  props: ['chair'],
  camera: { azimuthDegrees: -70, elevationDegrees: 8 },
  worked: ['right-thigh-front', 'right-glute'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.2808, forward: 0 },
      both: {
        hipFlexion: 90,
        knee: 100,
        ankle: 10,
      },
      left: { shoulderFlexion: 20.6, shoulderAbduction: 3.4, shoulderRotation: -70, elbow: 120.9, wrist: 33 },
      right: { shoulderFlexion: 14.7, shoulderAbduction: 9.5, shoulderRotation: -70, elbow: 94, wrist: 27 },
      contacts: ['left-hand-on-chest', 'left-sole', 'right-hand-on-chest', 'right-sole', 'seat'],
    },
    {
      name: 'K1',
      moveInMs: 1000,
      holdMs: 0,
      breath: 'in',
      root: { pitch: 30, height: 0.2808, forward: 0.0086 },
      both: {
        hipFlexion: 118,
        knee: 100,
        ankle: 12,
      },
      left: { shoulderFlexion: 20.6, shoulderAbduction: 3.4, shoulderRotation: -70, elbow: 120.9, wrist: 33 },
      right: { shoulderFlexion: 14.7, shoulderAbduction: 9.5, shoulderRotation: -70, elbow: 94, wrist: 27 },
      contacts: ['left-hand-on-chest', 'left-sole', 'right-hand-on-chest', 'right-sole', 'seat'],
    },
    {
      name: 'K2',
      moveInMs: 700,
      holdMs: 0,
      breath: 'out',
      root: { pitch: 35, height: 0.3488, forward: 0.0429 },
      both: {
        hipFlexion: 103,
        knee: 84,
        ankle: 16,
      },
      left: { shoulderFlexion: 20.6, shoulderAbduction: 3.4, shoulderRotation: -70, elbow: 120.9, wrist: 33 },
      right: { shoulderFlexion: 14.7, shoulderAbduction: 9.5, shoulderRotation: -70, elbow: 94, wrist: 27 },
      contacts: ['left-hand-on-chest', 'left-sole', 'right-hand-on-chest', 'right-sole'],
    },
    {
      name: 'K3',
      moveInMs: 1000,
      holdMs: 1000,
      breath: 'out',
      root: { pitch: 0, height: 0.5297, forward: 0.2023 },
      left: { shoulderFlexion: 20.6, shoulderAbduction: 3.4, shoulderRotation: -70, elbow: 120.9, wrist: 33 },
      right: { shoulderFlexion: 14.7, shoulderAbduction: 9.5, shoulderRotation: -70, elbow: 94, wrist: 27 },
      contacts: ['left-hand-on-chest', 'left-sole', 'right-hand-on-chest', 'right-sole'],
    },
    {
      name: 'K4',
      moveInMs: 2500,
      holdMs: 0,
      breath: 'in',
      root: { pitch: 35, height: 0.3488, forward: 0.0429 },
      both: {
        hipFlexion: 103,
        knee: 84,
        ankle: 16,
      },
      left: { shoulderFlexion: 20.6, shoulderAbduction: 3.4, shoulderRotation: -70, elbow: 120.9, wrist: 33 },
      right: { shoulderFlexion: 14.7, shoulderAbduction: 9.5, shoulderRotation: -70, elbow: 94, wrist: 27 },
      contacts: ['left-hand-on-chest', 'left-sole', 'right-hand-on-chest', 'right-sole'],
    },
  ],
};
