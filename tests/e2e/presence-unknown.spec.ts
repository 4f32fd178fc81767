/** Where nothing tells of input: an X server without the extension that counts the time since the last one. */
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSavedState, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ withoutExtensions: ['MIT-SCREEN-SAVER'] });
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(clockRate: number, sittingMinutes: number): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  writeSavedState(userData, sittingMinutes);
  lumbar = await launchLumbar(desktop, { userData, clockRate });
  return lumbar;
}

test('a walk runs its time, from the first second of the app on', async () => {
  const started = await launch(6, 0);
  const guide = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await expect(guide.getByRole('heading', { level: 1, name: 'Walk for two minutes' })).toBeVisible();
  const [entry] = await waitForLines(started.userData, 'break');
  expect(entry).toMatchObject({ outcome: 'completed', steps: [{ step: 'walk', outcome: 'done' }] });
  expect(Number(entry?.['elapsedMs'])).toBeLessThan(140_000);
});

test('a due break waits for no pause that nobody could see', async () => {
  const person = startWorking(desktop);
  try {
    const { app } = await launch(6, 54.5);
    await until(() => app.windows().some((page) => page.url().includes('overlay.html')), {
      what: 'the overlay',
      timeoutMs: 30_000,
    });
    await until(async () => (await desktop.tooltip()).includes('On a break'), {
      what: 'the break',
      timeoutMs: 12_000,
    });
  } finally {
    await person.rest();
  }
});
