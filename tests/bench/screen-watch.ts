// Looks at the screen itself, many times a second: when does something stand in the middle of each display?
import { setTimeout as pause } from 'node:timers/promises';
import {
  loadX11,
  type XClient,
  type XDisplay,
} from '../../src-main/system/hold-sensors/full-screen/linux/x11-module.ts';
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
/** Large enough for some of a page's words or figure, small enough to be fetched at once. */
const middle = { width: 480, height: 240 } as const;

export interface ScreenWatch {
  /** Wall clock, in ms, at which the last of the displays showed more than one colour in its middle. */
  paintedAtMs(displays: readonly Rectangle[], limitMs: number): Promise<number>;
  close(): void;
}

export async function watchScreen(display: string): Promise<ScreenWatch> {
  const x11 = await loadX11();
  const opened = await answerOf<XDisplay>((answer) => x11.createClient({ display }, answer));
  // The package has no types: the question is one of its client's.
  const client = opened.client as PictureClient;
  const root = opened.screen[0]?.root ?? 0;
  const isPainted = async ({ x, y, width, height }: Rectangle): Promise<boolean> => {
    const left = x + Math.round((width - middle.width) / 2);
    const top = y + Math.round((height - middle.height) / 2);
    const { data } = await answerOf<{ readonly data: Buffer }>((answer) => {
      client.GetImage(Z_PIXMAP, root, left, top, middle.width, middle.height, ALL_PLANES, answer);
    });
    const first = data.subarray(0, 4);
    for (let at = 4; at + 4 <= data.length; at += 4) {
      if (data.compare(first, 0, 3, at, at + 3) !== 0) return true;
    }
    return false;
  };
  return {
    async paintedAtMs(displays, limitMs) {
      const deadline = Date.now() + limitMs;
      let waiting = displays;
      while (Date.now() < deadline) {
        const painted = await Promise.all(waiting.map(isPainted));
        waiting = waiting.filter((_, index) => painted[index] !== true);
        if (waiting.length === 0) return Date.now();
        await pause(LOOK_EVERY_MS);
      }
      throw new Error(`Nothing was painted on ${JSON.stringify(waiting)}`);
    },
    close: () => client.terminate(),
  };
}

function answerOf<T>(ask: (answer: (error: unknown, value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('The X server did not answer.'));
    });
  });
}
