/**
 * The wall clock jumps: nobody was away, and no break is lost, comes early or comes twice. And a night on which the
 * wall clock leaves an hour out, lived through from shortly before; the other nights are scenarios of the schedule.
 */
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { falseClock, type FalseClock } from './bench/false-clock.ts';
import { journalLines, waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startWorking, type Worker } from './bench/person.ts';
import { until } from './bench/until.ts';

const MINUTE_MS = 60_000;

let desktop: Desktop;
let clock: FalseClock;
let lumbar: Lumbar | undefined;
let person: Worker;

test.setTimeout(240_000);

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

interface Start {
  readonly clockRate: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sittingMinutes?: number;
  readonly env?: Readonly<Record<string, string>>;
}

async function launch({ clockRate, settings, sittingMinutes, env = {} }: Start): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, postureNudges: false, ...settings });
  if (sittingMinutes !== undefined) writeSavedState(userData, sittingMinutes);
  lumbar = await launchLumbar(desktop, { userData, clockRate, env: { ...clock.env, ...env } });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item', timeoutMs: 30_000 });
  return lumbar;
}

async function tooltip(pattern: RegExp): Promise<string> {
  return until(
    async () => {
      const text = await desktop.tooltip();
      return pattern.test(text) ? text : undefined;
    },
    { what: `a tooltip like ${String(pattern)}`, timeoutMs: 90_000 },
  );
}

/** The minutes that the tray counts down, as soon as it does. */
async function minutesLeft(): Promise<number> {
  return Number(/within (\d+) min/.exec(await tooltip(/Next break within \d+ min/))?.[1]);
}

/**
 * Waits until the tray counts fewer minutes than that, which it does once the app has looked at its clocks again: an
 * hour that was taken for sitting would leave none, one that was taken for an absence all of them.
 */
async function countsOn(from: number): Promise<number> {
  const told = await until(
    async () => {
      const text = await desktop.tooltip();
      const left = Number(/Next break within (\d+) min/.exec(text)?.[1] ?? Number.NaN);
      return left === from ? undefined : { text, left };
    },
    { what: `fewer than ${from} minutes`, timeoutMs: 30_000 },
  );
  expect(told.text).toContain('Next break within');
  expect(told.left).toBeLessThan(from);
  return told.left;
}

/** The app's wall clock jumps by an hour, whatever rate it runs at. */
function jumpHours(hours: number, clockRate: number): void {
  clock.setAhead((hours * 3_600) / clockRate);
}

test('a wall clock that goes an hour forward and back is neither sitting nor an absence, and the break comes once', async () => {
  // Two seconds are a minute; what is left of the interval is enough for a few looks on a slow machine, and the tray
  // counts in whole fives.
  const clockRate = 30;
  const settings = { breakIntervalMinutes: 25 };
  const { app, userData } = await launch({ clockRate, settings, sittingMinutes: 4 });
  const first = await countsOn(25);
  jumpHours(1, clockRate);
  const second = await countsOn(first);
  jumpHours(-1, clockRate);
  const third = await countsOn(second);
  jumpHours(1, clockRate);
  await countsOn(third);

  await tooltip(/On a break/);
  await person.rest();
  const guide = await pageOf(app, 'overlay', (page) =>
    page.getByRole('button', { name: /Pause/ }).isVisible(),
  );
  jumpHours(2, clockRate);
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText(/Walk for/);
  jumpHours(-1, clockRate);
  await expect(guide.getByRole('heading', { name: 'Walk done' })).toBeVisible({ timeout: 60_000 });
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  const [entry] = await waitForLines(userData, 'break');
  expect(entry).toMatchObject({ outcome: 'completed' });
  expect(Number(entry?.['elapsedMs'])).toBeLessThan(30 * MINUTE_MS);

  person = startWorking(desktop);
  const next = await minutesLeft();
  expect(next).toBeGreaterThan(15);
  jumpHours(1, clockRate);
  await countsOn(next);
  // The stretch of sitting until the break, the break, and no absence.
  const kinds = journalLines(userData).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'break')).toHaveLength(1);
  expect(kinds).not.toContain('natural-break');
});

/** Half a second is a minute. */
const NIGHT_RATE = 120;

/** Until three, across midnight, and once more from four on. */
const nightHours = {
  breakIntervalMinutes: 60,
  workingHoursOn: true,
  workingHours: [
    { days: ['sat'], from: '22:00', to: '03:00' },
    { days: ['sun'], from: '04:00', to: '08:00' },
  ],
};

async function startNight(wallMs: number): Promise<Lumbar> {
  clock.setTo(wallMs);
  return launch({ clockRate: NIGHT_RATE, settings: nightHours, env: { TZ: 'Europe/Berlin' } });
}

test('in the night that leaves an hour out, the hours end and begin when the wall clock says so', async () => {
  // Ten to two in Berlin: it will be three in ten minutes.
  const { userData } = await startNight(Date.UTC(2026, 2, 29, 0, 50));
  expect(await minutesLeft()).toBeGreaterThan(45);
  // They begin again with nobody there.
  await tooltip(/Outside your hours until 4:00/);
  await person.rest();
  await tooltip(/Away/);
  // The hour that was left out was not sat: it would have brought the break.
  expect(journalLines(userData).filter(({ kind }) => kind === 'break')).toEqual([]);
});
