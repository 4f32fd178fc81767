/** Being there and not: by really not touching and really moving the pointer, and by sleep as the system tells it. */
import { expect, test, type ElectronApplication } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalLines, waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSettings, type LaunchOptions, type Lumbar } from './bench/lumbar.ts';
import { BusService } from './bench/bus-service.ts';
import { Mutter } from './bench/mutter.ts';
import { processesNamed, Sway } from './bench/sway.ts';
import { startWorking } from './bench/person.ts';
import { until } from './bench/until.ts';

/** The app's clock over real time: a second is a minute. */
const RATE = 60;
/** Real time; four minutes of the app's clock are a natural break. */
const MINIMUM_CREDIT_SECONDS = 4;

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

async function launch(clockRate: number, options: LaunchOptions = {}): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { ...options, userData, clockRate });
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
  const { app, userData } = await launch(RATE);
  await tooltip(/Next break within (?:45|50) min/);
  await person.rest();
  await tooltip(/Away/);
  await idleFor(app, MINIMUM_CREDIT_SECONDS + 1);
  const back = startWorking(desktop);
  await tooltip(/Next break within \d+ min/);
  const [entry] = await waitForLines(userData, 'natural-break');
  expect(Number(entry?.['elapsedMs'])).toBeGreaterThanOrEqual(MINIMUM_CREDIT_SECONDS * RATE * 1_000);
  await back.rest();
});

test('suspend is time away until somebody touches the computer again', async () => {
  const person = startWorking(desktop);
  const { app, userData } = await launch(RATE);
  await tooltip(/Next break within (?:45|50) min/);
  // The hand is still on the pointer: only the signal can have made this an absence.
  await desktop.emitLogind('PrepareForSleep', true);
  await tooltip(/Away/);
  await person.rest();
  await idleFor(app, MINIMUM_CREDIT_SECONDS + 1);
  await desktop.emitLogind('PrepareForSleep', false);
  expect(await desktop.tooltip()).toContain('Away');
  expect(journalLines(userData).filter((line) => line['kind'] === 'natural-break')).toEqual([]);
  const back = startWorking(desktop);
  try {
    await tooltip(/Next break within \d+ min/);
    const [entry] = await waitForLines(userData, 'natural-break');
    expect(Number(entry?.['elapsedMs'])).toBeGreaterThanOrEqual(MINIMUM_CREDIT_SECONDS * RATE * 1_000);
  } finally {
    await back.rest();
  }
});

test('a lock is time away, whether the screen saver or the session tells it, and whatever moves', async () => {
  const saver = 'org.gnome.ScreenSaver';
  const sessionPath = await desktop.addLogindSession('c1');
  const service = await BusService.start(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', [saver], (member) =>
    member === 'GetActive' ? { signature: 'b', body: [false] } : undefined,
  );
  const person = startWorking(desktop);
  try {
    await launch(RATE, { env: { XDG_SESSION_ID: 'c1' } });
    await tooltip(/Next break within (?:45|50) min/);
    service.emit('/org/gnome/ScreenSaver', saver, 'ActiveChanged', 'b', [true]);
    await tooltip(/Away/);
    service.emit('/org/gnome/ScreenSaver', saver, 'ActiveChanged', 'b', [false]);
    await tooltip(/Next break within \d+ min/);
    await desktop.callLogindSession(sessionPath, 'SetLockedHint', true);
    await tooltip(/Away/);
    await desktop.callLogindSession(sessionPath, 'SetLockedHint', false);
    await tooltip(/Next break within \d+ min/);
  } finally {
    await person.rest();
    service.stop();
  }
});

test("GNOME's idle monitor is believed, whatever the pointer does for X", async () => {
  const mutter = await Mutter.start(
    desktop.startProgram.bind(desktop),
    desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '',
  );
  const pointer = startWorking(desktop);
  try {
    await launch(RATE);
    // For X somebody is busy all the time: only the monitor can have told this absence, and the return from it.
    await tooltip(/Away/);
    await mutter.pressKey();
    await tooltip(/Next break within \d+ min/);
    await tooltip(/Away/);
  } finally {
    await pointer.rest();
    mutter.close();
  }
});

test('on sway a helper tells, and it does not outlive an app that is killed', async () => {
  const sway = await Sway.start(desktop.startProgram.bind(desktop), desktop.env['XDG_RUNTIME_DIR'] ?? '');
  const pointer = startWorking(desktop);
  try {
    const { app } = await launch(RATE, {
      args: ['--ozone-platform=x11'],
      env: { WAYLAND_DISPLAY: sway.socket, XDG_SESSION_TYPE: 'wayland' },
    });
    await tooltip(/Away/);
    await sway.pressKey();
    await tooltip(/Next break within \d+ min/);
    await tooltip(/Away/);
    expect(processesNamed('swayidle', sway.socket)).toHaveLength(1);
    app.process().kill('SIGKILL');
    await until(() => processesNamed('swayidle', sway.socket).length === 0, { what: 'the helper to end' });
  } finally {
    await pointer.rest();
  }
});

/** Waits until the system has told the app for so long of no input. */
async function idleFor(app: ElectronApplication, seconds: number): Promise<void> {
  await until(
    () =>
      app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime()).then((idle) => idle >= seconds),
    {
      what: `${seconds} s without input`,
    },
  );
}
