/** The tray, as a panel and a person see it over D-Bus. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { findByPath, type TrayMenuEntry } from './bench/tray-menu.ts';
import { startWorking } from './bench/person.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';
import { startXTray } from './bench/x-tray.ts';

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

async function launch(settings: Readonly<Record<string, unknown>> = {}): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...settings });
  lumbar = await launchLumbar(desktop, { userData });
  return lumbar;
}

async function entry(labels: readonly string[]): Promise<TrayMenuEntry> {
  return until(async () => findByPath(await desktop.trayMenu(), labels), { what: labels.join(' > ') });
}

test('the item registers with its icon, tooltip and menu in the order of the specification', async () => {
  await launch();
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  expect(await desktop.tooltip()).toMatch(/^Lumbar: Next break within \d+ min$/);
  expect((await desktop.iconPixmap()).argb.some((byte) => byte !== 0)).toBe(true);
  const labels = (await desktop.trayMenu()).map(({ kind, label }) => (kind === 'separator' ? '─' : label));
  expect(labels).toEqual([
    expect.stringMatching(/^Next break within \d+ min$/),
    'Start a break',
    'Quick start',
    'Postpone 5 minutes',
    'Skip the next break',
    'Pause',
    'Resume',
    'Why now, why not?',
    '─',
    'Today…',
    'Library…',
    '─',
    'I am standing',
    'Log a walk',
    'Open at login',
    '─',
    'About',
    'Quit',
  ]);
  expect((await entry(['Resume'])).enabled).toBe(false);
});

test('Why now, why not? tells the last decisions, and Show all… opens them in the window', async () => {
  const { app } = await launch();
  await desktop.clickTrayMenu(['Pause', '1 hour']);
  const line = await until(
    async () => {
      const menu = await desktop.trayMenu();
      const newest = menu.find(({ label }) => label === 'Why now, why not?')?.children[0];
      return newest?.label.includes('Paused by you') === true ? newest : undefined;
    },
    { what: 'the line about the pause' },
  );
  expect(line.enabled).toBe(false);
  await desktop.clickTrayMenu(['Why now, why not?', 'Show all…']);
  const page = await pageOf(app, 'app');
  const list = page.getByRole('list', { name: 'What Lumbar decided, newest first' });
  await expect(list.getByRole('listitem').first()).toContainText('Paused by you until');
  const opener = page.locator('summary', { hasText: 'Why now, why not?' });
  await opener.press('Enter');
  await expect(list).toBeHidden();
  await opener.press('Space');
  await expect(list).toBeVisible();
});

test('an open menu stays as it is while the minutes pass', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 60, postureNudges: false });
  const person = startWorking(desktop);
  try {
    lumbar = await launchLumbar(desktop, { userData, clockRate: 20 });
    await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
    const told = new Set([await desktop.tooltip()]);
    const before = desktop.trayMenuChanges();
    await until(async () => told.add(await desktop.tooltip()).size >= 3, {
      what: 'ten minutes',
      timeoutMs: 60_000,
    });
    // Two changes of the words, each as tooltip and as menu, and one more that may be under way at either end; by the
    // minute there would be twenty.
    expect(desktop.trayMenuChanges() - before).toBeLessThanOrEqual(6);
  } finally {
    await person.rest();
  }
});

test('a click under way while the menu is replaced never means another entry', async () => {
  await launch();
  const labels = async () => {
    const entries = (await desktop.trayMenu()).flatMap((each) => [each, ...each.children]);
    const clickable = entries.filter(({ kind, enabled }) => kind === 'item' && enabled);
    return new Map(clickable.map(({ id, label }) => [id, label]));
  };
  const before = await labels();
  await desktop.clickTrayMenu(['Pause', '1 hour']);
  await until(async () => (await entry(['Resume'])).enabled, { what: 'the new menu' });
  const after = await labels();
  for (const [id, label] of before) expect([undefined, label]).toContain(after.get(id));
});

for (const [name, env, written] of [
  ['of Germany, with texts of America', { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, /^\d\d:\d\d /],
  ['of a language without texts', { LANG: 'fr_FR.UTF-8' }, /^\d\d:\d\d /],
  ['of America', { LANG: 'en_US.UTF-8' }, /^\d{1,2}:\d\d\s[AP]M /],
] as const) {
  test(`times are written in the way ${name}, in the menu and in the window alike`, async () => {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true });
    lumbar = await launchLumbar(desktop, { userData, env });
    await desktop.clickTrayMenu(['Why now, why not?', 'Show all…']);
    const line = (await entry(['Why now, why not?'])).children.find(({ label }) => label !== '')?.label ?? '';
    expect(line).toMatch(written);
    const time = line.slice(0, line.indexOf(' Lumbar'));
    const until = (await entry(['Pause', 'Until'])).children.map(({ label }) => `${label} `);
    for (const each of until) expect(each).toMatch(written);
    const page = await pageOf(lumbar.app, 'app');
    const list = page.getByRole('list', { name: 'What Lumbar decided, newest first' });
    await expect(list.getByRole('listitem').first()).toContainText(time);
  });
}

test('pauses for an hour and resumes, and says so', async () => {
  await launch();
  await desktop.clickTrayMenu(['Pause', '1 hour']);
  await until(async () => (await desktop.tooltip()).startsWith('Lumbar: Paused until'), {
    what: 'the pause',
  });
  await desktop.clickTrayMenu(['Resume']);
  await until(async () => /Next break within/.test(await desktop.tooltip()), {
    what: 'the end of the pause',
  });
});

test('keeps a planned pause over a restart', async () => {
  const first = await launch();
  await desktop.clickTrayMenu(['Pause', '2 hours']);
  await until(async () => (await desktop.tooltip()).includes('Paused'), { what: 'the pause' });
  await first.stop();
  lumbar = await launchLumbar(desktop, { userData: first.userData });
  await until(async () => (await desktop.tooltip()).includes('Paused'), {
    what: 'the pause after the restart',
  });
});

test('writes the login entry, reads it back and removes it', async () => {
  await launch();
  const file = path.join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart', 'lumbar.desktop');
  expect((await entry(['Open at login'])).checked).toBe(false);
  await desktop.clickTrayMenu(['Open at login']);
  await until(async () => (await entry(['Open at login'])).checked, { what: 'the check mark' });
  expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.*--hidden/m);
  await desktop.clickTrayMenu(['Open at login']);
  await until(async () => (await entry(['Open at login'])).checked === false, { what: 'no check mark' });
  expect(existsSync(file)).toBe(false);
});

test('standing and a walk logged by hand reach the history', async () => {
  const { userData } = await launch();
  await desktop.clickTrayMenu(['I am standing']);
  await until(async () => (await entry(['I am standing'])).checked, { what: 'the check mark' });
  await desktop.clickTrayMenu(['Log a walk', '10 minutes']);
  expect(await waitForLines(userData, 'walk')).toMatchObject([{ elapsedMs: 600_000 }]);
});

test('a left click opens Today, and closing it destroys the window', async () => {
  const { app } = await launch();
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  expect(app.windows()).toHaveLength(0);
  await desktop.activateTray();
  const page = await pageOf(app, 'app');
  await expect(page.getByRole('button', { name: 'Start a break' })).toBeVisible();
  await page.close();
  await until(() => app.windows().length === 0, { what: 'the window to be destroyed' });
});

test('comes back by itself when the panel crashes and starts again', async () => {
  await launch();
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  desktop.stopTrayHost();
  await desktop.startTrayHost();
  await until(() => desktop.trayItems().length >= 1, { what: 'the tray item again' });
  await desktop.clickTrayMenu(['Pause', '1 hour']);
  await until(async () => (await desktop.tooltip()).includes('Paused'), { what: 'a menu that works' });
});

test('without a tray host Today opens and says so; when one appears the icon goes there', async () => {
  await desktop.stop();
  desktop = await startDesktop({ statusNotifierHost: false });
  const { app } = await launch();
  const page = await pageOf(app, 'app');
  await expect(page.getByText(/no place for the icon|no tray/i).first()).toBeVisible();
  await desktop.startTrayHost();
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  await expect(page.getByText(/no place for the icon|no tray/i)).toHaveCount(0);
});

test('a list of tray items that nobody shows is no tray, until a panel comes', async () => {
  await desktop.stop();
  desktop = await startDesktop({ statusNotifierHost: false });
  await desktop.startTrayWatcher();
  const { app } = await launch();
  const page = await pageOf(app, 'app');
  await expect(page.getByText(/no tray/i).first()).toBeVisible();
  desktop.showTrayItems();
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  await expect(page.getByText(/no tray/i)).toHaveCount(0);
});

test('a tray of the X server is one: no window opens, and nothing is said of a missing place', async () => {
  await desktop.stop();
  desktop = await startDesktop({ statusNotifierHost: false });
  const tray = await startXTray(desktop);
  try {
    const { app } = await launch();
    await until(() => tray.icons() > 0, { what: 'the icon' });
    const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(count).toBe(0);
  } finally {
    tray.close();
  }
});

test('when a tray of the X server comes later, nothing more is said of a missing place', async () => {
  await desktop.stop();
  desktop = await startDesktop({ statusNotifierHost: false });
  const { app } = await launch();
  const page = await pageOf(app, 'app');
  await expect(page.getByText(/no tray/i).first()).toBeVisible();
  const tray = await startXTray(desktop);
  try {
    await expect(page.getByText(/no tray/i)).toHaveCount(0);
  } finally {
    tray.close();
  }
});

test('Quit ends the app, in a break too, and records it', async () => {
  const { app, userData } = await launch();
  await startBreak(desktop, { app }, ['Start a break']);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  // The app may be gone before it has answered the click.
  await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
  await ended;
  expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
});
