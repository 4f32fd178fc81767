// Prints the path of the Electron binary in use, and nothing else, on standard output.
import { findElectron } from './electron-runtime.mjs';
import { runMain } from './lib/project.mjs';

await runMain(async () => {
  process.stdout.write(`${await findElectron()}\n`);
});
