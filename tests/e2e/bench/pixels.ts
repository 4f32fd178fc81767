/** Looks at the pixels of the whole desktop: the root window is painted in a colour that nothing of the app has. */
import path from 'node:path';
import { runTool } from './child-processes.ts';
import type { Desktop } from './desktop.ts';
import { until } from './until.ts';

/** No window of the app shows this colour. */
export const bare = '#ff00ff';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints everything that no window covers. */
export async function paintBareDesktop(desktop: Desktop): Promise<void> {
  await runTool('xsetroot', ['-solid', bare], desktop.env);
}

type Pictured = Pick<Desktop, 'env' | 'folder' | 'screenshot'>;

/** How many pixels of the rectangle show the bare desktop. */
export async function barePixels(desktop: Pictured, rectangle: Rectangle): Promise<number> {
  const [count = Number.NaN] = await barePixelsOf(desktop, [rectangle]);
  return count;
}

/** Waits until nothing of the bare desktop is seen in any of them. */
export async function untilCovered(desktop: Pictured, rectangles: readonly Rectangle[]): Promise<void> {
  await until(async () => (await barePixelsOf(desktop, rectangles)).every((count) => count === 0), {
    what: `every pixel of ${JSON.stringify(rectangles)} to be covered`,
  });
}

/** Waits until nothing but the bare desktop is seen in all of them. */
export async function untilBare(desktop: Pictured, rectangles: readonly Rectangle[]): Promise<void> {
  const all = rectangles.map(({ width, height }) => width * height).join();
  await until(async () => (await barePixelsOf(desktop, rectangles)).join() === all, {
    what: `every pixel of ${JSON.stringify(rectangles)} to be bare`,
  });
}

/** All of one picture. */
async function barePixelsOf(desktop: Pictured, rectangles: readonly Rectangle[]): Promise<readonly number[]> {
  const file = path.join(desktop.folder, 'pixels.png');
  await desktop.screenshot(file);
  const marked = ['-alpha', 'off', '-fill', 'black', '+opaque', bare, '-fill', 'white', '-opaque', bare];
  const counts = rectangles.flatMap(({ x, y, width, height }) => {
    const crop = ['-crop', `${width}x${height}+${x}+${y}`, '+repage'];
    // All digits: otherwise a large number comes rounded.
    const print = ['-precision', '12', '-print', '%[fx:round(mean*w*h)]\n', '+delete'];
    return ['(', '+clone', ...crop, ...print, ')'];
  });
  const printed = await runTool('convert', [file, ...marked, ...counts, 'null:'], desktop.env);
  return printed.trim().split('\n').map(Number);
}
