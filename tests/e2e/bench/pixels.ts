// Looks at the pixels of the whole desktop: the root window is painted in a colour that nothing of the app has.
import path from 'node:path';
import { runTool } from './child-processes.ts';
import type { Desktop } from './desktop.ts';

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

/** How many pixels of the rectangle show the bare desktop. */
export async function barePixels(
  desktop: Pick<Desktop, 'env' | 'folder' | 'screenshot'>,
  { x, y, width, height }: Rectangle,
): Promise<number> {
  const file = path.join(desktop.folder, 'pixels.png');
  await desktop.screenshot(file);
  const crop = ['-crop', `${width}x${height}+${x}+${y}`, '+repage'];
  const count = ['-fill', 'black', '+opaque', bare, '-fill', 'white', '-opaque', bare];
  const share = ['-format', '%[fx:round(mean*w*h)]', 'info:'];
  return Number(await runTool('convert', [file, '-alpha', 'off', ...crop, ...count, ...share], desktop.env));
}
