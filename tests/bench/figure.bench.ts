/**
 * What the moving figure costs in the running app, beside a blank canvas of the same size in the same page. Prints
 * its numbers; passes whatever they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from '../e2e/bench/desktop.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from '../e2e/bench/lumbar.ts';
import { pageBudgets, pageWeight, totalWeight, type BuiltPage } from '../e2e/bench/page-weight.ts';
import { until } from '../e2e/bench/until.ts';
import {
  framesSoFar,
  hideBlank,
  installMeter,
  quantile,
  read,
  resizeFigure,
  showBlank,
  type Reading,
} from './page-meter.ts';

const minutes = Number(process.env['LUMBAR_BENCH_MINUTES'] ?? '1');
const breaks = ['2-minute walk', 'Cat stretch', 'Bird dog'] as const;
const sizes = [[400, 300], [900, 640], undefined] as const;
const settleMs = 3000;
const figureMs = 4000;
const blankMs = 2000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs with a fresh app in which one quick-start break is being played. */
async function withBreak(
  name: string,
  args: readonly string[],
  use: (lumbar: Lumbar, page: Page, desktop: Desktop) => Promise<void>,
): Promise<void> {
  const desktop = await startDesktop({ displays: [{ width: 1920, height: 1080 }] });
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const lumbar = await launchLumbar(desktop, { userData, clockRate: 1, args });
  try {
    await until(
      async () => {
        await desktop.clickTrayMenu(['Quick start', name]);
        return true;
      },
      { what: `the break "${name}" to start` },
    );
    const page = await pageOf(lumbar.app, 'overlay');
    await page.waitForSelector('canvas');
    await installMeter(page);
    await until(async () => (await read(page, 500, 'figure')).framesPerSecond > 4, {
      what: 'the figure to move',
      timeoutMs: 30_000,
    });
    await use(lumbar, page, desktop);
  } finally {
    await lumbar.stop();
    await desktop.stop();
  }
}

