/** Pages whose own code throws: none stays white, none comes back for ever, and the log says what happened. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalLines, waitForLines, writeForeignMonth } from './bench/history.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type LaunchOptions,
  type Lumbar,
} from './bench/lumbar.ts';
import { barePixels, paintBareDesktop, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

const screen: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ displays: [screen] });
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

function userDataOfOld(): string {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  return userData;
}

async function launch(options: LaunchOptions = {}): Promise<Lumbar> {
  lumbar = await launchLumbar(desktop, { userData: userDataOfOld(), ...options });
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  return lumbar;
}

async function openToday({ app }: Lumbar, lost: readonly Page[] = []): Promise<Page> {
  await desktop.activateTray();
  return pageOf(app, 'app', (page) => Promise.resolve(!lost.includes(page)));
}

/** From now on the page cannot write a number: whatever it draws next throws. */
function takeNumbersAway(): void {
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
    get: () => {
      throw new Error('no more numbers');
    },
  });
}

/** How often the app has told of it. */
function toldOf({ errors }: Lumbar, words: string): number {
  return errors().split(words).length - 1;
}

async function isToldOf(started: Lumbar, words: string, times = 1): Promise<void> {
  await until(() => toldOf(started, words) === times, { what: `${times} time(s) “${words}” in the log` });
}

/** The page that leads, other than those that are lost. */
async function guideOf({ app }: Lumbar, lost: readonly Page[] = []): Promise<Page> {
  return pageOf(app, 'overlay', async (page) =>
    lost.includes(page) ? false : page.getByRole('button', { name: /Pause/ }).isVisible(),
  );
}

test.describe('a day with marks that begin at the same instant', () => {
  const minuteMs = 60_000;

  function writeHistory(
    entries: readonly { kind: string; startsMinutes: number; minutes: number }[],
  ): string {
    const userData = userDataOfOld();
    const midnightMs = new Date().setHours(0, 0, 0, 0);
    entries.forEach(({ kind, startsMinutes, minutes }, index) => {
      const atMs = midnightMs + startsMinutes * minuteMs;
      const at = new Date(atMs);
      const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
      const line = JSON.stringify({ v: 1, kind, id: `entry-${index}`, atMs, elapsedMs: minutes * minuteMs });
      writeForeignMonth(userData, month, `${line}\n`, `computer-${index}`);
    });
    return userData;
  }

  for (const [what, kind, entries] of [
    [
      'two walks over midnight',
      /^Walk/,
      [
        { kind: 'walk', startsMinutes: -10, minutes: 20 },
        { kind: 'walk', startsMinutes: -5, minutes: 10 },
      ],
    ],
    [
      'sitting over midnight at two computers',
      /^Sitting/,
      [
        { kind: 'sitting', startsMinutes: -20, minutes: 33 },
        { kind: 'sitting', startsMinutes: -17, minutes: 30 },
      ],
    ],
  ] as const)
    test(`shows ${what} in its timeline`, async () => {
      const started = await launch({ userData: writeHistory(entries) });
      const page = await openToday(started);
      const marks = page.getByRole('listitem').filter({ hasText: kind }).filter({ hasText: / to / });
      // The sitting that is going on may be a third.
      await until(async () => (await marks.count()) >= 2, { what: 'both marks' });
      expect(started.errors()).not.toContain('each_key');
    });
});

test('a window whose page throws while it draws is loaded again, once, and the log says why', async () => {
  const started = await launch();
  const page = await openToday(started);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.evaluate(takeNumbersAway);
  await desktop.activateTray();
  await isToldOf(started, 'no more numbers');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(started.app.windows()).toEqual([page]);
});

test('a window whose page throws again shows plain words, and opens anew when it is asked for', async () => {
  const started = await launch();
  const page = await openToday(started);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.addInitScript(takeNumbersAway);
  await page.evaluate(takeNumbersAway);
  await desktop.activateTray();
  await expect(page.getByRole('heading', { name: 'Lumbar cannot show this window' })).toBeVisible();
  expect(toldOf(started, 'no more numbers')).toBe(2);
  const anew = await openToday(started, [page]);
  await expect(anew.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(page.isClosed()).toBe(true);
});

test('a window whose code cannot even start shows plain words', async () => {
  const started = await launch();
  const page = await openToday(started);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'WeakMap', { value: undefined });
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Lumbar cannot show this window' })).toBeVisible();
});

test('an error beside the drawing is told once, and the page stays', async () => {
  const started = await launch();
  const page = await openToday(started);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset['mark'] = 'still here';
    // What a click in the sidebar does last.
    HTMLElement.prototype.focus = () => {
      throw new Error('no more focus');
    };
  });
  for (const name of ['About', 'Learn', 'About']) await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: 'About Lumbar' })).toBeVisible();
  await isToldOf(started, 'no more focus');
  expect(await page.evaluate(() => document.body.dataset['mark'])).toBe('still here');
});

test('a promise that fails unheard is told', async () => {
  const started = await launch();
  const page = await openToday(started);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.evaluate(() => {
    const promise = Promise.resolve();
    const reason = new Error('nobody waited for it');
    window.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
  });
  await isToldOf(started, 'nobody waited for it');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('a guide that throws in a break is opened again, and the break goes on', async () => {
  const started = await launch();
  const first = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await first.evaluate(takeNumbersAway);
  await guideOf(started, [first]);
  await isToldOf(started, 'no more numbers');
  expect(journalLines(started.userData).filter(({ kind }) => kind === 'break')).toEqual([]);
});

test('a guide that throws twice ends the break as failed, and nothing covers the screen', async () => {
  await paintBareDesktop(desktop);
  const started = await launch();
  const first = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await first.evaluate(takeNumbersAway);
  const second = await guideOf(started, [first]);
  await second.evaluate(takeNumbersAway);
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'failed' }]);
  await until(async () => (await barePixels(desktop, screen)) === screen.width * screen.height, {
    what: 'the whole desktop to show',
  });
  await until(async () => /Next break within|Away/.test(await desktop.tooltip()), {
    what: 'the tray to count again',
  });
});

test('a card that throws is closed, and the break is still to come', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 20, warningLeadSeconds: 120 });
  writeSavedState(userData, 18.5);
  // The person has just touched the pointer, or the app would take them for absent.
  await desktop.movePointer(60, 60);
  const started = await launch({ userData });
  const card = await pageOf(started.app, 'card');
  const closed = card.waitForEvent('close');
  await card.evaluate(takeNumbersAway);
  await closed;
  await isToldOf(started, 'no more numbers');
  expect(await desktop.tooltip()).toMatch(/break/i);
});
