// Covering every display to the last pixel, and hearing the keys, whatever window manager there is, or none.
import { test } from '@playwright/test';
import { startDesktop, type WindowManager } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings } from './bench/lumbar.ts';
import { barePixels, paintBareDesktop, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

const displays: readonly Rectangle[] = [
  { x: 0, y: 0, width: 1280, height: 800 },
  { x: 1280, y: 0, width: 1366, height: 768 },
  { x: 2646, y: 0, width: 1024, height: 768 },
];

for (const windowManager of ['openbox', 'xfwm4', 'none'] satisfies WindowManager[]) {
  test(`three displays are covered and Escape is heard with the window manager ${windowManager}`, async () => {
    const desktop = await startDesktop({ displays, windowManager });
    try {
      await paintBareDesktop(desktop);
      const userData = newUserData(desktop);
      writeSettings(userData, { noticeAcknowledged: true });
      const { app, stop } = await launchLumbar(desktop, { userData });
      try {
        const guide = await startBreak(desktop, { app }, ['Start a break now']);
        for (const display of displays)
          await until(async () => (await barePixels(desktop, display)) === 0, {
            what: `every pixel of ${JSON.stringify(display)} to be covered`,
          });
        await untilKeysCount(desktop, guide, { hasWindowManager: windowManager !== 'none' });
        await desktop.keyDown('Escape');
        await waitForLines(userData, 'break');
        await desktop.keyUp('Escape');
      } finally {
        await stop();
      }
    } finally {
      await desktop.stop();
    }
  });
}
