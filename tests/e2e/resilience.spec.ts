/** Second starts, kills, damaged files and words that are not understood. */
import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalFiles, journalLines, waitForLines, writeForeignMonth } from './bench/history.ts';
import {
  electronBinary,
  launchLumbar,
  newUserData,
  pageOf,
  projectRoot,
  runToEnd,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

test('a second start opens Today in the first one and ends', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  expect(lumbar.app.windows()).toHaveLength(0);
  expect((await runToEnd(desktop, [`--user-data-dir=${userData}`])).code).toBe(0);
  await pageOf(lumbar.app, 'app');
});

/** Asked where they are made, and not where a page of one has come to be known. */
async function windowCount({ app }: Lumbar): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

test('a second start at login opens nothing', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  expect(await runToEnd(desktop, [`--user-data-dir=${userData}`, '--hidden'])).toMatchObject({ code: 0 });
  expect(await windowCount(lumbar)).toBe(0);
});

test('a start in another session of the same person says there where the app runs, and opens nothing in the first', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  const other = await startDesktop({ statusNotifierHost: false });
  try {
    const args = [`--user-data-dir=${userData}`];
    const ended = runToEnd(other, args);
    await until(async () => (await other.activeWindow())?.title === 'Lumbar', { what: 'the message' });
    await other.pressKey('Return');
    const line = `runs already before another display of yours (${desktop.env['DISPLAY']})`;
    expect(await ended).toMatchObject({ code: 5, errors: expect.stringContaining(line) });
    // At login nobody asked: a line is left for who looks, and nothing waits to be read.
    const atLogin = await runToEnd(other, [...args, '--hidden']);
    expect(atLogin).toMatchObject({ code: 5, errors: expect.stringContaining(line) });
    expect(await windowCount(lumbar)).toBe(0);
  } finally {
    await other.stop();
  }
});

test('kill -9 in a break loses no earlier entry, and the next start works and records the break', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await desktop.clickTrayMenu(['Log a walk', '5 minutes']);
  await waitForLines(userData, 'walk');
  await startBreak(desktop, lumbar, ['Start a break']);
  await until(() => readFileSync(path.join(userData, 'state.json'), 'utf8').includes('"breakId"'), {
    what: 'the break in the saved state',
  });
  const ended = new Promise((resolve) => lumbar?.app.process().once('exit', resolve));
  lumbar.app.process().kill('SIGKILL');
  await ended;
  lumbar = await launchLumbar(desktop, { userData });
  const [interrupted] = await waitForLines(userData, 'break');
  expect(interrupted).toMatchObject({ outcome: 'interrupted' });
  expect(journalLines(userData).filter((line) => line['kind'] === 'walk')).toHaveLength(1);
  await desktop.clickTrayMenu(['Log a walk', '10 minutes']);
  await waitForLines(userData, 'walk', 2);
});

test('a settings file that is no JSON is set aside, defaults are used, and the person is told', async () => {
  const userData = newUserData(desktop);
  writeFileSync(path.join(userData, 'settings.json'), '{ "breakIntervalMinutes": 3');
  lumbar = await launchLumbar(desktop, { userData });
  const page = await pageOf(lumbar.app, 'app');
  await expect(page.getByText(/settings\.damaged/).first()).toBeAttached();
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.damaged'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(path.join(userData, aside[0] ?? ''), 'utf8')).toBe('{ "breakIntervalMinutes": 3');
});

test('one bad setting costs that setting alone and names it', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 500, walkMinutes: 4 });
  lumbar = await launchLumbar(desktop, { userData });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  await expect(page.getByText(/breakIntervalMinutes/).first()).toBeAttached();
  expect((await desktop.trayMenu()).flatMap(({ children }) => children.map(({ label }) => label))).toContain(
    '4-minute walk',
  );
});

test('a torn journal line is reported with file and line, and every other entry stays', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await desktop.clickTrayMenu(['Log a walk', '5 minutes']);
  await waitForLines(userData, 'walk');
  await lumbar.stop();
  const [file] = journalFiles(userData);
  if (file === undefined) throw new Error('The journal has no file');
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"v":1,"kind":"wal`);
  lumbar = await launchLumbar(desktop, { userData });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  await expect(page.getByText(path.basename(file), { exact: false }).first()).toBeAttached();
  await desktop.clickTrayMenu(['Log a walk', '10 minutes']);
  await waitForLines(userData, 'walk', 2);
});

test('a broken line of another computer costs that line alone', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const month = new Date().toISOString().slice(0, 7);
  const file = writeForeignMonth(userData, month, 'no json\n');
  lumbar = await launchLumbar(desktop, { userData });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  await expect(page.getByText(/another-computer/).first()).toBeAttached();
  expect(readFileSync(file, 'utf8')).toBe('no json\n');
});

test('ten thousand lines of a newer version are told of once, by their number', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const month = new Date().toISOString().slice(0, 7);
  const content = '{"v":2,"kind":"walk"}\n'.repeat(10_000);
  const file = writeForeignMonth(userData, month, content);
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  const banners = page.getByRole('button', { name: 'Dismiss' });
  await expect(page.getByText(`${file}: 10,000 lines by a newer Lumbar, the first is line 1`)).toBeVisible();
  await expect(banners).toHaveCount(1);
  await banners.click();
  // More of them come, and what was dismissed stays away.
  appendFileSync(file, content);
  await desktop.clickTrayMenu(['Log a walk', '5 minutes']);
  await expect(page.getByRole('listitem').filter({ hasText: /^Walk, / })).toBeAttached();
  await expect(banners).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toBe(content + content);
});

test('settings behind a byte order mark count, and a change is kept', async () => {
  const userData = newUserData(desktop);
  const file = path.join(userData, 'settings.json');
  writeFileSync(file, '\uFEFF{ "version": 1, "walkMinutes": 4 }');
  lumbar = await launchLumbar(desktop, { userData });
  const page = await pageOf(lumbar.app, 'app');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await until(() => readFileSync(file, 'utf8').includes('noticeAcknowledged'), { what: 'the new file' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ walkMinutes: 4, noticeAcknowledged: true });
  expect(readdirSync(userData).filter((name) => /^settings\./.test(name))).toEqual(['settings.json']);
});

test('a word that is not understood gets one clear line and exit code 2, and starts nothing', async () => {
  const userData = path.join(desktop.folder, 'never-made');
  const { code, errors } = await runToEnd(desktop, [`--user-data-dir=${userData}`, 'frobnicate']);
  expect(code).toBe(2);
  // The only word of the person: the others are the runtime's.
  expect(errors).toContain('"frobnicate" is not an option (word 1)');
  expect(existsSync(path.join(userData, 'settings.json'))).toBe(false);
});

test('a clock rate that makes no sense is refused with a clear line', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  // Not by Playwright, which reads away what the app says in its first moments.
  const command = [electronBinary(), projectRoot, '--no-sandbox', `--user-data-dir=${userData}`];
  const child = desktop.startProgram('lumbar', 'env', ['LUMBAR_CLOCK_RATE=fast', ...command]);
  await until(async () => /Next break within \d\d min/.test(await desktop.tooltip()), {
    what: 'a working app',
  });
  const told = desktop
    .log('lumbar')
    .split('\n')
    .filter((line) => line.includes('LUMBAR_CLOCK_RATE'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/must be a number from 1 to 600, not "fast"; the clock runs at its usual rate$/);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
  await ended;
});
