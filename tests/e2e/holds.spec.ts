/**
 * What holds a due break back: real recorders, streams, daemons, windows and open files; only the camera is a stand-in.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BusService } from './bench/bus-service.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { findProgram } from './bench/child-processes.ts';
import { openFullScreenWindow } from './bench/full-screen-window.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startDunst, startXfceNotifications } from './bench/notification-daemons.ts';
import { startWorking, type Worker } from './bench/person.ts';
import { shareScreen } from './bench/screen-sharing.ts';
import { SoundServer } from './bench/sound-server.ts';
import { processesNamed } from './bench/sway.ts';
import { until } from './bench/until.ts';

/** A minute of the app's clock is six seconds. */
const RATE = 10;
/** A break is due half a minute of the app's clock after the start, when its warning has had its time. */
const SITTING_MINUTES = 49.5;
/** The specification's limit, in real time. */
const DELIVERY_LIMIT_MS = 60_000;

let desktop: Desktop;
let lumbar: Lumbar | undefined;
let person: Worker | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await person?.rest();
  person = undefined;
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

interface Held {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the app when a break is near, with somebody at the computer. */
async function launchNearBreak({ settings = {}, env = {} }: Held = {}): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...settings });
  writeSavedState(userData, SITTING_MINUTES);
  person = startWorking(desktop);
  lumbar = await launchLumbar(desktop, { userData, clockRate: RATE, env });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  return lumbar;
}

async function tooltip(pattern: RegExp): Promise<void> {
  await until(async () => pattern.test(await desktop.tooltip()), {
    what: `a tooltip like ${String(pattern)}`,
    timeoutMs: 30_000,
  });
}

/** With hands off, which is the natural pause that the break waits for. */
async function expectBreak({ app }: Lumbar): Promise<void> {
  // Hands off any sooner, the fast clock would take the person for away.
  await tooltip(/next pause|On a break/);
  await person?.rest();
  await pageOf(
    app,
    'overlay',
    (overlay) => overlay.locator('main[data-stage]:not([data-stage="opening"])').isVisible(),
    DELIVERY_LIMIT_MS,
  );
}

/** A file that stands for a camera, and a program that has it open. */
function openCamera(): { readonly env: Readonly<Record<string, string>>; close(): void } {
  const devices = path.join(desktop.folder, 'devices');
  mkdirSync(devices);
  const camera = path.join(devices, 'video0');
  writeFileSync(camera, '');
  const viewer = desktop.startProgram('viewer', 'tail', ['-f', camera]);
  return { env: { LUMBAR_CAMERA_PREFIX: path.join(devices, 'video') }, close: () => viewer.kill() };
}

/** A program with a name that no other program has, not even that of another test: all see the same processes. */
function startMeeting(): { readonly name: string; close(): void } {
  const name = `meeting-${desktop.folder.slice(-6)}`;
  const program = path.join(desktop.folder, name);
  copyFileSync(findProgram('sleep') ?? '', program);
  const meeting = desktop.startProgram('meeting', program, ['300']);
  return { name, close: () => meeting.kill() };
}

function startRecorder(): { close(): void } {
  const recording = path.join(desktop.folder, 'meeting.raw');
  const recorder = desktop.startProgram('recorder', 'parecord', ['--raw', '--device=mic', recording]);
  return { close: () => recorder.kill() };
}

test('a program that records holds the break, then dunst does, and the last to end delivers it', async () => {
  await SoundServer.start(desktop);
  const daemon = await startDunst(desktop);
  await daemon.setQuiet(true);
  const recorder = startRecorder();
  const app = await launchNearBreak();
  await tooltip(/Break waiting · in a call/);
  recorder.close();
  await tooltip(/Break waiting · do not disturb/);
  await daemon.setQuiet(false);
  await expectBreak(app);
});

test('an open camera, a shared screen, a full-screen window and a program on the list hold the break in turn', async () => {
  const camera = openCamera();
  const sharing = await shareScreen(desktop);
  const meeting = startMeeting();
  const film = await openFullScreenWindow(desktop);
  const app = await launchNearBreak({
    settings: { holdOnFullScreen: true, heldApps: [`${meeting.name.toUpperCase()}.exe`] },
    env: camera.env,
  });
  await tooltip(/Break waiting · camera in use/);
  camera.close();
  await tooltip(/Break waiting · sharing the screen/);
  await sharing.end();
  await tooltip(/Break waiting · full screen/);
  film.close();
  await tooltip(/Break waiting · an app on your list/);
  meeting.close();
  await expectBreak(app);
});

test('the do-not-disturb of Xfce holds the break until it is off', async () => {
  const daemon = await startXfceNotifications(desktop);
  await daemon.setQuiet(true);
  const app = await launchNearBreak();
  await tooltip(/Break waiting · do not disturb/);
  await daemon.setQuiet(false);
  await expectBreak(app);
});

test('what is switched off holds nothing, and neither does a recording of the computer itself', async () => {
  // The bench's own recorder listens to an output all the time.
  await SoundServer.start(desktop);
  const { name } = startMeeting();
  const camera = openCamera();
  const settings = { heldApps: [name], holdOnApps: false, holdOnCamera: false };
  const app = await launchNearBreak({ settings, env: camera.env });
  await expectBreak(app);
});

test('the programs that listen to the system for the app do not outlive one that is killed', async () => {
  await SoundServer.start(desktop);
  // A desktop whose do-not-disturb is a setting of GNOME.
  const names = ['org.freedesktop.Notifications'];
  const shell = await BusService.start(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', names, (member) =>
    member === 'GetServerInformation'
      ? { signature: 'ssss', body: ['gnome-shell', 'GNOME', '43', '1.2'] }
      : undefined,
  );
  try {
    const { app } = await launchNearBreak({ settings: { warningLeadSeconds: 120 } });
    const listening = (): readonly number[] =>
      ['pactl', 'gsettings'].map((name) => processesNamed(name, desktop.folder).length);
    await until(() => listening().join() === '1,1', { what: 'both programs to listen' });
    app.process().kill('SIGKILL');
    await until(() => listening().join() === '0,0', { what: 'both programs to end' });
    expect(processesNamed('sh', desktop.folder)).toEqual([]);
  } finally {
    shell.stop();
  }
});
