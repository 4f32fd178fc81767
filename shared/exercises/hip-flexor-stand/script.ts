/**
 * Key poses of hip-flexor-stand: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Hip flexor stand. */
export const script: FigureScript = {
  id: 'hip-flexor-stand',
  motion: 'eased',
  sides: 2,
  setup: ['K0'],
  repetition: ['K1', 'K2'],
  holdRangeMs: [20000, 30000],
  props: ['support'],
  camera: { azimuthDegrees: -72, elevationDegrees: 8 },
  worked: ['right-thigh-front'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 0,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      both: { shoulderAbduction: 8 },
      left: { shoulderFlexion: 30, elbow: 40 },
      contacts: ['left-hand-ahead-on-support', 'left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 1500,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.5145, forward: -0.0457 },
      left: { hipFlexion: 18, knee: 25, ankle: 7, shoulderFlexion: 30, elbow: 40 },
      right: { hipFlexion: -10, knee: 20, ankle: 14, shoulderAbduction: 8 },
      contacts: ['left-hand-on-support', 'left-sole', 'right-ball'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 20000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: -8, height: 0.5116, forward: -0.05 },
      spine: { lumbarFlexion: 8 },
      left: { hipFlexion: 10, knee: 26, ankle: 8, shoulderFlexion: 30, elbow: 40 },
      right: { hipFlexion: -18, knee: 25, ankle: 14, shoulderAbduction: 8 },
      contacts: ['left-hand-on-support', 'left-sole', 'right-ball'],
    },
  ],
};
