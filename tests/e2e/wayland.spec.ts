/** Breaks on a real Wayland compositor, which gives a window with focus the display of its own choice. */
import { expect, test, type Page } from '@playwright/test';
import { shownLines, waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { barePixels, untilCovered, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';
import { WaylandDesktop } from './bench/wayland-desktop.ts';

const first: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };
const second: Rectangle = { x: 1280, y: 0, width: 1024, height: 768 };
const third: Rectangle = { x: 2304, y: 0, width: 800, height: 1280 };
/** What sway makes of one more. */
const plugged: Rectangle = { x: 3104, y: 0, width: 1920, height: 1080 };
const smaller: Rectangle = { ...first, width: 1024, height: 600 };

let desktop: WaylandDesktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(args: readonly string[] = []): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, args });
  return lumbar;
}

async function allCovered(rectangles: readonly Rectangle[]): Promise<void> {
  await untilCovered(desktop, rectangles);
}

async function overlaysAre({ app }: Lumbar, count: number): Promise<void> {
  await until(() => app.windows().filter((page) => page.url().includes('overlay')).length === count, {
    what: `${count} overlays`,
  });
}

async function escapeEnds({ userData }: Lumbar, guide: Page): Promise<void> {
  await until(() => guide.evaluate(() => document.documentElement.dataset['keys'] === 'open'), {
    what: 'the keys to count',
  });
  // A busy machine may notice that the key is down so late that it was not held for long enough.
  await until(
    async () => {
      await desktop.holdKey('Escape', 2_200);
      return shownLines(userData).some(({ kind }) => kind === 'break');
    },
    { what: 'the break to end', timeoutMs: 30_000 },
  );
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
}

test('through XWayland all displays are covered, wherever the compositor puts the guide', async () => {
  desktop = await WaylandDesktop.start({ displays: [first, second, third], hasXWayland: true });
  // The app, which cannot see the pointer, would take the first one.
  await desktop.focusDisplay(1);
  const started = await launch();
  const guide = await startBreak(desktop, started, ['Start a break']);
  await allCovered([first, second, third]);
  expect(await guide.evaluate(() => innerWidth)).toBe(second.width);
  await desktop.plugDisplay();
  await allCovered([first, second, third, plugged]);
  await desktop.resizeDisplay(0, smaller);
  await allCovered([smaller, second, third, plugged]);
  await desktop.resizeDisplay(1, { width: second.width, height: 600 });
  const others = [smaller, { ...second, height: 600 }, third];
  await allCovered([...others, plugged]);
  await desktop.rotateDisplay(3);
  await allCovered([...others, { ...plugged, width: plugged.height, height: plugged.width }]);
  await desktop.scaleDisplay(3, 1.25);
  await allCovered([...others, { ...plugged, width: plugged.height / 1.25, height: plugged.width / 1.25 }]);
  await escapeEnds(started, guide);
});

test('a display that is pulled out takes its overlay along, a guide goes to another one, and a new one is covered', async () => {
  const displays = [first, second, third];
  desktop = await WaylandDesktop.start({ displays, hasXWayland: true, canUnplug: true });
  await desktop.focusDisplay(1);
  const started = await launch();
  const guide = await startBreak(desktop, started, ['Start a break']);
  await allCovered(displays);
  await desktop.unplugDisplay(2);
  await overlaysAre(started, 2);
  await allCovered([first, second]);
  // The one that leads.
  await desktop.unplugDisplay(1);
  await overlaysAre(started, 1);
  await allCovered([first]);
  await until(() => guide.evaluate((width) => innerWidth === width, first.width), {
    what: 'the guide to fill the display that is left',
  });
  await desktop.plugDisplay();
  await overlaysAre(started, 2);
  await allCovered([first, { x: first.width, y: 0, width: 1024, height: 768 }]);
  await escapeEnds(started, guide);
});

test('without XWayland one window fills the display with the focus, and Escape is heard', async () => {
  desktop = await WaylandDesktop.start({ displays: [first, second], hasXWayland: false });
  await desktop.focusDisplay(1);
  const started = await launch(['--ozone-platform=wayland']);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await allCovered([second]);
  expect(await barePixels(desktop, first)).toBe(first.width * first.height);
  await escapeEnds(started, guide);
});
