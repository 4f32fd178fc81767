/**
 * Beside a program in full screen, whatever window manager there is, or none: the card takes no key, a break covers
 * every display to the last pixel and hears the keys, and the program has them back afterwards.
 */
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop, type WindowManager } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { paintBareDesktop, untilBare, untilCovered, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { startTypist } from './bench/typist.ts';
import { until } from './bench/until.ts';

const displays: readonly Rectangle[] = [
  { x: 0, y: 0, width: 1280, height: 800 },
  { x: 1280, y: 0, width: 1366, height: 768 },
  { x: 2646, y: 0, width: 1024, height: 768 },
];

/** The card comes half a minute after the start, which is as long as nobody at a slow machine needs. */
const nearBreak = { noticeAcknowledged: true, breakIntervalMinutes: 20, warningLeadSeconds: 120 };

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

for (const windowManager of ['openbox', 'xfwm4', 'none'] satisfies WindowManager[]) {
  test(`a full-screen program keeps its keys beside the card, is covered by a break and has its keys back, with the window manager ${windowManager}`, async () => {
    const hasWindowManager = windowManager !== 'none';
    desktop = await startDesktop({ displays, windowManager });
    await paintBareDesktop(desktop);
    await desktop.movePointer(100, 100);
    const typist = await startTypist(desktop, hasWindowManager);
    await typist.typeHere('before');
    const front = await desktop.activeWindow();
    const userData = newUserData(desktop);
    writeSettings(userData, nearBreak);
    writeSavedState(userData, 18.5);
    lumbar = await launchLumbar(desktop, { userData });
    const { app } = lumbar;
    await pageOf(app, 'card', (page) => page.getByRole('button').first().isVisible());
    await typist.typeHere('beside');
    expect(await desktop.activeWindow()).toEqual(front);

    const guide = await startBreak(desktop, { app }, ['Start a break']);
    await untilCovered(desktop, displays);
    await untilKeysCount(desktop, guide, { hasWindowManager });
    await typist.type('xyz');
    await desktop.pressKey('space');
    await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
    await desktop.keyDown('Escape');
    await waitForLines(userData, 'break');
    // Nobody lets go before the screen is free; until then the key repeats, and no repeat is the terminal's.
    await untilBare(desktop, displays);
    await desktop.keyUp('Escape');
    await until(() => app.windows().every((page) => !page.url().includes('overlay')), {
      what: 'all overlays to be gone',
    });
    if (hasWindowManager)
      await until(async () => (await desktop.activeWindow())?.id === front?.id, {
        what: 'the focus to be back',
      });
    await typist.typeHere('after');
    expect(JSON.stringify(typist.typed())).toBe(JSON.stringify('beforebesideafter'));
  });
}
