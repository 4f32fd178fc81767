/**
 * How long a break takes from the press of "Start now" until three displays show it, in the pixels of the X server.
 * Prints its numbers; passes whatever they are.
 */
import os from 'node:os';
import { test } from '@playwright/test';
import { startDesktop, type Desktop } from '../e2e/bench/desktop.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from '../e2e/bench/lumbar.ts';
import { paintBareDesktop, type Rectangle } from '../e2e/bench/pixels.ts';
import { until } from '../e2e/bench/until.ts';
import { quantile } from './page-meter.ts';
import { watchScreen, type ScreenWatch } from './screen-watch.ts';

const rounds = Number(process.env['LUMBAR_BENCH_ROUNDS'] ?? '50');
const displays: readonly Rectangle[] = [
  { x: 0, y: 0, width: 1280, height: 800 },
  { x: 1280, y: 0, width: 1366, height: 768 },
  { x: 2646, y: 0, width: 1024, height: 768 },
];
const limitMs = 10_000;

/** The card comes at once, and with it the hidden overlays. */
async function launchWithCard(desktop: Desktop): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 20, warningLeadSeconds: 120 });
  writeSavedState(userData, 18.5);
  const lumbar = await launchLumbar(desktop, { userData });
  await until(
    async () => {
      const pages = lumbar.app.windows().filter((page) => page.url().includes('overlay'));
      const ready = await Promise.all(pages.map((page) => page.locator('main').count()));
      return ready.length === displays.length && ready.every((count) => count > 0);
    },
    { what: 'the overlays to be prepared', timeoutMs: 30_000 },
  );
  return lumbar;
}

interface Lengths {
  readonly coveredMs: number;
  readonly drawnMs: number;
}

/** From the press until the last display is covered, and until its page is drawn. */
async function measure({ app }: Lumbar, screen: ScreenWatch): Promise<Lengths> {
  const card = await pageOf(app, 'card', (page) =>
    page.getByRole('button', { name: 'Start now' }).isVisible(),
  );
  const { painted } = await screen.look(displays, limitMs);
  const pressedAtMs = await card.getByRole('button', { name: 'Start now' }).evaluate((button) => {
    const nowMs = Date.now();
    // After this answer: the card goes with the press. The element is the button that was looked for.
    setTimeout(() => (button as HTMLElement).click());
    return nowMs;
  });
  const { coveredAtMs, drawnAtMs } = await painted;
  return { coveredMs: coveredAtMs - pressedAtMs, drawnMs: drawnAtMs - pressedAtMs };
}

test('paint', async () => {
  const desktop = await startDesktop({ displays });
  const lengths: Lengths[] = [];
  try {
    await paintBareDesktop(desktop);
    const screen = await watchScreen(desktop.env['DISPLAY'] ?? '');
    for (let round = 0; round < rounds; round += 1) {
      const lumbar = await launchWithCard(desktop);
      try {
        lengths.push(await measure(lumbar, screen));
      } finally {
        await lumbar.stop();
      }
    }
    screen.close();
  } finally {
    await desktop.stop();
  }
  const load = (os.loadavg()[0] ?? Number.NaN).toFixed(1);
  process.stdout.write(`from "Start now", ${lengths.length} times (load of the machine ${load}):\n`);
  say(
    'three displays covered',
    lengths.map(({ coveredMs }) => coveredMs),
  );
  say(
    'and their pages drawn',
    lengths.map(({ drawnMs }) => drawnMs),
  );
});

function say(what: string, lengthsMs: readonly number[]): void {
  process.stdout.write(
    `${what.padEnd(24)} median ${quantile(lengthsMs, 0.5)} ms, p95 ${quantile(lengthsMs, 0.95)} ms, ` +
      `worst ${Math.max(...lengthsMs)} ms\n`,
  );
}
