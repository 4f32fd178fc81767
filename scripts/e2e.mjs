// `npm run e2e -- [arguments for Playwright]`: the end-to-end tests alone, on a fresh build.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { logToStderr, outFolder, runMain } from './lib/project.mjs';
import { endToEndProjects, runPlaywright } from './lib/playwright.mjs';
import { countFile, countPlaywright } from './lib/test-counts.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(async () => {
  const { electron } = await ensureReady({ desktop: true });
  const reports = path.join(outFolder, 'e2e-run');
  await rm(reports, { recursive: true, force: true });
  // Words or a file may all be in one half: that the other one is empty says nothing.
  const args = ['--pass-with-no-tests', ...process.argv.slice(2)];
  const codes = [];
  let isEmpty = true;
  for (const project of endToEndProjects) {
    const jsonFile = path.join(reports, `${project}.json`);
    codes.push(await runPlaywright(project, { electron, args, jsonFile }));
    const count = await countFile(jsonFile, countPlaywright);
    // Another reporter that was asked for leaves no report, and then nothing is known.
    isEmpty &&= count !== undefined && count.passed + count.failed + count.skipped === 0;
  }
  if (isEmpty) logToStderr('No test fits.');
  return isEmpty ? 1 : Math.max(...codes);
});
