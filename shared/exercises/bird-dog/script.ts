/**
 * Key poses of bird-dog: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Bird dog. */
export const script: FigureScript = {
  id: 'bird-dog',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K1r', 'K3', 'K1r'],
  holdRangeMs: [3000, 5000],
  props: ['mat'],
  camera: { azimuthDegrees: -78, elevationDegrees: 8 },
  worked: ['low-back'],
  showsSpine: false,
  face: 'K3',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1500,
      holdMs: 0,
      breath: 'free',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      both: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
    {
      name: 'K1',
      moveInMs: 800,
      holdMs: 700,
      breath: 'in',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      both: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 4000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      left: { hipFlexion: -12, shoulderFlexion: 75, wrist: 70 },
      right: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 165 },
      contacts: ['left-palm', 'right-foot-top', 'right-knee'],
    },
    {
      name: 'K3',
      moveInMs: 2000,
      holdMs: 4000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      left: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 165 },
      right: { hipFlexion: -12, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'right-palm'],
    },
    {
      name: 'K1r',
      moveInMs: 2050,
      holdMs: 150,
      breath: 'in',
      root: { pitch: 75, height: 0.2738, forward: 0 },
      both: { hipFlexion: 75, knee: 94, ankle: -50, shoulderFlexion: 75, wrist: 70 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
  ],
};
