// Writes the sounds of a break to resources/sounds. Run after a change of scripts/lib/chimes.mjs with `npm run sounds`;
// the results are committed, so a build needs none of this.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chimeFile, chimes } from './lib/chimes.mjs';
import { logToStderr, projectRoot, runMain } from './lib/project.mjs';

await runMain(async () => {
  const folder = path.join(projectRoot, 'resources/sounds');
  await mkdir(folder, { recursive: true });
  for (const chime of chimes) await writeFile(path.join(folder, `${chime.name}.wav`), chimeFile(chime));
  logToStderr(`${chimes.length} sounds in ${folder}`);
  return 0;
});
