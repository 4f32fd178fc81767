/** Hands that hold something still: a selection under way, a file over a folder, a key in a game. */
import { expect, test } from '@playwright/test';
import { runTool } from './bench/child-processes.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

/** Real time without input after which a natural pause would long be over, at the rate of this test. */
const LONG_SECONDS = 8;

for (const [what, down, up] of [
  ['a mouse button', ['mousedown', '1'], ['mouseup', '1']],
  ['a key', ['keydown', 'Shift_L'], ['keyup', 'Shift_L']],
] as const)
  test(`${what} that is held is no natural pause, and letting go of it begins one`, async () => {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true });
    writeSavedState(userData, 49.7);
    const person = startWorking(desktop);
    lumbar = await launchLumbar(desktop, { userData, clockRate: 6 });
    const { app } = lumbar;
    const isTold = async (words: string): Promise<boolean> => (await desktop.tooltip()).includes(words);
    await pageOf(app, 'card', undefined, 60_000);
    await person.rest();
    // Half a minute of the app's clock before the break is due.
    await runTool('xdotool', down, desktop.env);
    await until(() => isTold('next pause'), { what: 'the break to wait' });
    await until(
      async () =>
        (await app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime())) >= LONG_SECONDS,
      { what: 'hands that are still', timeoutMs: 30_000 },
    );
    expect(await isTold('next pause')).toBe(true);
    await runTool('xdotool', up, desktop.env);
    await until(() => isTold('On a break'), { what: 'the break', timeoutMs: 15_000 });
  });
