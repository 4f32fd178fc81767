// Tells whether out/ still belongs to the sources it was built from.
// By content, not by time: a fresh checkout or a switched branch gives files times that mean nothing.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, projectRoot } from './project.mjs';

const sources = [
  'src-main',
  'src-renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const results = [
  'main/main.js',
  'preload/preload.cjs',
  'renderer/overlay.html',
  'renderer/card.html',
  'renderer/app.html',
];
const stampFile = path.join(outFolder, 'built-from.txt');

/** @returns {Promise<string>} one digest over the names and contents of everything a build reads */
export async function sourceDigest() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesBelow(path.join(projectRoot, source))) {
      hash.update(`${path.relative(projectRoot, file)}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** @returns {Promise<boolean>} */
export async function isBuildFresh() {
  if (!results.every((file) => existsSync(path.join(outFolder, file)))) return false;
  try {
    return (await readFile(stampFile, 'utf8')) === (await sourceDigest());
  } catch {
    // No stamp: not built by us, or a build that was broken off.
    return false;
  }
}

/** @param {string} digest taken before the build began, so that an edit made meanwhile is built next time */
export async function stampBuild(digest) {
  await writeFile(stampFile, digest);
}

/**
 * @param {string} target a file or a folder
 * @returns {Promise<string[]>} in an order that is the same everywhere
 */
async function filesBelow(target) {
  if ((await stat(target)).isFile()) return [target];
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
