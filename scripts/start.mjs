// `npm start`: makes ready what is missing and opens the app; arguments go to the app.
// Without a display it plays one break on a virtual one instead and leaves pictures of it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { logToStderr, outFolder, projectRoot, runMain, sandboxArgs } from './lib/project.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(() => (hasDisplay() ? openApp(process.argv.slice(2)) : playDemo()));

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} the app's exit code
 */
async function openApp(args) {
  const { electron } = await ensureReady();
  logToStderr('Lumbar has started: look in the tray, or in the window that opens. Ctrl+C here ends it.');
  const app = spawn(electron, [...sandboxArgs(), projectRoot, ...displayArgs(args), ...args], {
    stdio: 'inherit',
  });
  // A terminal sends its signals to the app as well; only one sent to this process alone must be passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => app.kill(signal));
  }
  return new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The app would otherwise start itself again, away from this terminal: see src-main/system/display-protocol.
 * @param {string[]} args
 * @returns {string[]}
 */
function displayArgs(args) {
  const isWayland = Boolean(process.env.WAYLAND_DISPLAY) && Boolean(process.env.DISPLAY);
  const isChosen = args.some((arg) => arg.startsWith('--ozone-platform'));
  return process.platform === 'linux' && isWayland && !isChosen ? ['--ozone-platform=x11'] : [];
}

/** @returns {Promise<number>} */
async function playDemo() {
  logToStderr('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).');
  const { electron } = await ensureReady({ desktop: true });
  logToStderr('Playing one whole break on a virtual desktop with two displays, ten times as fast...');
  const code = await runPlaywright('demo', {
    electron,
    args: ['--output', path.join(outFolder, 'demo-run')],
  });
  const pictures = path.relative(process.cwd(), path.join(outFolder, 'demo'));
  logToStderr(
    code === 0 ? `Pictures of each stage are in ${pictures}` : 'The demo did not get to its end; see above.',
  );
  return code;
}
