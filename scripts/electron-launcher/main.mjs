// The default app of a runtime that ships without one: makes `electron [-r module] <folder or file> [args]` work
// the way the official binary's default app does.
// An ES module on purpose: Electron holds back `ready` only until the entry module's top-level await is done,
// and the app must register its scheme before that.
import * as electron from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {Electron.App & {setAppPath(path: string): void, setVersion(version: string): void}} the two are for default apps only, and untyped */
const app = /** @type {any} */ (electron.app);

const { target, preloads } = readCommandLine(process.argv.slice(1));
if (target === undefined) {
  process.stderr.write('usage: electron [-r module] <app folder or file> [arguments]\n');
  process.exit(2);
}

// The app asks this to know that it does not run from a package.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const requireFromHere = createRequire(path.join(process.cwd(), 'launcher.cjs'));
for (const file of preloads) requireFromHere(path.resolve(file));

await import(pathToFileURL(introduce(path.resolve(target))).href);

/**
 * Chromium's own switches may stand before the app; what follows the app belongs to the app.
 * @param {string[]} words
 */
function readCommandLine(words) {
  /** @type {string[]} */
  const preloads = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-v' || word === '--version') {
      process.stdout.write(`v${process.versions.electron}\n`);
      process.exit(0);
    }
    if (!word.startsWith('-')) return { target: word, preloads };
    if (word === '-r' || word === '--require') preloads.push(rest.shift() ?? '');
  }
  return { target: undefined, preloads };
}

/**
 * Tells Electron who the app is, from its package.json.
 * @param {string} target
 * @returns {string} the file to load
 */
function introduce(target) {
  const description = readDescription(target);
  if (description === undefined) {
    app.setAppPath(path.dirname(target));
    return target;
  }
  const name = description.productName ?? description.name;
  if (name) app.setName(name);
  if (description.version) app.setVersion(description.version);
  app.setDesktopName(description.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(target);
  return path.resolve(target, description.main ?? 'index.js');
}

/** @param {string} folder */
function readDescription(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** @param {unknown} error */
function isMissing(error) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
