// Pages that crash or hang in the middle of a break: it goes on or is over, and nobody sits before a covered screen.
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { barePixels, paintBareDesktop, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

const screen: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ displays: [screen] });
  await paintBareDesktop(desktop);
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(clockRate = 1): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, clockRate });
  return lumbar;
}

/** The page that leads, other than those that are lost. */
async function guideOf({ app }: Lumbar, lost: readonly Page[] = []): Promise<Page> {
  return pageOf(app, 'overlay', async (page) =>
    lost.includes(page) ? false : page.getByRole('button', { name: /Pause/ }).isVisible(),
  );
}

/** The pages of the break are those of the only display. */
async function crashGuide({ app }: Lumbar): Promise<void> {
  await app.evaluate(({ webContents }) => {
    for (const each of webContents.getAllWebContents())
      if (each.getURL().includes('overlay')) each.forcefullyCrashRenderer();
  });
}

/** Keeps the page busy for ever; nobody waits for its answer. */
function hang(page: Page): void {
  page
    .evaluate(() => {
      for (;;);
    })
    // It ends with its page only.
    .catch(() => undefined);
}

async function screenIsFree({ app }: Lumbar): Promise<void> {
  await until(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 0), {
    what: 'all windows to be gone',
  });
  await until(async () => (await barePixels(desktop, screen)) === screen.width * screen.height, {
    what: 'the whole desktop to show',
  });
}

test('a page that crashes in a break is opened again, and the break goes on', async () => {
  const started = await launch();
  const first = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await crashGuide(started);
  const second = await guideOf(started, [first]);
  await until(async () => (await barePixels(desktop, screen)) === 0, { what: 'the display to be covered' });
  await untilKeysCount(desktop, second);
  await desktop.pressKey('space');
  await expect(second.getByRole('button', { name: /Resume/ })).toBeVisible();
});

test('a page that crashes twice ends the break as failed, and nothing covers the screen', async () => {
  const started = await launch();
  const first = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await crashGuide(started);
  await guideOf(started, [first]);
  await crashGuide(started);
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'failed' }]);
  await screenIsFree(started);
  expect(await desktop.tooltip()).toMatch(/Next break in|Away/);
});

test('a break whose page hangs ends by Quit in the tray', async () => {
  const started = await launch();
  hang(await startBreak(desktop, started, ['Quick start', '2-minute walk']));
  const ended = new Promise((resolve) => started.app.process().once('exit', resolve));
  // The app may be gone before it has answered the click.
  await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
  await ended;
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await until(async () => (await barePixels(desktop, screen)) === screen.width * screen.height, {
    what: 'the whole desktop to show',
  });
});

test('a break whose page hangs ends by itself when its time is over', async () => {
  const started = await launch(30);
  hang(await startBreak(desktop, started, ['Quick start', '2-minute walk']));
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'completed' }]);
  await screenIsFree(started);
});
