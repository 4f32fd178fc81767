/** Measures a page from inside: how long its script runs in each animation frame, and how often a figure is drawn. */
import type { Page } from '@playwright/test';

/** What a page did in a stretch of time. */
export interface Reading {
  /** Time of script in each animation frame, in ms. */
  readonly scriptMs: readonly number[];
  /** Pictures in each second. */
  readonly framesPerSecond: number;
  /** Time that the worker took for each picture, in ms. */
  readonly workerMs: readonly number[];
  /** Size of the last picture in device pixels, of its place in CSS pixels. */
  readonly drawn: string;
  readonly shown: string;
}

interface Meter {
  scriptMs: Map<number, number>;
  workerMs: number[];
  orders: number;
  drawn: string;
}

type MeteredWindow = Window & { figureMeter?: Meter };

/** Starts to count in a page; once per page. */
export async function installMeter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const meter: Meter = { scriptMs: new Map(), workerMs: [], orders: 0, drawn: '' };
    // The page has no such name of its own; it carries the meter from one question to the next.
    (window as MeteredWindow).figureMeter = meter;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const start = performance.now();
        callback(now);
        meter.scriptMs.set(now, (meter.scriptMs.get(now) ?? 0) + performance.now() - start);
      });
    const heard = new WeakSet<Worker>();
    const post: unknown = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')?.value;
    Object.defineProperty(Worker.prototype, 'postMessage', {
      value(this: Worker, message: { frame?: { width: number; height: number } }, transfer: Transferable[]) {
        if (!heard.has(this)) {
          heard.add(this);
          this.addEventListener('message', (event: MessageEvent<{ frameMs: number }>) => {
            meter.workerMs.push(event.data.frameMs);
          });
        }
        if (message.frame !== undefined) {
          meter.orders += 1;
          meter.drawn = `${message.frame.width}x${message.frame.height}`;
        }
        if (typeof post === 'function') Reflect.apply(post, this, [message, transfer]);
      },
    });
  });
}

/** Lays the figure out over the page at this CSS size; no size = the whole page. */
export async function resizeFigure(page: Page, size: readonly [number, number] | undefined): Promise<void> {
  await page.evaluate((wanted) => {
    const figure = document.querySelector('canvas')?.parentElement;
    if (figure === null || figure === undefined) throw new Error('no figure on this page');
    const [width, height] = wanted ?? [window.innerWidth, window.innerHeight];
    Object.assign(figure.style, {
      display: '',
      position: 'fixed',
      zIndex: '9',
      width: `${width}px`,
      height: `${height}px`,
    });
  }, size);
}

/** Puts a blank canvas of the figure's size in its place until taken away; one pixel changes in each frame. */
export async function showBlank(page: Page): Promise<void> {
  await page.evaluate(() => {
    const figure = document.querySelector('canvas')?.parentElement;
    if (figure === null || figure === undefined) throw new Error('no figure on this page');
    const { width, height } = figure.getBoundingClientRect();
    const blank = document.createElement('canvas');
    blank.id = 'blank-canvas';
    blank.width = width;
    blank.height = height;
    Object.assign(blank.style, { position: 'fixed', left: '0', top: '0', zIndex: '9' });
    figure.style.display = 'none';
    document.body.append(blank);
    const context = blank.getContext('2d');
    const turn = (now: number): void => {
      if (!blank.isConnected) return;
      if (context !== null) context.fillStyle = now % 2 < 1 ? '#123456' : '#654321';
      context?.fillRect(0, 0, 1, 1);
      requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  });
}

/** Takes the blank canvas away. */
export async function hideBlank(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#blank-canvas')?.remove());
}

/** Reads the page for so long. */
export async function read(page: Page, lengthMs: number, what: 'figure' | 'blank'): Promise<Reading> {
  return page.evaluate(
    async ({ length, isFigure }) => {
      const meter = (window as MeteredWindow).figureMeter;
      if (meter === undefined) throw new Error('the meter was not installed');
      meter.scriptMs.clear();
      meter.workerMs.length = 0;
      meter.orders = 0;
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, length));
      const passed = performance.now() - start;
      const figure = document.querySelector('canvas')?.parentElement;
      const box = (isFigure ? figure : document.querySelector('#blank-canvas'))?.getBoundingClientRect();
      return {
        scriptMs: [...meter.scriptMs.values()],
        framesPerSecond: ((isFigure ? meter.orders : meter.scriptMs.size) * 1000) / passed,
        workerMs: [...meter.workerMs],
        drawn: meter.drawn,
        shown: `${Math.round(box?.width ?? 0)}x${Math.round(box?.height ?? 0)}`,
      };
    },
    { length: lengthMs, isFigure: what === 'figure' },
  );
}

/** Pictures ordered since the meter was last read. */
export async function framesSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (window as MeteredWindow).figureMeter?.orders ?? 0);
}

/** The value below which so many of the values lie; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
