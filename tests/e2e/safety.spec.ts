/** The ways out, where everything else fails: no tray, a page that hangs, settings that cannot be written. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines, writeForeignEntries } from './bench/history.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startBreak, startBreakFrom } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

test('without a tray the window starts a break, Escape held ends one whose page hangs, and Quit quits', async () => {
  desktop = await startDesktop({ statusNotifierHost: false });
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  const { app } = lumbar;
  const today = await pageOf(app, 'app', (page) => page.getByText(/no tray icons/).isVisible());
  const guide = await startBreakFrom(today, lumbar);
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
  // The app may be gone before it has answered the click.
  await today
    .getByRole('button', { name: /Quit/ })
    .click()
    .catch(() => undefined);
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
  const guide = await startBreakFrom(today, lumbar);
  await guide.getByRole('button', { name: /Got it/ }).click();
  await guide.getByRole('button', { name: /back/i }).first().click();
  await guide.getByRole('button', { name: /This hurts/ }).click();
  await guide.getByRole('button', { name: /^Pain that is more than mild/ }).click();
  await expect(guide.getByText(/15 minutes/)).toBeVisible();
  expect(await waitForLines(userData, 'pain')).toMatchObject([{ answer: 'pain' }]);
});

async function answerAlarm(guide: Page): Promise<void> {
  await guide.getByRole('button', { name: /This hurts/ }).click();
  await guide.getByRole('button', { name: /^Sharp, electric/ }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('When to get help');
}

/** What comes of an exercise from the tray that is not to be: the card that says so. */
async function refusalOf({ app }: Lumbar): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.clickTrayMenu(['Quick start', 'Cat stretch']);
  return pageOf(app, 'card', (page) => page.getByRole('heading', { level: 1 }).isVisible());
}

test('after an alarm a kill brings no exercise back, and the page never calls walks fine', async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
  await answerAlarm(guide);
  await expect(guide.getByText(/walk[^.]*(fine|safe|good)/i)).toHaveCount(0);
  lumbar.app.process().kill('SIGKILL');
  await lumbar.stop();
  expect(await waitForLines(userData, 'pain')).toMatchObject([{ answer: 'alarm' }]);
  lumbar = await launchLumbar(desktop, { userData });
  const card = await refusalOf(lumbar);
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Have it checked first');
  await card.getByRole('button', { name: 'Open Today' }).click();
  const today = await pageOf(lumbar.app, 'app', (page) =>
    page.getByRole('heading', { name: 'Have it checked before you exercise' }).isVisible(),
  );
  await expect(today.getByText(/Exercises wait until you have been checked/)).toBeVisible();
});

test('days later exercises come back by the person’s own word, and stay', async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const atMs = Date.now() - 4 * 24 * 3_600_000;
  const alarm = { kind: 'pain', id: 'a-pain', atMs, breakId: 'a-break', exerciseId: null, answer: 'alarm' };
  writeForeignEntries(userData, [alarm]);
  lumbar = await launchLumbar(desktop, { userData });
  const card = await refusalOf(lumbar);
  await card.getByRole('button', { name: 'Open Today' }).click();
  const today = await pageOf(lumbar.app, 'app', (page) => page.getByRole('main').isVisible());
  await today.getByRole('button', { name: 'I have been checked and may exercise' }).click();
  await expect(today.getByRole('heading', { name: /Have it checked/ })).toHaveCount(0);
  await waitForLines(userData, 'exercise-cleared');
  await lumbar.stop();
  lumbar = await launchLumbar(desktop, { userData });
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Cat stretch');
});

test('before the notice was accepted no exercise starts, and the card leads to it', async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  lumbar = await launchLumbar(desktop, { userData, args: ['--hidden'] });
  const card = await refusalOf(lumbar);
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('First, a short notice');
  await card.getByRole('button', { name: 'Open Today' }).click();
  const today = await pageOf(lumbar.app, 'app', (page) => page.getByRole('dialog').isVisible());
  await today.getByRole('button', { name: 'I have read this' }).click();
  await expect(today.getByRole('dialog')).toHaveCount(0);
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Cat stretch');
});
