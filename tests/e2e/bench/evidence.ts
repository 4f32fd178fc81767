/**
 * What explains a failure, kept only when there is one: in the folder of the test below test-results, named in its report.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';

/** An app whose page hangs gives no picture of it, and the rest must not wait for that. */
const patienceMs = 5_000;

export interface Explained {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** All that the app has said. */
  errors(): string;
  /** Writes a picture of the desktop that the app is on. */
  readonly screenshot?: (file: string) => Promise<void>;
}

/** Call before the app ends. Keeps what there is and throws nothing: the failure itself is what has to be told. */
export async function keepEvidence({ app, userData, errors, screenshot }: Explained): Promise<void> {
  const info = failedTest();
  if (info === undefined) return;
  const folder = nextFolder(info);
  const kept = [
    attempt(async () => screenshot?.(path.join(folder, 'desktop.png'))),
    attempt(() => writeFileSync(path.join(folder, 'app.log'), errors())),
    attempt(() => keepData(userData, folder)),
    ...app.windows().map((page, index) => attempt(() => keepPage(page, path.join(folder, `page-${index}`)))),
  ];
  await Promise.all(kept);
  // The report prints it.
  const body = `desktop, pages, log, journal and settings: ${path.relative(process.cwd(), folder)}`;
  await attempt(() => info.attach('what explains it', { body, contentType: 'text/plain' }));
}

/** What the processes of an app that does not come up are doing: call while they still run. */
export function keepProcesses(userData: string): void {
  const processes = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid));
  const text = processes.map((pid) => describeProcess(`/proc/${pid}`, userData)).join('');
  const file = test.info().outputPath('processes.txt');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Its command line and where each of its threads waits; empty for processes of others, and for one that is gone. */
function describeProcess(folder: string, userData: string): string {
  try {
    const command = readFileSync(`${folder}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (!command.includes(userData)) return '';
    const threads = readdirSync(`${folder}/task`).map((thread) => {
      const read = (name: string): string => readFileSync(`${folder}/task/${thread}/${name}`, 'utf8').trim();
      return `  ${read('comm')}: ${read('wchan')} ${read('syscall')}\n`;
    });
    return `${folder} ${command}\n${threads.join('')}`;
  } catch {
    return '';
  }
}

/** The test that has just failed; undefined while there is none, as in a body that is still running. */
function failedTest(): TestInfo | undefined {
  try {
    const info = test.info();
    return info.status === info.expectedStatus && info.errors.length === 0 ? undefined : info;
  } catch {
    // Not in a test.
    return undefined;
  }
}

/** One for each app of the test. */
function nextFolder(info: TestInfo): string {
  for (let count = 1; ; count += 1) {
    const folder = info.outputPath(`app-${count}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}

/** The journal, the settings and the state as they lie on disk. */
function keepData(userData: string, folder: string): void {
  for (const name of ['history', 'settings.json', 'state.json'])
    if (existsSync(path.join(userData, name)))
      cpSync(path.join(userData, name), path.join(folder, name), { recursive: true });
}

/** What the page shows, for people and for whoever looks for an element. */
async function keepPage(page: Page, file: string): Promise<void> {
  const url = page.url();
  writeFileSync(`${file}.html`, `<!-- ${url} -->\n${await page.content()}`);
  await page.screenshot({ path: `${file}.png`, timeout: patienceMs });
}

async function attempt(work: () => unknown): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([
      Promise.resolve().then(work),
      pause(patienceMs, undefined, { signal: over.signal, ref: false }),
    ]);
  } catch {
    // What is left tells enough.
  } finally {
    over.abort();
  }
}
