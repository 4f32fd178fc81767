// `npm test`: everything there is, from types to end-to-end, on a fresh clone too.
// Goes on after a failing part; its last line is `N passed, N failed`, over all parts.
import { mkdir, rm } from 'node:fs/promises';
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
import { endToEndProjects, runPlaywright } from './lib/playwright.mjs';
import { countFile, countPlaywright, countVitest } from './lib/test-counts.mjs';
import { failedOnce, judgeMissingDesktop, judgeRun, passedOnce, summarise } from './lib/test-report.mjs';
import { checkNode, ensureDependencies, ensureReady } from './set-up.mjs';

/** @typedef {import('./lib/test-report.mjs').Part} Part */

const resultsFolder = path.join(outFolder, 'test');
/** What ran beside the end-to-end tests said, to be told after them. */
const kept = /** @type {string[]} */ ([]);

await runMain(async () => {
  /** @type {string[]} */
  const leftOut = [];
  const parts = await collect((found) => runAll(found, leftOut));
  return report(parts, leftOut);
});

/**
 * Whatever goes wrong in between, what was run so far is told.
 * @param {(found: Part[]) => Promise<void>} work adds what it finds
 * @returns {Promise<Part[]>}
 */
async function collect(work) {
  /** @type {Part[]} */
  const found = [];
  try {
    await work(found);
  } catch (error) {
    found.push({ name: 'set-up', ...failedOnce, reason: describeFailure(error) });
  }
  return found;
}

/**
 * The end-to-end tests mostly wait, so that types, lint and Vitest run beside them, and give way where both compute.
 * @param {Part[]} parts gets the results
 * @param {string[]} leftOut gets what was left out and why
 */
async function runAll(parts, leftOut) {
  checkNode();
  await ensureDependencies();
  await rm(resultsFolder, { recursive: true, force: true });
  await mkdir(resultsFolder, { recursive: true });
  parts.push(await runGate('format:check'));
  const electron = await prepareEndToEnd(parts, leftOut);
  if (electron === undefined) {
    await runChecks(parts, false);
    return;
  }
  logToStderr('\nTypes, lint and Vitest run beside the end-to-end tests and are told after them.');
  const lanes = [
    collect((found) => runChecks(found, true)),
    collect((found) => runEndToEnd(found, electron)),
  ];
  parts.push(...(await Promise.all(lanes)).flat());
}

/**
 * @param {Part[]} parts gets the results
 * @param {boolean} isBeside something else prints meanwhile: what is said is kept to the end
 */
async function runChecks(parts, isBeside) {
  for (const gate of ['types', 'lint']) parts.push(await runGate(gate, isBeside));
  parts.push(await runVitest(isBeside));
}

/**
 * @param {string} script of package.json; all of it counts as one test
 * @param {boolean} [isBeside]
 * @returns {Promise<Part>}
 */
async function runGate(script, isBeside = false) {
  const npm = npmCommand();
  const code = await runTool(script, npm.command, [...npm.args, 'run', '--silent', script], isBeside);
  return { name: script, ...(code === 0 ? passedOnce : failedOnce) };
}

/**
 * @param {boolean} isBeside
 * @returns {Promise<Part>}
 */
async function runVitest(isBeside) {
  const file = path.join(resultsFolder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [nodeModule('vitest/vitest.mjs'), 'run', ...reporters];
  const code = await runTool(
    'unit, properties, scenarios, contract, architecture',
    process.execPath,
    args,
    isBeside,
  );
  return { name: 'vitest', ...judgeRun(await countFile(file, countVitest), code) };
}

/**
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {boolean} isBeside
 * @returns {Promise<number>} exit code
 */
async function runTool(title, command, args, isBeside) {
  if (!isBeside) headline(title);
  const { code, output } = await run(command, args, { quiet: isBeside, patient: isBeside });
  if (isBeside) kept.push(`\n=== ${title} ===\n${output.trimEnd()}`);
  return code;
}

/**
 * The build and the desktop.
 * @param {Part[]} parts gets the results
 * @param {string[]} leftOut gets what this system cannot run
 * @returns {Promise<string | undefined>} the Electron to test with; undefined if the end-to-end tests cannot run
 */
async function prepareEndToEnd(parts, leftOut) {
  headline('build');
  /** @type {string} */
  let electron;
  try {
    ({ electron } = await ensureReady());
    parts.push({ name: 'build', ...passedOnce });
  } catch (error) {
    parts.push({ name: 'build', ...failedOnce, reason: describeFailure(error) });
    leftOut.push('end-to-end tests, because there is nothing to run them on.');
    return undefined;
  }
  try {
    await ensureReady({ build: false, desktop: true });
    return electron;
  } catch (error) {
    const { parts: judged, leftOut: missing } =
      error instanceof SetUpError
        ? judgeMissingDesktop(process.platform, error.message)
        : { parts: [{ name: 'end to end', ...failedOnce, reason: describeFailure(error) }], leftOut: [] };
    parts.push(...judged);
    leftOut.push(...missing);
    return undefined;
  }
}

/**
 * @param {Part[]} parts gets the results
 * @param {string} electron
 */
async function runEndToEnd(parts, electron) {
  for (const project of endToEndProjects) {
    const name = project === 'e2e' ? 'end to end' : 'end to end, one at a time';
    headline(name);
    const jsonFile = path.join(resultsFolder, `${project}.json`);
    const code = await runPlaywright(project, { electron, jsonFile });
    parts.push({ name, ...judgeRun(await countFile(jsonFile, countPlaywright), code) });
  }
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
  kept.forEach(logToStderr);
  headline('result');
  for (const line of details) logToStderr(line);
  process.stdout.write(`${verdict}\n`);
  return exitCode;
}
