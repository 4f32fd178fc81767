// Being there and not: by really not touching and really moving the pointer, and by sleep as the system tells it.
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ systemBus: true });
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(clockRate: number): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, clockRate });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  return lumbar;
}

async function tooltip(pattern: RegExp): Promise<string> {
  return until(
    async () => {
      const text = await desktop.tooltip();
      return pattern.test(text) ? text : undefined;
    },
    { what: `a tooltip like ${String(pattern)}`, timeoutMs: 30_000 },
  );
}

test('hands off the pointer is away, a movement is back, and the absence is a natural break', async () => {
  const person = startWorking(desktop);
  const { userData } = await launch(60);
  await tooltip(/Next break in 4\d min/);
  await person.rest();
  await tooltip(/Away/);
  // Four minutes of the app's clock are four seconds at this rate.
  await until(() => desktop.tooltip().then((text) => text.includes('Away')), { what: 'still away' });
  await waitForAwayMinutes(5);
  const back = startWorking(desktop);
  await tooltip(/Next break in \d+ min/);
  const [entry] = await waitForLines(userData, 'natural-break');
  expect(Number(entry?.['elapsedMs'])).toBeGreaterThanOrEqual(240_000);
  await back.rest();
});

test('suspend is time away until somebody touches the computer again', async () => {
  const person = startWorking(desktop);
  await launch(60);
  await tooltip(/Next break in 4\d min/);
  await desktop.emitLogind('PrepareForSleep', true);
  await tooltip(/Away/);
  await desktop.emitLogind('PrepareForSleep', false);
  await tooltip(/Next break in \d+ min/);
  await person.rest();
});

/** Waits until the X server has seen no input for that long on the app's clock, at sixty times real time. */
async function waitForAwayMinutes(minutes: number): Promise<void> {
  const since = performance.now();
  await until(() => performance.now() - since >= minutes * 1_000, { what: `${minutes} minutes away` });
}
