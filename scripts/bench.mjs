// `npm run bench -- [figure] [paint] [rest] [schedule] [--minutes 10] [--rounds 50]`: what the moving figure costs
// beside a blank canvas, how soon a break is on the screen, what the app costs at rest beside a bare Electron, and how
// long ten years of the schedule take; all of them unless named. Prints numbers and judges none: they depend on the
// machine and on what else it does.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder, runMain, SetUpError } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

const benches = ['figure', 'paint', 'rest', 'schedule'];

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '50' },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new SetUpError('--minutes takes a number of minutes of play, e.g. --minutes 10.');
  const rounds = Number(values.rounds);
  if (!(rounds > 0)) throw new SetUpError('--rounds takes how many breaks are begun, e.g. --rounds 50.');
  const unknown = positionals.filter((name) => !benches.includes(name));
  if (unknown.length > 0) {
    throw new SetUpError(`There is no bench "${unknown.join(' ')}", only ${benches.join(', ')}.`);
  }
  const { electron } = await ensureReady({ desktop: true });
  process.env['LUMBAR_BENCH_MINUTES'] = String(minutes);
  process.env['LUMBAR_BENCH_ROUNDS'] = String(rounds);
  const output = ['--output', path.join(outFolder, 'bench-run')];
  const files = positionals.map((name) => `${name}.bench.ts`);
  return runPlaywright('bench', { electron, args: [...files, ...output] });
});
