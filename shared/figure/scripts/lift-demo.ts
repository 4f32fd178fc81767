// Key poses of lift-demo: angles in degrees (pose.ts), lengths in statures. Data only; set by hand from the
// exercise's description and checked against joint-limits.ts.
import type { FigureScript } from '../script.ts';

/** Lift demo. */
export const liftDemo: FigureScript = {
  id: 'lift-demo',
  motion: 'eased',
  sides: 1,
  setup: ['K0', 'K1', 'K2', 'K3', 'K4', 'K5'],
  repetition: [],
  props: ['box'],
  worked: ['right-thigh-front'],
  showsSpine: false,
  face: 'K1',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 0, height: 0.5262, forward: 0 },
      both: { hipFlexion: 5, knee: 5, shoulderAbduction: 5 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K1',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'in',
      root: { pitch: 38, height: 0.314, forward: -0.1439 },
      both: { hipFlexion: 118, knee: 98, ankle: 18, shoulderFlexion: 46 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K2',
      moveInMs: 800,
      holdMs: 0,
      breath: 'out',
      root: { pitch: 36, height: 0.3256, forward: -0.1464 },
      both: { hipFlexion: 114, knee: 95, ankle: 17, shoulderFlexion: 38, elbow: 35 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K3',
      moveInMs: 2000,
      holdMs: 500,
      breath: 'out',
      root: { pitch: 0, height: 0.5262, forward: 0 },
      both: { hipFlexion: 5, knee: 5, shoulderFlexion: 15, elbow: 85 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K4',
      moveInMs: 2000,
      holdMs: 300,
      breath: 'free',
      root: { pitch: 0, height: 0.5262, forward: 0 },
      both: { hipFlexion: 5, knee: 5, shoulderFlexion: 15, elbow: 85 },
      contacts: ['left-sole', 'right-sole'],
    },
    {
      name: 'K5',
      moveInMs: 2500,
      holdMs: 500,
      breath: 'out',
      root: { pitch: 38, height: 0.314, forward: -0.1439 },
      both: { hipFlexion: 118, knee: 98, ankle: 18, shoulderFlexion: 46 },
      contacts: ['left-sole', 'right-sole'],
    },
  ],
};
