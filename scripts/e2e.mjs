// `npm run e2e -- [arguments for Playwright]`: the end-to-end tests alone, on a fresh build.
import { runMain } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(async () => {
  const { electron } = await ensureReady({ desktop: true });
  return runPlaywright('e2e', { electron, args: process.argv.slice(2) });
});
