// Prints the path of the Electron binary in use, and nothing else, on standard output.
import { findElectron } from './electron-runtime.mjs';
import { trayWarning } from './lib/broken-tray.mjs';
import { logToStderr, runMain } from './lib/project.mjs';

await runMain(async () => {
  const binary = await findElectron();
  process.stdout.write(`${binary}\n`);
  const warning = await trayWarning(binary);
  if (warning !== null) logToStderr(warning);
});
