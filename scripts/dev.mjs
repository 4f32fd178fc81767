// `npm run dev`: the app with hot reload of the windows and a restart when main or preload change.
import { nodeModule, run, runMain, sandboxArgs } from './lib/project.mjs';
import { ensureReady } from './set-up.mjs';

await runMain(async () => {
  const { electron } = await ensureReady({ build: false });
  const appArgs = [...sandboxArgs(), ...process.argv.slice(2)];
  const { code } = await run(
    process.execPath,
    [nodeModule('electron-vite/bin/electron-vite.js'), 'dev', '--watch', '--', ...appArgs],
    { env: { ELECTRON_EXEC_PATH: electron, ELECTRON_MAJOR_VER: '33' } },
  );
  return code;
});
