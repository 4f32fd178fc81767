// Holds a reached state still and takes its picture in any size, as it is or as somebody else needs it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { DisplaySize } from '../bench/display-server.ts';
import type { Lumbar } from '../bench/lumbar.ts';
import { still } from './states.ts';

/**
 * How a page is looked at. text-200: every length of the page is twice as long, as with the zoom of the system.
 * rtl: as a language that is read from right to left would lay it out, with English words.
 */
export type Look = 'light' | 'dark' | 'light-contrast' | 'dark-contrast' | 'text-200' | 'rtl';

/** As the system's switch would: the app is told that its colours have changed. */
export async function askForContrast({ app }: Lumbar): Promise<void> {
  await app.evaluate(({ nativeTheme }) => {
    Object.defineProperty(nativeTheme, 'shouldUseHighContrastColors', { get: () => true });
    nativeTheme.emit('updated');
  });
}

/**
 * Nothing moves on from here: the page's clock stands, it is told nothing more, and its window stays. Pictures in many
 * sizes take longer than many a state lasts.
 */
export async function holdStill({ app }: Lumbar, page: Page): Promise<void> {
  await page.evaluate(() => {
    const nowMs = performance.now();
    performance.now = () => nowMs;
  });
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send = () => undefined;
      window.destroy = () => undefined;
      window.close = () => undefined;
      window.hide = () => undefined;
    }
  });
}

export class PictureStand {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #scale: number;

  private constructor(page: Page, session: CDPSession, scale: number) {
    this.#page = page;
    this.#session = session;
    this.#scale = scale;
  }

  static async put(page: Page, look: Look): Promise<PictureStand> {
    if (look === 'rtl') await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const session = await page.context().newCDPSession(page);
    return new PictureStand(page, session, look === 'text-200' ? 2 : 1);
  }

  /** The whole page at this size of display, in its pixels. */
  async take({ width, height }: DisplaySize, file: string): Promise<void> {
    await this.#session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / this.#scale),
      height: Math.round(height / this.#scale),
      deviceScaleFactor: this.#scale,
      mobile: false,
    });
    // A walk goes dim where nobody moves.
    await this.#page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
    await still(this.#page);
    await this.#framesPass();
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
    });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  /** A figure is laid out anew, drawn by its worker and shown a few frames after the page has its size. */
  async #framesPass(): Promise<void> {
    await this.#page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }
}
