// What a page can reach, tried from inside real pages.
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar;
let page: Page;

test.beforeAll(async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  await desktop.activateTray();
  page = await pageOf(lumbar.app, 'app');
});

test.afterAll(async () => {
  await lumbar.stop();
  await desktop.stop();
});

test('a page has no Node, no Electron and only the bridge', async () => {
  const reachable = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    bridge: Object.keys(Reflect.get(globalThis, 'lumbar') as object).sort(),
  }));
  expect(reachable).toEqual({ require: 'undefined', process: 'undefined', bridge: ['request', 'subscribe'] });
});

test('inline scripts and evaluated text do not run', async () => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.smuggled = true';
    document.head.append(script);
    return Reflect.has(globalThis, 'smuggled');
  });
  expect(ran).toBe(false);
});

test('nothing is fetched from anywhere', async () => {
  const answers = await page.evaluate(async () => {
    const tried = ['https://example.invalid/', 'http://127.0.0.1:9/', 'file:///etc/hostname'];
    return Promise.all(
      tried.map((url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
  });
  expect(answers).toEqual(['refused', 'refused', 'refused']);
});

test('navigation and new windows are refused', async () => {
  const before = page.url();
  const opened = await page.evaluate(() => {
    location.href = 'https://example.invalid/';
    return window.open('https://example.invalid/') === null;
  });
  expect(opened).toBe(true);
  expect(page.url()).toBe(before);
  expect(lumbar.app.windows()).toHaveLength(1);
});

test('permissions are refused', async () => {
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(state).toBe('denied');
});

test('a channel of another window and a bad argument come back as typed errors', async () => {
  const outcomes = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'lumbar') as {
      request(channel: string, argument: unknown): Promise<unknown>;
    };
    const settle = (asked: Promise<unknown>) => asked.catch((error: unknown) => ({ thrown: String(error) }));
    return Promise.all([
      settle(bridge.request('break:end', { breakId: 'x' })),
      settle(bridge.request('schedule:pause', { minutes: -5 })),
    ]);
  });
  expect(outcomes[0]).toMatchObject({ ok: false, error: { kind: 'refused-sender' } });
  expect(outcomes[1]).toMatchObject({ ok: false, error: { kind: 'bad-argument' } });
});

test('every window is sandboxed and isolated', async () => {
  const preferences = await lumbar.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => {
      const last = (Reflect.get(each, 'getLastWebPreferences') as () => Record<string, unknown>).call(each);
      return [last['sandbox'], last['contextIsolation'], last['nodeIntegration'], last['webSecurity']];
    }),
  );
  expect(preferences).toEqual([[true, true, false, true]]);
});
