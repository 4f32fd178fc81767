/** Displays that show the same place, as a projector beside a laptop does: a break is seen on them, before all else. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { paintBareDesktop, untilBare, untilCovered, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

const laptop: Rectangle = { x: 0, y: 0, width: 1366, height: 768 };
const projector: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };
const large: Rectangle = { x: 0, y: 0, width: 1600, height: 900 };

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(first: Rectangle): Promise<Lumbar> {
  desktop = await startDesktop({ displays: [first] });
  await paintBareDesktop(desktop);
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  return lumbar;
}

/** Where the windows of the app are that can be seen. */
async function windowsOf({ app }: Lumbar): Promise<readonly Rectangle[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().flatMap((window) => (window.isVisible() ? [window.getBounds()] : [])),
  );
}

async function endByEscape(guide: Page): Promise<void> {
  await untilKeysCount(desktop, guide);
  await desktop.keyDown('Escape');
  await waitForLines(lumbar?.userData ?? '', 'break');
  await desktop.keyUp('Escape');
}

test('mirrored displays have one window, the guide', async () => {
  const started = await launch(large);
  await desktop.plugDisplay(1, large, 0);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await untilCovered(desktop, [large]);
  expect(await windowsOf(started)).toHaveLength(1);
  await endByEscape(guide);
  await untilBare(desktop, [large]);
});

test('a larger display that is mirrored in a break takes the guide, and the smaller one gets no cover', async () => {
  const started = await launch(projector);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await desktop.plugDisplay(1, large, 0);
  await untilCovered(desktop, [large]);
  expect(await windowsOf(started)).toHaveLength(1);
  await desktop.unplugDisplay(1);
  await until(async () => (await windowsOf(started))[0]?.width === projector.width, {
    what: 'the guide to be back on the smaller display',
  });
  await endByEscape(guide);
  await untilBare(desktop, [projector]);
});

test('mirrored displays of two shapes are covered, and the cover lies beside the guide', async () => {
  const started = await launch(laptop);
  await desktop.plugDisplay(1, projector, 0);
  await desktop.movePointer(640, 790);
  await startBreak(desktop, started, ['Start a break']);
  await untilCovered(desktop, [laptop, projector]);
  const [cover, guide] = (await windowsOf(started)).toSorted((left, right) => left.width - right.width);
  expect(guide).toMatchObject({ x: 0, y: 0, width: projector.width });
  expect(cover).toMatchObject({ x: projector.width, y: 0, width: laptop.width - projector.width });
});
