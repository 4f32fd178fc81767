// `npm test`: everything there is, from types to end-to-end, on a fresh clone too.
// Goes on after a failing part; its last line is `N passed, N failed`, over all parts.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { logToStderr, nodeModule, npmCommand, outFolder, run, runMain, SetUpError } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';
import { checkNode, ensureDependencies, ensureReady } from './set-up.mjs';

/** @typedef {import('./lib/test-counts.mjs').Count} Count */
/** @typedef {{name: string, passed: number, failed: number, skipped: number}} Part */

const resultsFolder = path.join(outFolder, 'test');

await runMain(async () => {
  checkNode();
  await ensureDependencies();
  await rm(resultsFolder, { recursive: true, force: true });
  await mkdir(resultsFolder, { recursive: true });

  /** @type {Part[]} */
  const parts = [];
  for (const gate of ['types', 'lint', 'format:check']) parts.push(await runGate(gate));
  parts.push(await runVitest());
  const leftOut = await runEndToEnd(parts);

  return report(parts, leftOut);
});

/**
 * @param {string} script of package.json; all of it counts as one test
 * @returns {Promise<Part>}
 */
async function runGate(script) {
  headline(script);
  const npm = npmCommand();
  const { code } = await run(npm.command, [...npm.args, 'run', '--silent', script]);
  return part(
    script,
    code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  );
}

/** @returns {Promise<Part>} */
async function runVitest() {
  headline('unit, properties, scenarios, contract, architecture');
  const file = path.join(resultsFolder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(process.execPath, [nodeModule('vitest/vitest.mjs'), 'run', ...reporters]);
  return part('vitest', await countResults(file, code, countVitest));
}

/**
 * Build and end-to-end tests. What this system cannot run is left out, and said.
 * @param {Part[]} parts gets the results
 * @returns {Promise<string[]>} what was left out and why
 */
async function runEndToEnd(parts) {
  headline('build');
  /** @type {string} */
  let electron;
  try {
    ({ electron } = await ensureReady());
    parts.push(part('build', { passed: 1, failed: 0, skipped: 0 }));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    logToStderr(error.message);
    parts.push(part('build', { passed: 0, failed: 1, skipped: 0 }));
    return ['end-to-end tests, because there is nothing to run them on.'];
  }

  headline('end to end');
  try {
    await ensureReady({ build: false, desktop: true });
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    return [`end-to-end tests. ${error.message}`];
  }
  const file = path.join(resultsFolder, 'e2e.json');
  const code = await runPlaywright('e2e', { electron, jsonFile: file });
  parts.push(part('end to end', await countResults(file, code, countPlaywright)));
  return [];
}

/**
 * @param {string} file
 * @param {number} code the runner's exit code
 * @param {(report: any) => Count} count
 * @returns {Promise<Count>} with at least one failure when the runner failed or ran nothing
 */
async function countResults(file, code, count) {
  /** @type {Count} */
  let result;
  try {
    result = count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    logToStderr('The runner left no results.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (result.passed + result.failed === 0) logToStderr('The runner ran no test.');
  const isSilentFailure = result.failed === 0 && (code !== 0 || result.passed === 0);
  return isSilentFailure ? { ...result, failed: 1 } : result;
}

/** @param {string} name @param {Count} count @returns {Part} */
function part(name, count) {
  return { name, ...count };
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
  headline('result');
  for (const { name, passed, failed, skipped } of parts) {
    const note = skipped > 0 ? `, ${skipped} not run` : '';
    logToStderr(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${passed} passed, ${failed} failed${note}`);
  }
  for (const reason of leftOut) logToStderr(`left out: ${reason}`);
  const passed = parts.reduce((sum, one) => sum + one.passed, 0);
  const failed = parts.reduce((sum, one) => sum + one.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
