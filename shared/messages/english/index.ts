/** The English catalogue: the one that defines which messages exist. */
import { app } from './app.ts';
import { breakWords } from './break.ts';
import { commandLine } from './command-line.ts';
import { notice } from './notice.ts';
import { tray } from './tray.ts';

export const english = {
  ...app,
  ...breakWords,
  ...commandLine,
  ...notice,
  ...tray,
} as const;
