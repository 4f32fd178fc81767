// The wall clock jumps: nobody was away, and no break is lost or comes early.
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { falseClock, type FalseClock } from './bench/false-clock.ts';
import { shownLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSavedState, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startWorking, type Worker } from './bench/person.ts';
import { until } from './bench/until.ts';

/** The app's clock over real time: three seconds are a minute. */
const RATE = 20;
/** Real time. */
const HOUR_SECONDS = 3_600 / RATE;
const INTERVAL_MINUTES = 25;
/** What is left of it is enough for a few looks on a slow machine. */
const SITTING_MINUTES = 12;

let desktop: Desktop;
let clock: FalseClock;
let lumbar: Lumbar | undefined;
let person: Worker;

/** The app starts slowly under a false clock. */
test.setTimeout(180_000);

test.beforeEach(async () => {
  desktop = await startDesktop();
  clock = await falseClock(desktop);
  person = startWorking(desktop);
});

test.afterEach(async () => {
  await person.rest();
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, {
    noticeAcknowledged: true,
    breakIntervalMinutes: INTERVAL_MINUTES,
    postureNudges: false,
  });
  writeSavedState(userData, SITTING_MINUTES);
  lumbar = await launchLumbar(desktop, { userData, clockRate: RATE, env: clock.env });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item', timeoutMs: 30_000 });
  return lumbar;
}

/**
 * Waits until the tray counts fewer minutes than that, which it does once the app has looked at its clocks again: an
 * hour that was taken for sitting would leave none, one that was taken for an absence all of them.
 */
async function countsOn(from: number): Promise<number> {
  const told = await until(
    async () => {
      const text = await desktop.tooltip();
      const left = Number(/Next break in (\d+) min/.exec(text)?.[1] ?? Number.NaN);
      return left === from ? undefined : { text, left };
    },
    { what: `fewer than ${from} minutes`, timeoutMs: 30_000 },
  );
  expect(told.text).toContain('Next break in');
  expect(told.left).toBeLessThan(from);
  return told.left;
}

/** The break comes by itself. Whether its pages are there in time is tried elsewhere: a false clock slows them down. */
async function breakComes(): Promise<void> {
  await until(async () => (await desktop.tooltip()).includes('On a break'), {
    what: 'the break',
    timeoutMs: 90_000,
  });
}

test('a wall clock that goes an hour forward and back, and forward again, is neither sitting nor an absence', async () => {
  const { userData } = await launch();
  const first = await countsOn(INTERVAL_MINUTES - SITTING_MINUTES);
  clock.setAhead(HOUR_SECONDS);
  const second = await countsOn(first);
  clock.setAhead(-HOUR_SECONDS);
  const third = await countsOn(second);
  clock.setAhead(HOUR_SECONDS);
  await countsOn(third);
  await breakComes();
  // The stretch of sitting until the break, and no absence.
  expect(shownLines(userData).map(({ kind }) => kind)).toEqual(['sitting']);
});
