/**
 * Key poses of prone-press-up: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Prone press up. */
export const script: FigureScript = {
  id: 'prone-press-up',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K2', 'K1'],
  props: ['mat'],
  camera: { azimuthDegrees: -78, elevationDegrees: 8 },
  worked: ['low-back'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 90, height: 0.0581, forward: 0 },
      spine: { neckFlexion: -5 },
      both: { ankle: -50, shoulderAbduction: 47, shoulderRotation: 50, elbow: 150 },
      contacts: ['left-foot-top', 'left-palm-beside', 'pelvis', 'right-foot-top', 'right-palm-beside'],
    },
    {
      name: 'K1',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 90, height: 0.0581, forward: 0 },
      spine: { neckFlexion: -5 },
      both: { ankle: -50, shoulderAbduction: 47, shoulderRotation: 50, elbow: 150 },
      contacts: ['left-foot-top', 'left-palm-beside', 'pelvis', 'right-foot-top', 'right-palm-beside'],
    },
    {
      name: 'K2',
      moveInMs: 2500,
      holdMs: 1500,
      breath: 'out',
      root: { pitch: 82, height: 0.0494, forward: -0.0069 },
      spine: { lumbarFlexion: -22, thoracicFlexion: -18, neckFlexion: -8 },
      both: {
        hipFlexion: -8,
        ankle: -50,
        shoulderFlexion: 7,
        shoulderAbduction: 22,
        shoulderRotation: 10,
        elbow: 108,
      },
      contacts: ['left-foot-top', 'left-palm-beside', 'pelvis', 'right-foot-top', 'right-palm-beside'],
    },
  ],
};
