/**
 * Key poses of cat-stretch: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Cat stretch. */
export const script: FigureScript = {
  id: 'cat-stretch',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: ['K1', 'K2'],
  props: ['mat'],
  camera: { azimuthDegrees: -82, elevationDegrees: 7 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K1',
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
      moveInMs: 2000,
      holdMs: 5000,
      breath: 'out',
      root: { pitch: 46, height: 0.2738, forward: 0 },
      spine: { lumbarFlexion: 35, thoracicFlexion: 25, neckFlexion: 28 },
      both: { hipFlexion: 46, knee: 94, ankle: -50, shoulderFlexion: 109, wrist: 70 },
      delays: { loinMs: 0, thoraxMs: 300, headMs: 600 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 5000,
      breath: 'in',
      root: { pitch: 88, height: 0.2738, forward: 0 },
      spine: { lumbarFlexion: -18, thoracicFlexion: -10, neckFlexion: -20 },
      both: { hipFlexion: 88, knee: 94, ankle: -50, shoulderFlexion: 61, wrist: 70 },
      delays: { loinMs: 0, thoraxMs: 300, headMs: 600 },
      contacts: ['left-foot-top', 'left-knee', 'left-palm', 'right-foot-top', 'right-knee', 'right-palm'],
    },
  ],
};