function line(name: string, reading: Reading, blank: Reading): string {
  const median = quantile(reading.scriptMs, 0.5);
  const p95 = quantile(reading.scriptMs, 0.95);
  const blankMedian = quantile(blank.scriptMs, 0.5);
  return [
    name.padEnd(14),
    `shown ${reading.shown.padEnd(9)} drawn ${reading.drawn.padEnd(9)}`,
    `script ${median.toFixed(2)} ms a frame, p95 ${p95.toFixed(2)} (${(median - blankMedian).toFixed(2)} ms over blank)`,
    `worker ${quantile(reading.workerMs, 0.5).toFixed(1)} ms, p95 ${quantile(reading.workerMs, 0.95).toFixed(1)}`,
    `${reading.framesPerSecond.toFixed(1)} fps, ${(reading.framesPerSecond / blank.framesPerSecond).toFixed(2)} of blank`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`,
  ].join(' · ');
}

/** One resident share of a process with what it shares, in MB; NaN once it has ended; Linux only. */
function proportionalMegabytes(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    // It has just ended.
    return Number.NaN;
  }
}

function rendererOf({ app }: Lumbar): Promise<number> {
  return app.evaluate(({ webContents }) => {
    const overlay = webContents.getAllWebContents().find((one) => one.getURL().includes('overlay'));
    return overlay?.getOSProcessId() ?? 0;
  });
}

/** A window of its own with nothing but a blank canvas that a worker draws, frame by frame as a figure's, in the same app. */
function openBlankWindow({ app }: Lumbar): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }, script) => {
    const window = new BrowserWindow({ width: 1000, height: 700, webPreferences: { sandbox: true } });
    // Script runs only in a document that has loaded.
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(script);
    return window.webContents.getOSProcessId();
  }, `${blankPage}; undefined`);
}

/** The worker of the blank window: what a figure's does without the figure. */
const blankWorker = `
  let context, image;
  onmessage = ({ data }) => {
    if (data.kind === 'open') {
      context = data.canvas.getContext('2d');
      image = new ImageData(900, 640);
      return;
    }
    const startedAt = performance.timeOrigin + performance.now();
    image.data[0] ^= 255;
    context.putImageData(image, 0, 0, 0, 0, 900, 640);
    postMessage({ surface: 1, frameMs: performance.timeOrigin + performance.now() - startedAt, hasDrawn: true });
  };`;

/** Its page: an order of the same make in each frame, never more than two at once. */
const blankPage = `{
  const canvas = document.createElement('canvas');
  canvas.width = 900;
  canvas.height = 640;
  document.body.append(canvas);
  const source = new Blob([${JSON.stringify(blankWorker)}], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(source));
  const offscreen = canvas.transferControlToOffscreen();
  worker.postMessage({ kind: 'open', canvas: offscreen }, [offscreen]);
  window.blankFrames = 0;
  let orders = 0;
  worker.onmessage = () => { orders -= 1; window.blankFrames += 1; };
  const camera = { azimuthDegrees: -82, elevationDegrees: 7 };
  const turn = (now) => {
    requestAnimationFrame(turn);
    if (orders > 1) return;
    orders += 1;
    const moment = { part: 'repetition', elapsedMs: now, mirrored: false, stills: false };
    const frame = { scriptId: 'wall-sit', moment, camera, preset: camera, width: 900, height: 640, factor: 1,
      isStill: false, theme: 'light', highlight: true, spine: true, grey: false, fit: 'script' };
    worker.postMessage({ kind: 'draw', surface: 1, frame, orderedAt: performance.timeOrigin + performance.now() });
  };
  requestAnimationFrame(turn);
}`;

test('sizes', () => {
  for (const page of ['overlay', 'app'] satisfies BuiltPage[]) {
    const weights = pageWeight(page);
    say(`${page}: ${totalWeight(weights).toFixed(1)} kB compressed, of ${pageBudgets[page]} kB allowed`);
    for (const [file, weight] of weights) say(`  ${weight.toFixed(1).padStart(6)} kB  ${file}`);
  }
});

for (const mode of ['with GPU', 'without GPU'] as const) {
  const args = mode === 'without GPU' ? ['--disable-gpu'] : [];
  for (const name of breaks) {
    test(`${name} ${mode}`, async () => {
      await withBreak(name, args, async (lumbar, page) => {
        const compositing = await lumbar.app.evaluate(({ app }) => app.getGPUFeatureStatus().gpu_compositing);
        if (mode === 'with GPU' && !compositing.startsWith('enabled')) {
          say(`${name}: there is no GPU here (compositing is ${compositing}).`);
          return;
        }
        for (const size of sizes) {
          await resizeFigure(page, size);
          await pause(settleMs);
          const figure = await read(page, figureMs, 'figure');
          await showBlank(page);
          await pause(300);
          const blank = await read(page, blankMs, 'blank');
          await hideBlank(page);
          say(line(name, figure, blank));
        }
      });
    });
  }
}

/** Bytes of JavaScript objects that the drawing worker makes for each frame, and how many frames were counted. */
function allocationOf(
  { app }: Lumbar,
  page: Page,
): Promise<{ readonly bytes: number; readonly frames: number }> {
  return countFrames(page, () => app.evaluate(workerAllocation, { address: 'overlay', lengthMs: figureMs }));
}

/** The same for a worker that only puts a blank picture of the figure's size on its canvas, ordered in the same way. */
async function blankAllocation(lumbar: Lumbar): Promise<{ readonly bytes: number; readonly frames: number }> {
  await openBlankWindow(lumbar);
  const framesOf = () =>
    lumbar.app.evaluate(async ({ webContents }) => {
      const blank = webContents.getAllWebContents().find((one) => one.getURL() === 'about:blank');
      return Number(await blank?.executeJavaScript('window.blankFrames'));
    });
  // The compiler warms up.
  await until(async () => (await framesOf()) > 200, { what: 'the blank canvas to be drawn' });
  const before = await framesOf();
  const bytes = await lumbar.app.evaluate(workerAllocation, { address: 'about:blank', lengthMs: figureMs });
  const frames = (await framesOf()) - before;
  await lumbar.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL() === 'about:blank') window.destroy();
  });
  return { bytes, frames };
}

/** Runs in the main process: bytes of objects that the worker of the page at an address makes in a stretch of time. */
async function workerAllocation(
  { webContents }: typeof Electron.CrossProcessExports,
  { address, lengthMs }: { readonly address: string; readonly lengthMs: number },
): Promise<number> {
  const page = webContents.getAllWebContents().find((one) => one.getURL().includes(address));
  if (page === undefined) return 0;
  const tools = page.debugger;
  tools.attach('1.3');
  const worker = new Promise<string>((resolve) => {
    tools.on('message', (_event, method, params: { sessionId: string; targetInfo: { type: string } }) => {
      if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'worker')
        resolve(params.sessionId);
    });
  });
  await tools.sendCommand('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
  });
  const session = await worker;
  const sampling = {
    samplingInterval: 2048,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  await tools.sendCommand('HeapProfiler.startSampling', sampling, session);
  await new Promise((resolve) => setTimeout(resolve, lengthMs));
  interface Node {
    readonly selfSize: number;
    readonly children: readonly Node[];
  }
  // The shape of the answer is that of the DevTools protocol.
  const answer = (await tools.sendCommand('HeapProfiler.stopSampling', {}, session)) as {
    profile: { head: Node };
  };
  tools.detach();
  const sizeOf = (node: Node): number =>
    node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize);
  return sizeOf(answer.profile.head);
}

async function countFrames(
  page: Page,
  use: () => Promise<number>,
): Promise<{ readonly bytes: number; readonly frames: number }> {
  const before = await framesSoFar(page);
  const bytes = await use();
  return { bytes, frames: (await framesSoFar(page)) - before };
}

/** Starts the break again as soon as there is no figure any more. */
async function playOn(desktop: Desktop, lumbar: Lumbar, name: string): Promise<Page> {
  await until(
    async () => {
      await desktop.clickTrayMenu(['Quick start', name]);
      return true;
    },
    { what: `the break "${name}" to start again`, timeoutMs: 60_000 },
  );
  const page = await pageOf(lumbar.app, 'overlay');
  await page.waitForSelector('canvas');
  await installMeter(page);
  await resizeFigure(page, [900, 640]);
  return page;
}

function isPlaying(pid: number): boolean {
  return existsSync(`/proc/${pid}/smaps_rollup`);
}

/** Each break has a page of its own: what matters over the time is whether later ones grow larger than the first. */
/** An exercise that goes on for more than two minutes without waiting for anybody. */
const longest = 'Wall sit';

test('memory', async () => {
  await withBreak(longest, ['--disable-gpu'], async (lumbar, first, desktop) => {
    let page = first;
    await resizeFigure(page, [900, 640]);
    await pause(settleMs);
    // Steady play: the loop is solved in the first repetition.
    await page.getByText(/Repetition 2/).waitFor({ timeout: 60_000 });
    const allocation = await allocationOf(lumbar, page);
    const nothing = await blankAllocation(lumbar);
    say(
      `made by the worker for each frame: ${(allocation.bytes / allocation.frames / 1024).toFixed(1)} kB ` +
        `of JavaScript objects (${allocation.frames} frames); by one that shows a blank picture in the same way ` +
        `${(nothing.bytes / nothing.frames / 1024).toFixed(1)} kB (${nothing.frames} frames)`,
    );
    let pid = await rendererOf(lumbar);
    const readings: number[] = [];
    let breakCount = 1;
    const startedAt = performance.now();
    while (performance.now() - startedAt < minutes * 60_000) {
      if (!isPlaying(pid)) {
        page = await playOn(desktop, lumbar, longest);
        pid = await rendererOf(lumbar);
        breakCount += 1;
        await pause(settleMs);
      }
      readings.push(proportionalMegabytes(pid));
      await leaveWhenOver(page);
      await pause(2000);
    }
    sayMemory(readings, breakCount, proportionalMegabytes(await openBlankWindow(lumbar)));
  });
});

/** Closes the last screen of a break, which would stand still for a while. */
async function leaveWhenOver(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: /Back to work/ });
  // The page may have gone by itself.
  if (await over.isVisible().catch(() => false)) await over.click().catch(() => undefined);
}

function sayMemory(readings: readonly number[], breakCount: number, blank: number): void {
  const known = readings.filter((one) => !Number.isNaN(one));
  const share = Math.max(1, Math.ceil(known.length / 5));
  const early = quantile(known.slice(0, share), 0.5);
  const late = quantile(known.slice(-share), 0.5);
  const least = quantile(known, 0.05);
  const most = quantile(known, 0.95);
  say(
    `memory of the page over ${minutes} min of play (${breakCount} breaks): ${early.toFixed(0)} MB in the first fifth, ` +
      `${late.toFixed(0)} MB in the last (${(late / early).toFixed(2)}); nine in ten readings between ` +
      `${least.toFixed(0)} and ${most.toFixed(0)} MB; ${(late / blank).toFixed(2)} of a blank canvas in a bare ` +
      `window (${blank.toFixed(0)} MB)`,
  );
}
