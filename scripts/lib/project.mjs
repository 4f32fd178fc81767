// Where things lie in the project, and how scripts speak and run other programs.
// Node built-ins only: this is loaded before the dependencies are installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {(line: string) => void} Log */

export const projectRoot = path.resolve(import.meta.dirname, '../..');
/** What scripts prepare once and keep: the Electron runtime and notes about failed attempts. Git-ignored. */
export const runtimeFolder = path.join(projectRoot, '.runtime');
export const outFolder = path.join(projectRoot, 'out');

/**
 * Everything that is not a script's result goes to standard error, so that results can be piped.
 * @type {Log}
 */
export const logToStderr = (line) => void process.stderr.write(`${line}\n`);

/** An expected failure: the message is meant for the person at the keyboard, a stack would only hide it. */
export class SetUpError extends Error {}

/**
 * Runs a script's main function; an expected failure prints its message only.
 * @param {() => Promise<number | void>} main its number, if any, becomes the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    logToStderr(`\n${describeFailure(error)}`);
    process.exitCode = 1;
  }
}

/**
 * What the person at the keyboard needs to know.
 * @param {unknown} error
 */
export function describeFailure(error) {
  if (error instanceof SetUpError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Whether this is the operating system's error of that code, e.g. `ENOENT`.
 * @param {unknown} error
 * @param {string} code
 */
export function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {boolean} [quiet] collect the output instead of showing it
 * @property {boolean} [patient] give way to everything else that runs
 * @property {number} [timeoutMs]
 */

/**
 * Runs a program to its end. Rejects only if it cannot be started at all.
 * Its standard output is shown on our standard error unless `quiet`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, stdout: string, stderr: string, output: string}>} `output`: both as they came
 */
export function run(command, args, { cwd = projectRoot, env = {}, quiet, patient, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 2, 2],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    });
    if (patient && child.pid !== undefined) giveWay(child.pid);
    const said = { stdout: '', stderr: '', output: '' };
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        said[name] += part;
        said.output += part;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, ...said }));
  });
}

/**
 * What the program starts from now on gives way as well.
 * @param {number} pid
 */
function giveWay(pid) {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or may not: then it runs as everything else does.
  }
}

/**
 * How to call npm without a shell. Under `npm run` that is the very npm in use; on Windows `npm` is a
 * batch file that cannot be spawned directly, so the script behind it is looked up next to node.
 * @returns {{command: string, args: string[]}}
 */
export function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) return { command: process.execPath, args: [running] };
  if (process.platform !== 'win32') return { command: 'npm', args: [] };
  const beside = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  return { command: process.execPath, args: [beside] };
}

/**
 * The folder of an installed package's command, to be run by node itself: works alike on every system.
 * @param {string} packageFile path inside node_modules, e.g. `typescript/bin/tsc`
 */
export function nodeModule(packageFile) {
  return path.join(projectRoot, 'node_modules', packageFile);
}

/**
 * @param {string} name
 * @returns {string | undefined} the first program of that name on the PATH
 */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Chromium's sandbox refuses to start as root, so root has to go without it; everybody else keeps it.
 * @returns {string[]}
 */
export function sandboxArgs() {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
}
