/**
 * Pages that crash or hang in the middle of a break: it goes on or is over, and nobody sits before a covered screen.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalLines, shownLines, waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import {
  electronBinary,
  launchLumbar,
  newUserData,
  pageOf,
  projectRoot,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { barePixels, paintBareDesktop, untilCovered, type Rectangle } from './bench/pixels.ts';
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
  await until(async () => /Next break within|Away/.test(await desktop.tooltip()), {
    what: 'the tray to count again',
  });
});

test('killed page and graphics processes are replaced, and the break goes on with its keys', async () => {
  const right: Rectangle = { x: 1280, y: 0, width: 1024, height: 768 };
  await desktop.plugDisplay(1, right);
  const started = await launch();
  const { app, userData } = started;
  const first = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  const processes = await app.evaluate(({ app: running, webContents }) => ({
    pages: webContents.getAllWebContents().map((each) => each.getOSProcessId()),
    graphics: running.getAppMetrics().flatMap(({ type, pid }) => (type === 'GPU' ? [pid] : [])),
  }));
  expect(processes.pages).toHaveLength(2);
  for (const pid of [...new Set(processes.pages), ...processes.graphics]) process.kill(pid, 'SIGKILL');
  const second = await guideOf(started, [first]);
  for (const each of [screen, right])
    await until(async () => (await barePixels(desktop, each)) === 0, { what: 'both displays to be covered' });
  expect(shownLines(userData).filter((line) => line['kind'] === 'break')).toEqual([]);
  await untilKeysCount(desktop, second);
  await desktop.keyDown('Escape');
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await desktop.keyUp('Escape');
  await screenIsFree(started);
});

test('a page that hangs once the break is over is closed, and sitting time counts again', async () => {
  const started = await launch();
  const guide = await startBreak(desktop, started, ['Quick start', 'Cat stretch']);
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('h');
  // What to do about sharp pain stays until somebody closes it, which this page cannot be asked to.
  guide
    .getByRole('button', { name: /Sharp, electric or catching/ })
    .evaluate((button) => {
      // The element is the button that was looked for.
      (button as HTMLElement).click();
      for (;;);
    })
    // It ends with its page only.
    .catch(() => undefined);
  await waitForLines(started.userData, 'pain');
  await screenIsFree(started);
  await until(() => started.errors().includes('the page did not answer after the break'), {
    what: 'the word that the page was closed by force',
  });
  await until(async () => /Next break within|Away/.test(await desktop.tooltip()), {
    what: 'a clock that counts',
  });
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

/** More often than Chromium bears by itself. */
const GRAPHICS_KILLS = 8;

/** Kills each graphics process that comes, and waits for the next one. */
async function killGraphics({ app }: Lumbar): Promise<void> {
  const killed = new Set<number>();
  while (killed.size < GRAPHICS_KILLS) {
    const pid = await until(
      async () => {
        const running = await app.evaluate(({ app: it }) =>
          it.getAppMetrics().flatMap(({ type, pid: each }) => (type === 'GPU' ? [each] : [])),
        );
        const next = running.find((each) => !killed.has(each));
        // One that has ended by itself meanwhile is no kill: the next one is asked for.
        if (next !== undefined) process.kill(next, 'SIGKILL');
        return next;
      },
      { what: `graphics process ${killed.size + 1}` },
    );
    killed.add(pid);
  }
}

test('however often the graphics process is killed, a break goes on with its keys and ends', async () => {
  const started = await launch();
  const guide = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await killGraphics(started);
  await until(async () => (await barePixels(desktop, screen)) === 0, { what: 'the display to be covered' });
  await untilKeysCount(desktop, guide);
  await desktop.keyDown('Escape');
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await desktop.keyUp('Escape');
  await screenIsFree(started);
});

test('however often the graphics process is killed at rest, the tray stays and breaks come', async () => {
  const started = await launch();
  await killGraphics(started);
  await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await until(async () => (await barePixels(desktop, screen)) === 0, { what: 'the display to be covered' });
});

test('an app that can start no page any more starts itself again, with what it knew, and its breaks come', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  writeSavedState(userData, 30);
  // Not by Playwright, which loses an app that starts itself again.
  const first = desktop.startProgram('lumbar', electronBinary(), [
    ...[projectRoot, '--no-sandbox', `--user-data-dir=${userData}`],
  ]);
  // A new clock would say fifty.
  const hasSat = async (): Promise<boolean> => /Next break within 2\d min/.test(await desktop.tooltip());
  await until(hasSat, { what: 'half an hour of sitting' });
  // Every page comes from one of these.
  for (const pid of childrenOf(first.pid ?? 0))
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=zygote')) process.kill(pid, 'SIGKILL');
  const ended = new Promise((resolve) => first.once('exit', resolve));
  // The app may be gone before it has answered the click.
  await desktop.clickTrayMenu(['Start a break']).catch(() => undefined);
  await ended;
  await until(hasSat, { what: 'the app to be back' });
  const breaks = journalLines(userData).filter(({ kind }) => kind === 'break');
  expect(breaks).toMatchObject([{ outcome: 'failed' }]);
  expect(await barePixels(desktop, screen)).toBe(screen.width * screen.height);
  await desktop.clickTrayMenu(['Start a break']);
  await untilCovered(desktop, [screen]);
  await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
});

function childrenOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
}
