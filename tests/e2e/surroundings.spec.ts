/**
 * What the environment says and keeps: a time zone that the runtime cannot name, no bus, a data folder that cannot be
 * used or goes away.
 */
import { execFile } from 'node:child_process';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { runTool } from './bench/child-processes.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import {
  electronBinary,
  launchLumbar,
  newUserData,
  pageOf,
  projectRoot,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(env: Readonly<Record<string, string>> = {}): Promise<Lumbar> {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, env });
  return lumbar;
}

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

/** Starts the app with that data folder as a second process would be, and waits for its end. */
function runToEnd(userData: string): Promise<Ended> {
  const command = [projectRoot, '--no-sandbox', `--user-data-dir=${userData}`];
  return new Promise((resolve) => {
    const child = execFile(electronBinary(), command, { env: desktop.env }, (_error, _output, errors) => {
      resolve({ code: child.exitCode, errors });
    });
  });
}

const DAY_MINUTES = 24 * 60;
/** The click was a moment ago. */
const SLACK_MINUTES = 5;

/** Minutes of the day out of `4:05 AM`. */
function minutesOfDay(text: string): number {
  const [, hours, minutes, half] = /(\d+):(\d\d)\s([AP])M/.exec(text) ?? [];
  return ((Number(hours) % 12) + (half === 'P' ? 12 : 0)) * 60 + Number(minutes);
}

/** The offset of that value of TZ in minutes, as the system has it. */
async function systemOffset(timeZone: string): Promise<number> {
  const printed = await runTool('date', ['+%z'], { ...desktop.env, TZ: timeZone });
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(printed) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

for (const [timeZone, offset] of [
  ['Foo/Bar', 0],
  ['America/Coyhaique', -180],
  ['GMT+3', -180],
  ['JST-9', 540],
  ['CET-1CEST', undefined],
  [':/etc/localtime', undefined],
] as const) {
  test(`with TZ=${timeZone} the app starts and shows the time of the system`, async () => {
    const { app } = await launch({ TZ: timeZone });
    await desktop.clickTrayMenu(['Pause', '1 hour']);
    const told = await until(async () => /Paused until .*/.exec(await desktop.tooltip())?.[0], {
      what: 'the end of the pause',
    });
    const now = new Date();
    const expected = now.getUTCHours() * 60 + now.getUTCMinutes() + 60;
    const east = offset ?? (await systemOffset(timeZone));
    const apart = (minutesOfDay(told) - expected - east + 2 * DAY_MINUTES + SLACK_MINUTES) % DAY_MINUTES;
    expect(apart, `${told} at ${now.toISOString()}`).toBeLessThanOrEqual(2 * SLACK_MINUTES);
    await desktop.activateTray();
    await expect((await pageOf(app, 'app')).getByText(told).first()).toBeVisible();
  });
}

/** The page of a window of an app that Playwright did not start. */
async function debuggedPage(userData: string): Promise<Page> {
  const port = await until(
    () => readFileSync(path.join(userData, 'DevToolsActivePort'), 'utf8').split('\n')[0],
    {
      what: 'the port of the pages',
      timeoutMs: 30_000,
    },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return until(() => browser.contexts()[0]?.pages()[0], { what: 'a window' });
}

test('with empty addresses of the buses the app opens Today, says that there is no tray, and quits well', async () => {
  desktop = await startDesktop({ statusNotifierHost: false });
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const buses = ['DBUS_SESSION_BUS_ADDRESS=', 'DBUS_SYSTEM_BUS_ADDRESS='];
  // Not by Playwright, which loses an app that starts itself again.
  const args = ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const first = desktop.startProgram('lumbar', 'env', [...buses, electronBinary(), projectRoot, ...args]);
  const page = await debuggedPage(userData);
  await expect(page.getByText(/shows no tray icons/).first()).toBeVisible();
  expect(first.exitCode).toBe(0);
  // The page may be gone before it has answered the click.
  const quit = page.getByRole('button', { name: 'Quit Lumbar' });
  await quit.click().catch(() => undefined);
  const lock = path.join(userData, 'SingletonLock');
  await until(() => lstatSync(lock, { throwIfNoEntry: false }) === undefined, { what: 'an orderly end' });
});

// A file in the way keeps root out as well.
test('a data folder that cannot be made ends the start with a sentence and a code of its own', async () => {
  desktop = await startDesktop();
  const file = path.join(desktop.folder, 'a-file');
  writeFileSync(file, '');
  const { code, errors } = await runToEnd(path.join(file, 'below'));
  expect(errors).toContain(`lumbar: the data folder ${file}/below cannot be used: `);
  expect(code).toBe(4);
});

const losses: readonly { what: string; lose: (folder: string) => void }[] = [
  { what: 'deleted', lose: (folder) => rmSync(folder, { recursive: true, maxRetries: 5 }) },
  { what: 'renamed', lose: (folder) => renameSync(folder, `${folder}-gone`) },
];

for (const { what, lose } of losses) {
  test(`a data folder that is ${what} under the app is told and made anew, and a second start finds the first`, async () => {
    const { app, userData } = await launch();
    await desktop.clickTrayMenu(['Log a walk', '5 minutes']);
    await waitForLines(userData, 'walk');
    const id = path.join(userData, 'device-id');
    const before = readFileSync(id, 'utf8');
    lose(userData);
    const lock = path.join(userData, 'SingletonLock');
    await until(() => lstatSync(lock, { throwIfNoEntry: false }), { what: 'the lock in a new folder' });
    expect((await runToEnd(userData)).code).toBe(0);
    const page = await pageOf(app, 'app');
    await expect(
      page.getByText(/folder with your data was moved, replaced or deleted/).first(),
    ).toBeVisible();
    await desktop.clickTrayMenu(['Log a walk', '10 minutes']);
    await waitForLines(userData, 'walk');
    expect(readFileSync(id, 'utf8')).toBe(before);
  });
}
