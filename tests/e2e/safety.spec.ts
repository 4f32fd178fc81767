// The ways out, where everything else fails: no tray, a page that hangs, settings that cannot be written.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function guideOf({ app }: Lumbar): Promise<Page> {
  return pageOf(app, 'overlay', (page) => page.getByRole('button', { name: /Pause/ }).isVisible(), 30_000);
}

test('without a tray the window starts a break, Escape held ends one whose page hangs, and Quit quits', async () => {
  desktop = await startDesktop({ statusNotifierHost: false });
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  const { app } = lumbar;
  const today = await pageOf(app, 'app', (page) => page.getByText(/no tray icons/).isVisible());
  await today.getByRole('button', { name: 'Take a break now' }).click();
  const guide = await guideOf(lumbar);
  // The window behind has the same title: the page itself has to say that it has the keyboard.
  await until(() => guide.evaluate(() => document.hasFocus()), { what: 'the focus' });
  void guide
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await desktop.keyDown('Escape');
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await desktop.keyUp('Escape');
  await until(() => app.windows().every((page) => !page.url().includes('overlay')), {
    what: 'a free screen',
  });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await today.getByRole('button', { name: /Quit/ }).click();
  await ended;
});

test('settings that cannot be written lock nobody out, and pain leads to the advice to wait and ask', async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  // A folder in its place cannot be written, whoever runs the test.
  mkdirSync(path.join(userData, 'settings.json'));
  lumbar = await launchLumbar(desktop, { userData });
  const today = await pageOf(lumbar.app, 'app', (page) => page.getByRole('dialog').isVisible());
  await today.getByRole('button', { name: 'I have read this' }).click();
  await expect(today.getByRole('dialog')).toHaveCount(0);
  await today.getByRole('button', { name: 'Take a break now' }).click();
  const guide = await guideOf(lumbar);
  await guide.getByRole('button', { name: /Got it/ }).click();
  await guide.getByRole('button', { name: /back/i }).first().click();
  await guide.getByRole('button', { name: /This hurts/ }).click();
  await guide.getByRole('button', { name: /^Pain, more than mild/ }).click();
  await expect(guide.getByText(/15 minutes/)).toBeVisible();
  expect(await waitForLines(userData, 'pain')).toMatchObject([{ answer: 'pain' }]);
});
