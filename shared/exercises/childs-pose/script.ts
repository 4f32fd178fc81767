/**
 * Key poses of childs-pose: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Childs pose. */
export const script: FigureScript = {
  id: 'childs-pose',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2', 'K3'],
  holdRangeMs: [20000, 30000],
  props: ['mat', 'pillow'],
  camera: { azimuthDegrees: -72, elevationDegrees: 12 },
  worked: ['low-back'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      both: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
    {
      name: 'K1',
      moveInMs: 2500,
      holdMs: 0,
      breath: 'out',
      root: { pitch: 72, height: 0.2442, forward: -0.0975 },
      spine: { lumbarFlexion: 18, neckFlexion: 10 },
      both: {
        hipFlexion: 96,
        hipAbduction: 12,
        knee: 117,
        ankle: -50,
        shoulderFlexion: 125,
        elbow: 5,
        wrist: 30,
      },
      contacts: [
        'left-foot-top',
        'left-knee',
        'left-palm-ahead',
        'right-foot-top',
        'right-knee',
        'right-palm-ahead',
      ],
    },
    {
      name: 'K2',
      moveInMs: 2500,
      holdMs: 20000,
      holdIsVariable: true,
      breath: 'free',
      root: { pitch: 75, height: 0.1977, forward: -0.1695 },
      spine: { lumbarFlexion: 40, neckFlexion: 25 },
      both: { hipFlexion: 120, hipAbduction: 12, knee: 140, ankle: -50, shoulderFlexion: 176, elbow: 10 },
      contacts: [
        'head',
        'left-foot-top',
        'left-knee',
        'left-palm-far-ahead',
        'right-foot-top',
        'right-knee',
        'right-palm-far-ahead',
      ],
    },
    {
      name: 'K3',
      moveInMs: 3000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      both: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
  ],
};
