/** The figure in a running break: turned by hand and by keys, and calm for people who want little motion. */
import { createHash } from 'node:crypto';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ displays: [{ width: 1366, height: 768 }] });
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function startExercise(name: string, args: readonly string[] = []): Promise<Page> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, args });
  const page = await startBreak(desktop, lumbar, ['Quick start', name]);
  await untilKeysCount(desktop, page);
  return page;
}

/** A fingerprint of what the figure's canvas shows on the screen. */
async function pictureOf(page: Page): Promise<string> {
  const picture = await page.locator('canvas').first().screenshot();
  return createHash('sha256').update(picture).digest('hex');
}

/** The picture once it has come to rest. */
async function restingPicture(page: Page): Promise<string> {
  let last = await pictureOf(page);
  let same = 0;
  await until(
    async () => {
      const next = await pictureOf(page);
      same = next === last ? same + 1 : 0;
      last = next;
      return same >= 3;
    },
    { what: 'the figure to come to rest' },
  );
  return last;
}

/** A bird dog held at its start, so that nothing but the camera moves. */
async function stillFigure(): Promise<Page> {
  const page = await startExercise('Bird dog');
  await page.getByRole('button', { name: /^Pause/ }).click();
  await page.getByRole('button', { name: /^(Go on|Resume)/ }).waitFor();
  return page;
}

async function middleOfFigure(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('the figure is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How much of its place in the page the figure's canvas has pixels for, 0 to 1. */
async function usedShare(page: Page): Promise<number> {
  return page
    .locator('canvas')
    .first()
    .evaluate((each) => {
      const { width, height } = each as HTMLCanvasElement;
      const place = each.getBoundingClientRect();
      const [across, down] = [width / place.width, height / place.height];
      return Math.min(across, down) / Math.max(across, down);
    });
}

test('turns with the pointer and goes home at a double click', async () => {
  const page = await stillFigure();
  const home = await restingPicture(page);
  // Somebody on hands and knees is wider than high; seen from elsewhere all of the place may be needed.
  expect(await usedShare(page)).toBeLessThan(0.85);
  const { x, y } = await middleOfFigure(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 10, { steps: 6 });
  await until(async () => (await usedShare(page)) > 0.99, { what: 'the whole place to be used' });
  expect(await pictureOf(page)).not.toBe(home);
  await page.mouse.up();
  await page.mouse.dblclick(x, y);
  expect(await restingPicture(page)).toBe(home);
  expect(await usedShare(page)).toBeLessThan(0.85);
});

test('turns by keys and comes back by itself', async () => {
  const page = await stillFigure();
  await page.getByRole('img').first().focus();
  const home = await restingPicture(page);
  await page.keyboard.press('Shift+ArrowRight');
  await until(async () => (await pictureOf(page)) !== home, { what: 'the figure to turn' });
  await until(async () => (await pictureOf(page)) === home, { what: 'the figure to come back' });
});

test('moves in stills for people who want little motion', async () => {
  const page = await startExercise('Seated cat and cow', ['--force-prefers-reduced-motion']);
  await page.getByRole('button', { name: /Start now/ }).click();
  const second = page.getByText(/Repetition 2/);
  const seen = new Set<string>();
  await until(
    async () => {
      seen.add(await pictureOf(page));
      return second.isVisible();
    },
    { what: 'the second repetition', timeoutMs: 45_000 },
  );
  // The start and the two key poses of a repetition; each may be seen while it fades in.
  expect(seen.size).toBeGreaterThan(1);
  expect(seen.size).toBeLessThanOrEqual(6);
});

/** The app's own window, at Today. */
async function openWindow(): Promise<Page> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  return pageOf(lumbar.app, 'app');
}

test('stands small in the window', async () => {
  const page = await openWindow();
  await expect(page.locator('.picture canvas').first()).toBeVisible();
});

/** How many pixels the first of these figures has for one length of the page. */
async function sharpness(figures: Locator): Promise<number> {
  return figures.first().evaluate((each) => {
    const canvas = each as HTMLCanvasElement;
    const { width, height } = canvas.getBoundingClientRect();
    // It has only the part that the figure uses, of the whole height or width.
    return Math.max(canvas.width / width, canvas.height / height);
  });
}

test('is as sharp as the display that the window comes to', async () => {
  const page = await openWindow();
  const session = await page.context().newCDPSession(page);
  /** As other displays are: with letters twice as large as here, or as here. */
  const moveTo = async (deviceScaleFactor: 1 | 2): Promise<void> => {
    const size = { width: 0, height: 0, mobile: false };
    if (deviceScaleFactor === 1) await session.send('Emulation.clearDeviceMetricsOverride');
    else await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor });
  };
  const untilSharp = async (selector: string, scale: number): Promise<unknown> =>
    until(async () => Math.abs((await sharpness(page.locator(selector))) - scale) < 0.05, {
      what: `${selector} to have ${scale} pixels a length`,
    });

  await untilSharp('.picture canvas', 1);
  await moveTo(2);
  await untilSharp('.picture canvas', 2);

  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await untilSharp('.lazy-picture canvas', 2);
  await moveTo(1);
  await untilSharp('.lazy-picture canvas', 1);

  await page.getByRole('button', { name: 'Cat stretch', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).last().click();
  await untilSharp('[role="img"] canvas', 1);
  await moveTo(2);
  await untilSharp('[role="img"] canvas', 2);
});
