/** English words of a break, which are those of every page as well. */
import { exercises } from './exercises.ts';
import { overlay } from './overlay.ts';
import { posture } from './posture.ts';
import { safety } from './safety.ts';
import { sound } from './sound.ts';

export const breakWords = {
  'app.name': 'Lumbar',
  ...exercises,
  ...overlay,
  ...posture,
  ...safety,
  ...sound,
} as const;
