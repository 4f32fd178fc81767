/** The English catalogue: the one that defines which messages exist. */
import { app } from './app.ts';
import { commandLine } from './command-line.ts';
import { exercises } from './exercises.ts';
import { notice } from './notice.ts';
import { overlay } from './overlay.ts';
import { posture } from './posture.ts';
import { sound } from './sound.ts';
import { tray } from './tray.ts';

export const english = {
  ...app,
  ...commandLine,
  ...exercises,
  ...notice,
  ...overlay,
  ...posture,
  ...sound,
  ...tray,
} as const;
