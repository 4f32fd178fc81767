/**
 * Key poses of avoid-stoop-lift: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
 * exercise's description and checked against joint-limits.ts.
 */
import type { FigureScript } from '../motion/script.ts';

/** Lifting badly: knees straight, back bent and turned, box far away. A picture of what to avoid. */
export const avoidStoopLift: FigureScript = {
  id: 'avoid-stoop-lift',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1'],
  repetition: [],
  props: ['box'],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: ['low-back'],
  showsSpine: true,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 500,
      holdMs: 500,
      breath: 'free',
      root: { pitch: 0, height: 0.5262, forward: 0 },
      both: { hipFlexion: 5, knee: 8, shoulderFlexion: 5, shoulderAbduction: 5, elbow: 8 },
      box: { forward: 0.23, height: 0.108 },
      footTurn: { left: 0, right: 0 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 2600,
      holdMs: 3000,
      breath: 'free',
      root: { pitch: 51, height: 0.51, forward: -0.1 },
      spine: { lumbarFlexion: 42, thoracicFlexion: 20, neckFlexion: -10 },
      both: { hipFlexion: 69, knee: 8, ankle: -12, shoulderFlexion: 101, elbow: 38 },
      box: { forward: 0.23, height: 0.108 },
      footTurn: { left: 0, right: 0 },
      contacts: ['left-hand-on-box', 'left-sole', 'right-hand-on-box', 'right-sole'],
    },
  ],
};
