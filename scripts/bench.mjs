// `npm run bench -- [figure] [paint] [rest] [schedule] [costs] [--minutes 10] [--rounds 50] [--beside COMMIT]`: what the
// moving figure costs beside a blank canvas, how soon a break is on the screen, what the app costs at rest beside a bare
// Electron, how long ten years of the schedule take beside a former commit, and whether the figure keeps to what a frame
// and a loop may cost; all of them unless named. Prints numbers and judges none but the last: they depend on the machine
// and on what else it does.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formerSources } from './lib/former.mjs';
import { nodeModule, outFolder, projectRoot, run, runMain, SetUpError } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

/** Those of Playwright, on a desktop. */
const benches = ['figure', 'paint', 'rest', 'schedule'];
/** Limits that hold on any machine, kept by Vitest. */
const costs = 'costs';
/** The last one before the schedule had rooms: what its order cost in speed. */
const beforeRooms = 'cb4dffd';

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '50' },
      beside: { type: 'string', default: beforeRooms },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new SetUpError('--minutes takes a number of minutes of play, e.g. --minutes 10.');
  const rounds = Number(values.rounds);
  if (!(rounds > 0)) throw new SetUpError('--rounds takes how many breaks are begun, e.g. --rounds 50.');
  const unknown = positionals.filter((name) => ![...benches, costs].includes(name));
  if (unknown.length > 0) {
    throw new SetUpError(`There is no bench "${unknown.join(' ')}", only ${[...benches, costs].join(', ')}.`);
  }
  const wanted = positionals.length === 0 ? [...benches, costs] : positionals;
  const { electron } = await ensureReady({ desktop: true });
  process.env['LUMBAR_BENCH_MINUTES'] = String(minutes);
  process.env['LUMBAR_BENCH_ROUNDS'] = String(rounds);
  if (wanted.includes('schedule')) {
    process.env['LUMBAR_BENCH_BESIDE'] = formerSources(values.beside);
    process.env['LUMBAR_BENCH_COMMIT'] = values.beside;
  }
  const output = ['--output', path.join(outFolder, 'bench-run')];
  const files = benches.filter((name) => wanted.includes(name)).map((name) => `${name}.bench.ts`);
  const codes = [
    wanted.includes(costs) ? await runCosts() : 0,
    files.length > 0 ? await runPlaywright('bench', { electron, args: [...files, ...output] }) : 0,
  ];
  return Math.max(...codes);
});

/** @returns {Promise<number>} exit code */
async function runCosts() {
  const args = ['run', '--config', 'tests/costs/vitest.config.ts', '--root', projectRoot];
  const { code } = await run(process.execPath, [nodeModule('vitest/vitest.mjs'), ...args]);
  return code;
}
