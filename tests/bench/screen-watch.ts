/** Looks at the screen itself, many times a second: when does something stand in the middle of each display? */
import { setTimeout as pause } from 'node:timers/promises';
import { loadX11, type XClient, type XDisplay } from '../../src-main/system/x-server/x11-module.ts';
import type { Rectangle } from '../e2e/bench/pixels.ts';

/** What of the `x11` package the app itself has no use for. */
interface PictureClient extends XClient {
  GetImage(
    format: number,
    window: number,
    x: number,
    y: number,
    width: number,
    height: number,
    planes: number,
    answer: (error: unknown, image: { readonly data: Buffer }) => void,
  ): void;
}

/** Between two looks the processor is the app's. */
const LOOK_EVERY_MS = 5;
const Z_PIXMAP = 2;
const ALL_PLANES = 0xffffffff;
/** Large enough for some of a page's words, figure or shading, small enough to be fetched at once. */
const middle = { width: 320, height: 120 } as const;
const BYTES_A_PIXEL = 4;

/** Wall clock, in ms. */
interface Painted {
  /** The last of the displays no longer showed what it had shown before. */
  readonly coveredAtMs: number;
  /** The last of them showed more than one colour in its middle: a page, and not only its window. */
  readonly drawnAtMs: number;
}

export interface ScreenWatch {
  /** Resolves when it looks: what happens on the displays after that is seen. Throws after the limit. */
  look(displays: readonly Rectangle[], limitMs: number): Promise<{ readonly painted: Promise<Painted> }>;
  close(): void;
}

export async function watchScreen(display: string): Promise<ScreenWatch> {
  const x11 = await loadX11();
  const opened = await answerOf<XDisplay>((answer) => x11.createClient({ display }, answer));
  // The package has no types: the question is one of its client's.
  const client = opened.client as PictureClient;
  const root = opened.screen[0]?.root ?? 0;
  const middleOf = async ({ x, y, width, height }: Rectangle): Promise<Buffer> => {
    const left = x + Math.round((width - middle.width) / 2);
    const top = y + Math.round((height - middle.height) / 2);
    const { data } = await answerOf<{ readonly data: Buffer }>((answer) => {
      client.GetImage(Z_PIXMAP, root, left, top, middle.width, middle.height, ALL_PLANES, answer);
    });
    return data;
  };
  const waitForPaint = async (displays: readonly Rectangle[], bare: readonly Buffer[], limitMs: number) => {
    const deadline = Date.now() + limitMs;
    let coveredAtMs: number | null = null;
    while (Date.now() < deadline) {
      const seen = await Promise.all(displays.map(middleOf));
      const nowMs = Date.now();
      if (seen.every((picture, index) => bare[index]?.equals(picture) === false)) coveredAtMs ??= nowMs;
      if (coveredAtMs !== null && seen.every(isDrawn)) return { coveredAtMs, drawnAtMs: nowMs };
      await pause(LOOK_EVERY_MS);
    }
    throw new Error(`Something was not painted within ${limitMs} ms.`);
  };
  return {
    async look(displays, limitMs) {
      const bare = await Promise.all(displays.map(middleOf));
      return { painted: waitForPaint(displays, bare, limitMs) };
    },
    close: () => client.terminate(),
  };
}

/** Each pixel beside the next, all at once: looking must not take the processor from what is looked at. */
function isDrawn(picture: Buffer): boolean {
  return !picture.subarray(BYTES_A_PIXEL).equals(picture.subarray(0, -BYTES_A_PIXEL));
}

function answerOf<T>(ask: (answer: (error: unknown, value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('The X server did not answer.'));
    });
  });
}
