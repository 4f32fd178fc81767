/**
 * In a break no window of the app takes the keyboard: Escape held ends the break, whatever was asked for meanwhile, and
 * the window that was asked for comes when the break is over.
 */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop, type WindowManager } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, pageOf, runToEnd, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

const windowManagers = ['openbox', 'xfwm4', 'none'] satisfies WindowManager[];

/** What asks for the window, and settles when the app has heard of it. */
const asked: Readonly<Record<string, (desktop: Desktop, lumbar: Lumbar) => Promise<unknown>>> = {
  'a second start': (desktop, { userData }) => runToEnd(desktop, [`--user-data-dir=${userData}`]),
  'a click on the tray icon': (desktop) => desktop.activateTray(),
};

/** A window that was made comes to the screen a little later. */
async function untilAllShown({ app }: Lumbar): Promise<void> {
  await until(
    () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().every((each) => each.isVisible())),
    { what: 'every window to be shown' },
  );
}

/** Real keys: whichever window has the keyboard hears them. */
async function endByEscape(desktop: Desktop, { app, userData }: Lumbar): Promise<void> {
  await desktop.keyDown('Escape');
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await desktop.keyUp('Escape');
  await until(() => app.windows().every((page) => !page.url().includes('overlay')), {
    what: 'all overlays to be gone',
  });
}

/** A page knows that it has the keyboard only once it has heard a key; Tab changes nothing. */
async function untilHearsKeys(desktop: Desktop, page: Page): Promise<void> {
  await until(
    async () => {
      await desktop.pressKey('Tab');
      return page.evaluate(() => document.hasFocus());
    },
    { what: 'the window to hear a key' },
  );
}

for (const windowManager of windowManagers) {
  const hasWindowManager = windowManager !== 'none';

  for (const [what, ask] of Object.entries(asked))
    test(`${what} in a break opens the window after it, with the window manager ${windowManager}`, async () => {
      const desktop = await startDesktop({ windowManager });
      try {
        const userData = newUserData(desktop);
        writeSettings(userData, { noticeAcknowledged: true, strict: true });
        const lumbar = await launchLumbar(desktop, { userData });
        try {
          const guide = await startBreak(desktop, lumbar, ['Start a break']);
          await untilKeysCount(desktop, guide, { hasWindowManager });
          await ask(desktop, lumbar);
          await untilAllShown(lumbar);
          await ask(desktop, lumbar);
          await endByEscape(desktop, lumbar);
          await untilHearsKeys(desktop, await pageOf(lumbar.app, 'app'));
        } finally {
          await lumbar.stop();
        }
      } finally {
        await desktop.stop();
      }
    });

  test(`a break over the open window keeps the keys though the window is asked for again, with the window manager ${windowManager}`, async () => {
    const desktop = await startDesktop({ windowManager });
    try {
      const userData = newUserData(desktop);
      writeSettings(userData, { noticeAcknowledged: true, strict: true });
      const lumbar = await launchLumbar(desktop, { userData });
      try {
        await desktop.activateTray();
        const today = await pageOf(lumbar.app, 'app', (page) =>
          page.getByRole('button', { name: 'Start a break' }).isVisible(),
        );
        await untilHearsKeys(desktop, today);
        const guide = await startBreak(desktop, lumbar, ['Start a break']);
        await untilHearsKeys(desktop, guide);
        await untilKeysCount(desktop, guide, { hasWindowManager });
        await desktop.activateTray();
        await desktop.clickTrayMenu(['Library…']);
        await endByEscape(desktop, lumbar);
        await untilHearsKeys(desktop, today);
        await expect(today.getByRole('heading', { name: 'Library' })).toBeVisible();
      } finally {
        await lumbar.stop();
      }
    } finally {
      await desktop.stop();
    }
  });
}
