/** Starts the built app on a desktop, driven by Playwright. */
import { execFile, execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  _electron,
  errors,
  type BrowserContext,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { Desktop } from './desktop.ts';
import { keepEvidence, keepProcesses } from './evidence.ts';
import { until } from './until.ts';

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** A new one below the desktop's folder unless told. */
  readonly userData?: string;
  /** How much faster than real time the app's clock runs. */
  readonly clockRate?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Lumbar {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** What the app has written to its standard error since the launch settled. */
  errors(): string;
  /** Ends the app, if it still runs. May be called twice. */
  stop(): Promise<void>;
}

export async function launchLumbar(
  desktop: Pick<Desktop, 'env' | 'folder'> & Partial<Pick<Desktop, 'screenshot'>>,
  options: LaunchOptions = {},
): Promise<Lumbar> {
  const userData = options.userData ?? newUserData(desktop);
  const rate = options.clockRate === undefined ? {} : { LUMBAR_CLOCK_RATE: String(options.clockRate) };
  const app = await attach(userData, {
    executablePath: electronBinary(),
    cwd: projectRoot,
    args: [projectRoot, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    env: { ...desktop.env, ...rate, ...options.env },
    // The error then tells all that the app has said.
    timeout: 30_000,
  });
  apps.set(app.context(), app);
  await noteFocus(app);
  let said = '';
  // Playwright forgets the process when the app ends by itself.
  const child = app.process();
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const lumbar = { app, userData, errors: () => said };
  const screenshot = desktop.screenshot?.bind(desktop);
  return {
    ...lumbar,
    stop: async () => {
      await keepEvidence({ ...lumbar, ...(screenshot === undefined ? {} : { screenshot }) });
      await stopApp(app, child);
    },
  };
}

const apps = new WeakMap<BrowserContext, ElectronApplication>();

/** The app that a page belongs to. */
function appOf(page: Page): ElectronApplication {
  const app = apps.get(page.context());
  if (app === undefined) throw new Error('This page belongs to no app that a test has started.');
  return app;
}

const FOCUS_NOTED = 'lastShownOrFocused';

/** Main counts the first moments of a window by its own clock, which a busy machine lets be later than the page's. */
async function noteFocus(app: ElectronApplication): Promise<void> {
  // Now and then the answer of the inspector is lost to a garbage collection; to listen twice does no harm.
  await until(
    () =>
      app.evaluate(({ app: electron }, name) => {
        const note = (): boolean => Reflect.set(globalThis, name, performance.now());
        electron.on('browser-window-focus', note);
        electron.on('browser-window-created', (_event, window) => window.on('show', note));
        return true;
      }, FOCUS_NOTED),
    { what: 'the app to tell of its windows' },
  );
}

/** Milliseconds since a window of the app came to the screen or got the keyboard, as main has it. */
export function shownForMs(page: Page): Promise<number> {
  return appOf(page).evaluate((_electron, name) => {
    const noted: unknown = Reflect.get(globalThis, name);
    return typeof noted === 'number' ? performance.now() - noted : Infinity;
  }, FOCUS_NOTED);
}

/** What Chromium says of a page whose process it has replaced. */
const PAGE_LOST = 'rejected by interface blink.mojom.WidgetHost';

/**
 * Starts the app and attaches Playwright to it. That waits for every page which is there in this moment; a page whose
 * process Chromium replaces just then, because graphics had to begin anew, never reports, though the app is up and
 * idle: seen once in some 1,500 starts that open a window. What the processes did is kept, and the app started again.
 */
async function attach(
  userData: string,
  options: Parameters<typeof _electron.launch>[0] & object,
): Promise<ElectronApplication> {
  const late = setTimeout(() => keepProcesses(userData), 25_000);
  try {
    return await _electron.launch(options);
  } catch (error) {
    const isPageLost = error instanceof errors.TimeoutError && error.message.includes(PAGE_LOST);
    if (!isPageLost) throw error;
    return await _electron.launch(options);
  } finally {
    clearTimeout(late);
  }
}

export interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

/** Starts the app as a second process would be, and waits for its end. */
export function runToEnd({ env }: Pick<Desktop, 'env'>, args: readonly string[]): Promise<Ended> {
  const command = [projectRoot, '--no-sandbox', ...args];
  return new Promise((resolve) => {
    const child = execFile(electronBinary(), command, { env }, (_error, _output, errors) => {
      resolve({ code: child.exitCode, errors });
    });
  });
}

/** A fresh user-data folder that goes with the desktop. */
export function newUserData(desktop: Pick<Desktop, 'folder'>): string {
  return mkdtempSync(path.join(desktop.folder, 'user-data-'));
}

/** The settings that the app will find at its next start; what is left out has its default. */
export function writeSettings(userData: string, settings: Readonly<Record<string, unknown>>): void {
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ version: 1, ...settings }));
}

/** What an earlier run would have left: so many minutes of sitting on the clock, a moment ago unless told. */
export function writeSavedState(userData: string, sittingMinutes: number, savedAtWallMs = Date.now()): void {
  const state = {
    version: 1,
    savedAtWallMs,
    sittingMs: sittingMinutes * 60_000,
    graceMs: 0,
    postponesUsed: 0,
    pause: null,
    routineCount: 0,
    sequence: 0,
    segment: null,
    running: null,
  };
  writeFileSync(path.join(userData, 'state.json'), JSON.stringify(state));
}

/** The page of one kind of window, e.g. `overlay`; waits until there is one that `isWanted`. */
export async function pageOf(
  app: ElectronApplication,
  kind: 'overlay' | 'card' | 'app',
  isWanted: (page: Page) => Promise<boolean> = () => Promise.resolve(true),
  timeoutMs?: number,
): Promise<Page> {
  return until(
    async () => {
      for (const page of app.windows()) {
        const isKind = new URL(page.url()).pathname.endsWith(`/${kind}.html`);
        if (isKind && (await isWanted(page))) return page;
      }
      return undefined;
    },
    { what: `the page ${kind}.html`, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
  );
}

/** The binary in use: handed down by the scripts, or asked for when Playwright is run by hand. */
export function electronBinary(): string {
  process.env['LUMBAR_ELECTRON'] ??= execFileSync(
    process.execPath,
    [path.join(projectRoot, 'scripts/electron-path.mjs')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  ).trim();
  return process.env['LUMBAR_ELECTRON'];
}

/** A tray app may refuse to close, or have been killed by the test; either way it must not outlive it. */
async function stopApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const patience = AbortSignal.timeout(5_000);
  patience.addEventListener('abort', () => child.kill('SIGKILL'));
  await app.close().catch(() => undefined);
  await ended;
}
