// `npm run shots -- [arguments for Playwright]`: a picture of every state of every screen, in out/shots.
import path from 'node:path';
import { logToStderr, outFolder, runMain } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(async () => {
  const { electron } = await ensureReady({ desktop: true });
  const output = ['--output', path.join(outFolder, 'shots-run')];
  const code = await runPlaywright('shots', { electron, args: [...output, ...process.argv.slice(2)] });
  logToStderr(`Pictures are in ${path.relative(process.cwd(), path.join(outFolder, 'shots'))}`);
  return code;
});
