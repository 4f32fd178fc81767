// Builds the app into out/. `npm run build` always builds; others call it through ensureReady when out/ is stale.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceDigest, stampBuild } from './lib/freshness.mjs';
import { nodeModule, outFolder, run, runMain, SetUpError } from './lib/project.mjs';

/**
 * Builds main, preload and pages for production.
 * @returns {Promise<void>}
 * @throws {SetUpError} when the build fails; its output has been shown
 */
export async function build() {
  const digest = await sourceDigest();
  for (const part of ['main', 'preload', 'renderer']) {
    await rm(path.join(outFolder, part), { recursive: true, force: true });
  }
  // 33 is the oldest Electron supported; left alone, electron-vite would aim at the newest one.
  const { code } = await run(process.execPath, [nodeModule('electron-vite/bin/electron-vite.js'), 'build'], {
    env: { ELECTRON_MAJOR_VER: '33', NODE_ENV: 'production' },
  });
  if (code !== 0) throw new SetUpError('The build failed; the reason stands above.');
  await stampBuild(digest);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(build);
