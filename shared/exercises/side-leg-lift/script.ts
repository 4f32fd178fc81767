/**
 * Key poses of side-leg-lift: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Side leg lift. */
export const script: FigureScript = {
  id: 'side-leg-lift',
  motion: 'eased',
  sides: 2,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K3'],
  props: ['mat', 'pillow'],
  camera: { azimuthDegrees: -4, elevationDegrees: 12 },
  worked: ['right-glute'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'free',
      root: { pitch: 0, height: 0.1105, forward: 0, lean: 86, turn: 0 },
      both: { hipFlexion: 44, knee: 94 },
      left: { ankle: -40, shoulderFlexion: 90, elbow: 90 },
      right: { ankle: -20, shoulderFlexion: 60, shoulderRotation: -40, elbow: 80 },
      contacts: ['head', 'left-flank', 'left-hand-before-head', 'right-palm-before'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'in',
      root: { pitch: 0, height: 0.1105, forward: 0, lean: 86, turn: 10 },
      left: {
        hipFlexion: 44,
        hipAbduction: -5,
        knee: 94,
        ankle: -40,
        shoulderFlexion: 90,
        shoulderAbduction: -10,
        elbow: 90,
      },
      right: { hipAbduction: -11, hipRotation: -5, shoulderFlexion: 60, shoulderRotation: -40, elbow: 80 },
      contacts: ['head', 'left-flank', 'left-hand-before-head', 'right-heel', 'right-palm-before'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 1000,
      breath: 'out',
      root: { pitch: 0, height: 0.1105, forward: 0, lean: 86, turn: 10 },
      left: {
        hipFlexion: 44,
        hipAbduction: -5,
        knee: 94,
        ankle: -40,
        shoulderFlexion: 90,
        shoulderAbduction: -10,
        elbow: 90,
      },
      right: { hipAbduction: 25, hipRotation: -5, shoulderFlexion: 60, shoulderRotation: -40, elbow: 80 },
      contacts: ['head', 'left-flank', 'left-hand-before-head', 'right-palm-before'],
    },
    {
      name: 'K3',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.1105, forward: 0, lean: 86, turn: 10 },
      left: {
        hipFlexion: 44,
        hipAbduction: -5,
        knee: 94,
        ankle: -40,
        shoulderFlexion: 90,
        shoulderAbduction: -10,
        elbow: 90,
      },
      right: { hipAbduction: -10, hipRotation: -5, shoulderFlexion: 60, shoulderRotation: -40, elbow: 80 },
      contacts: ['head', 'left-flank', 'left-hand-before-head', 'right-heel', 'right-palm-before'],
    },
  ],
};
