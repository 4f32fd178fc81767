// `npm run bench -- [--minutes 10]`: what the moving figure costs, beside a blank canvas of the same size. Prints
// numbers and judges none: they depend on the machine and on what else it does.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder, runMain, SetUpError } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new SetUpError('--minutes takes a number of minutes of play, e.g. --minutes 10.');
  const { electron } = await ensureReady({ desktop: true });
  process.env['LUMBAR_BENCH_MINUTES'] = String(minutes);
  const output = ['--output', path.join(outFolder, 'bench-run')];
  return runPlaywright('bench', { electron, args: output });
});
