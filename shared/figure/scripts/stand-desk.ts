/** Key poses of stand-desk: angles in degrees (pose.ts), lengths in statures. Data only; set by hand. */
import type { FigureScript } from '../motion/script.ts';

/** Working at a desk for standing: forearms level, screen at the height of the eyes. A still. */
export const standDesk: FigureScript = {
  id: 'stand-desk',
  motion: 'eased',
  sides: 1,
  setup: ['K0'],
  repetition: [],
  props: ['standing-desk'],
  camera: { azimuthDegrees: -78, elevationDegrees: 6 },
  worked: [],
  showsSpine: true,
  face: 'K0',
  keyframes: [
    {
      name: 'K0',
      moveInMs: 1000,
      holdMs: 2000,
      breath: 'free',
      root: { pitch: 0, height: 0.5297, forward: 0 },
      spine: { neckFlexion: 5 },
      both: { hipFlexion: 2, knee: 4, shoulderFlexion: 8, shoulderAbduction: 8, elbow: 92 },
      contacts: ['left-palm-on-high-desk', 'left-sole', 'right-palm-on-high-desk', 'right-sole'],
    },
  ],
};
