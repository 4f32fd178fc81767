/** What a page can reach, tried from inside real pages. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { until } from './bench/until.ts';
import { startWebServer, type WebServer } from './bench/web-server.ts';

let desktop: Desktop;
let lumbar: Lumbar;
let page: Page;
let server: WebServer;

test.beforeAll(async () => {
  desktop = await startDesktop();
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  await desktop.activateTray();
  page = await pageOf(lumbar.app, 'app');
});

test.beforeEach(async () => {
  server = await startWebServer();
});

test.afterEach(async () => {
  await server.stop();
});

/** The server does answer, and whatever the page has set off would have arrived before this. */
async function expectOnlyOwnHit(): Promise<void> {
  expect((await fetch(`${server.url}own`)).status).toBe(200);
  expect(server.hits()).toEqual(['connection', 'GET /own']);
}

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
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.smuggled = "inline"';
    document.head.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.smuggled = "handler"');
    button.click();
    // In a task of the page's own: what the debugger evaluates is exempt from the policy.
    return new Promise<readonly string[]>((resolve) => {
      const attempt = (run: () => unknown): string => {
        try {
          run();
          return 'ran';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      setTimeout(() => {
        // By name, because nobody may write these down; each of them takes text.
        const taker = (name: string) => Reflect.get(globalThis, name) as (...given: unknown[]) => unknown;
        const attempts = [
          attempt(() => taker('eval')('globalThis.smuggled = "eval"')),
          attempt(() => taker('Function')('globalThis.smuggled = "Function"')),
        ];
        attempt(() => taker('setTimeout')('globalThis.smuggled = "timeout"', 0));
        // Timers of the same length run in the order they were set.
        setTimeout(() => resolve([...attempts, String(Reflect.get(globalThis, 'smuggled'))]), 0);
      }, 0);
    });
  });
  expect(outcome).toEqual(['EvalError', 'EvalError', 'undefined']);
});

test('nothing is fetched, not even from a server that would answer', async () => {
  const answers = await page.evaluate(async (url) => {
    const loaded = (element: HTMLElement): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.head.append(element);
      });
    const fetched = (options?: RequestInit): Promise<string> =>
      fetch(`${url}fetch`, options).then(
        () => 'answered',
        () => 'refused',
      );
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(`${url.replace('http', 'ws')}socket`);
        opened.addEventListener('open', () => resolve('open'));
        opened.addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
    });
    const beacon = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        if (blockedURI.endsWith('beacon')) resolve('refused');
      });
      navigator.sendBeacon(`${url}beacon`, 'text');
    });
    return Promise.all([
      fetched(),
      fetched({ mode: 'no-cors' }),
      loaded(Object.assign(new Image(), { src: `${url}image` })),
      loaded(Object.assign(document.createElement('script'), { src: `${url}script` })),
      loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}style` })),
      socket,
      beacon,
    ]);
  }, server.url);
  expect(answers).toEqual(answers.map(() => 'refused'));
  await expectOnlyOwnHit();
});

for (const { way, go, isRefused } of [
  {
    way: 'a new address',
    go: (url: string) => void (location.href = url),
    isRefused: (said: string, url: string) => said.includes(`Navigation refused: ${url}`),
  },
  {
    way: 'window.open',
    go: (url: string) => void window.open(url),
    isRefused: (said: string, url: string) => said.includes(`A new window was refused: ${url}`),
  },
  {
    way: 'a link to a new window',
    go: (url: string) => {
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.click();
    },
    isRefused: (said: string, url: string) => said.includes(`A new window was refused: ${url}`),
  },
  {
    way: 'a form',
    go: (url: string) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] = effectiveDirective;
      });
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
    },
    // The page's policy refuses it before the app is asked.
    isRefused: () => page.evaluate(() => document.documentElement.dataset['refused'] === 'form-action'),
  },
]) {
  test(`${way} leads nowhere`, async () => {
    const before = page.url();
    const target = `${server.url}${way.replaceAll(' ', '-')}`;
    await page.evaluate(go, target);
    await until(() => isRefused(lumbar.errors(), target), { what: `${way} to be refused` });
    await expectOnlyOwnHit();
    expect(page.url()).toBe(before);
    expect(lumbar.app.windows()).toHaveLength(1);
  });
}

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
      settle(bridge.request('app:command', { kind: 'log-walk', minutes: 5 })),
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
