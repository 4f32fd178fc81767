/**
 * Key poses of side-plank-knees: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../../figure/motion/script.ts';

/** Side plank knees. */
export const script: FigureScript = {
  id: 'side-plank-knees',
  motion: 'eased',
  sides: 2,
  setup: ['K0', 'K1'],
  repetition: ['K2', 'K1'],
  holdRangeMs: [5000, 10000],
  props: ['mat'],
  camera: { azimuthDegrees: -4, elevationDegrees: 12 },
  worked: ['left-glute'],
  showsSpine: false,
  face: 'K2',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 0, height: 0.0988, forward: 0, lean: 62, turn: 0 },
      spine: { lumbarBend: -20 },
      both: { knee: 90, elbow: 90 },
      left: { hipAbduction: -22, shoulderAbduction: 42 },
      right: { hipAbduction: 22, shoulderAbduction: 10 },
      contacts: ['left-elbow', 'left-flank', 'left-knee'],
    },
    {
      name: 'K1',
      moveInMs: 1800,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.0988, forward: 0, lean: 62, turn: 0 },
      spine: { lumbarBend: -20 },
      both: { knee: 90, elbow: 90 },
      left: { hipAbduction: -22, shoulderAbduction: 42 },
      right: { hipAbduction: 22, shoulderAbduction: 10 },
      contacts: ['left-elbow', 'left-flank', 'left-knee'],
    },
    {
      name: 'K2',
      moveInMs: 2000,
      holdMs: 8000,
      holdIsVariable: true,
      breath: 'out',
      root: { pitch: 0, height: 0.1802, forward: 0, lean: 64, turn: 0 },
      both: { knee: 90, elbow: 90 },
      left: { shoulderAbduction: 64 },
      right: { shoulderAbduction: 10 },
      contacts: ['left-elbow', 'left-knee'],
    },
  ],
};
