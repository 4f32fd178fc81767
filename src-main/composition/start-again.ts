/** Ends the app in order and starts it anew, for a fault that nothing else mends. */
import { app } from 'electron';
import { log } from './log.ts';

/** No window opens by itself: nobody asked for it. */
export function startAgain(reason: string): void {
  log(`The app starts itself again: ${reason}`);
  const words = process.argv.slice(1);
  app.relaunch({
    args: words.includes('--hidden') ? words : [...words, '--hidden'],
    // What an AppImage has unpacked is gone with the app.
    execPath: process.env['APPIMAGE'] ?? process.execPath,
  });
  app.quit();
}
