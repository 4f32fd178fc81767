// `npm test`: everything there is, from types to end-to-end, on a fresh clone too.
// Goes on after a failing part; its last line is `N passed, N failed`, over all parts.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  describeFailure,
  logToStderr,
  nodeModule,
  npmCommand,
  outFolder,
  run,
  runMain,
  SetUpError,
} from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';
import { failedOnce, judgeMissingDesktop, judgeRun, passedOnce, summarise } from './lib/test-report.mjs';
import { checkNode, ensureDependencies, ensureReady } from './set-up.mjs';

/** @typedef {import('./lib/test-counts.mjs').Count} Count */
/** @typedef {import('./lib/test-report.mjs').Part} Part */

const resultsFolder = path.join(outFolder, 'test');

await runMain(async () => {
  /** @type {Part[]} */
  const parts = [];
  /** @type {string[]} */
  const leftOut = [];
  try {
    await runAll(parts, leftOut);
  } catch (error) {
    // Whatever goes wrong in between, what was run so far is told, and the last line is the verdict.
    parts.push({ name: 'set-up', ...failedOnce, reason: describeFailure(error) });
  }
  return report(parts, leftOut);
});

/**
 * @param {Part[]} parts gets the results
 * @param {string[]} leftOut gets what was left out and why
 */
async function runAll(parts, leftOut) {
  checkNode();
  await ensureDependencies();
  await rm(resultsFolder, { recursive: true, force: true });
  await mkdir(resultsFolder, { recursive: true });
  for (const gate of ['types', 'lint', 'format:check']) parts.push(await runGate(gate));
  parts.push(await runVitest());
  await runEndToEnd(parts, leftOut);
}

/**
 * @param {string} script of package.json; all of it counts as one test
 * @returns {Promise<Part>}
 */
async function runGate(script) {
  headline(script);
  const npm = npmCommand();
  const { code } = await run(npm.command, [...npm.args, 'run', '--silent', script]);
  return { name: script, ...(code === 0 ? passedOnce : failedOnce) };
}

/** @returns {Promise<Part>} */
async function runVitest() {
  headline('unit, properties, scenarios, contract, architecture');
  const file = path.join(resultsFolder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(process.execPath, [nodeModule('vitest/vitest.mjs'), 'run', ...reporters]);
  return { name: 'vitest', ...(await countResults(file, code, countVitest)) };
}

/**
 * Build and end-to-end tests.
 * @param {Part[]} parts gets the results
 * @param {string[]} leftOut gets what this system cannot run
 */
async function runEndToEnd(parts, leftOut) {
  headline('build');
  /** @type {string} */
  let electron;
  try {
    ({ electron } = await ensureReady());
    parts.push({ name: 'build', ...passedOnce });
  } catch (error) {
    parts.push({ name: 'build', ...failedOnce, reason: describeFailure(error) });
    leftOut.push('end-to-end tests, because there is nothing to run them on.');
    return;
  }

  headline('end to end');
  try {
    await ensureReady({ build: false, desktop: true });
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    const judged = judgeMissingDesktop(process.platform, error.message);
    parts.push(...judged.parts);
    leftOut.push(...judged.leftOut);
    return;
  }
  const file = path.join(resultsFolder, 'e2e.json');
  const code = await runPlaywright('e2e', { electron, jsonFile: file });
  parts.push({ name: 'end to end', ...(await countResults(file, code, countPlaywright)) });
}

/**
 * @param {string} file
 * @param {number} code the runner's exit code
 * @param {(report: any) => Count} count
 * @returns {Promise<Count>} with at least one failure when the runner failed or ran nothing
 */
async function countResults(file, code, count) {
  /** @type {Count | undefined} */
  let counted;
  try {
    counted = count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    logToStderr('The runner left no results.');
  }
  if (counted?.passed === 0 && counted.failed === 0) logToStderr('The runner ran no test.');
  return judgeRun(counted, code);
}

/** @param {string} title */
function headline(title) {
  logToStderr(`\n=== ${title} ===`);
}

/**
 * @param {Part[]} parts
 * @param {string[]} leftOut
 * @returns {number} exit code
 */
function report(parts, leftOut) {
  const { details, verdict, exitCode } = summarise(parts, leftOut);
  headline('result');
  for (const line of details) logToStderr(line);
  process.stdout.write(`${verdict}\n`);
  return exitCode;
}
