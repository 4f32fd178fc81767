// Does whatever a fresh clone is missing, and nothing when nothing is missing.
// Until the dependencies are installed it uses Node's own modules only.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findElectron } from './electron-runtime.mjs';
import { isBuildFresh } from './lib/freshness.mjs';
import { logToStderr, npmCommand, projectRoot, run, SetUpError } from './lib/project.mjs';
import { checkSandbox, ensureElectronLibraries, ensureTestDesktop } from './lib/system-packages.mjs';

/** @typedef {import('./lib/project.mjs').Log} Log */

const oldestNode = { major: 20, minor: 19 };

/**
 * @param {object} [needs]
 * @param {boolean} [needs.build] out/ must belong to the sources as they are
 * @param {boolean} [needs.desktop] the virtual desktop must be able to run
 * @param {Log} [needs.log]
 * @returns {Promise<{electron: string}>} path of the Electron binary
 * @throws {SetUpError} with what the person can do about it
 */
export async function ensureReady({ build = true, desktop = false, log = logToStderr } = {}) {
  checkNode();
  await ensureDependencies({ log });
  const electron = await findElectron({ log });
  await ensureElectronLibraries(electron, log);
  checkSandbox(electron);
  if (desktop) await ensureTestDesktop(log);
  if (build) await ensureBuild(log);
  return { electron };
}

/** @throws {SetUpError} on a Node too old for the tools */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecentEnough =
    major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  if (isRecentEnough) return;
  throw new SetUpError(
    `Node ${oldestNode.major}.${oldestNode.minor} or later is needed; this is ${process.versions.node}.`,
  );
}

/**
 * Installs exactly what the lock file says, if that is not what is installed.
 * @param {{log?: Log}} [options]
 */
export async function ensureDependencies({ log = logToStderr } = {}) {
  const lockFile = path.join(projectRoot, 'package-lock.json');
  const stampFile = path.join(projectRoot, 'node_modules/.installed-from');
  const digest = createHash('sha256')
    .update(await readFile(lockFile))
    .digest('hex');
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === digest) return;
  if (!(await isInstalledByHand(lockFile))) {
    log('Installing the dependencies...');
    const npm = npmCommand();
    const args = [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = await run(npm.command, args);
    if (code !== 0) throw new SetUpError('npm could not install the dependencies; the reason stands above.');
  }
  await writeFile(stampFile, digest);
}

/**
 * Whether npm itself was run after the lock file last changed: then what is installed is what was meant.
 * @param {string} lockFile
 */
async function isInstalledByHand(lockFile) {
  const npmsRecord = path.join(projectRoot, 'node_modules/.package-lock.json');
  if (!existsSync(npmsRecord)) return false;
  return (await stat(npmsRecord)).mtimeMs >= (await stat(lockFile)).mtimeMs;
}

/** @param {Log} log */
async function ensureBuild(log) {
  if (await isBuildFresh()) return;
  log('Building...');
  const { build } = await import('./build.mjs');
  await build();
}
