/** Holds a reached state still and takes its picture in any size, in the look that somebody else needs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { DisplaySize } from '../bench/display-server.ts';
import type { AppSnapshot } from '../../../shared/ipc/snapshot.ts';
import type { Lumbar } from '../bench/lumbar.ts';
import { still, type ScreenState } from './screen-state.ts';
import { snapshotFor, tellPage, withCard } from './tell-page.ts';

/**
 * How a page is looked at. text-200: every length of the page is twice as long, as with the zoom of the system.
 * rtl: as a language that is read from right to left would lay it out, with English words. focus: with the ring of the
 * keyboard's focus around every control at once.
 */
export const looks = [
  'light',
  'dark',
  'light-contrast',
  'dark-contrast',
  'text-200',
  'rtl',
  'light-focus',
  'dark-focus',
] as const;

export type Look = (typeof looks)[number];

/**
 * Nothing moves on from here: the page's clock stands, it is told nothing more, and its window stays. Pictures in many
 * looks and sizes take longer than many a state lasts. Gives what the page knows.
 */
export async function holdStill({ app }: Lumbar, page: Page): Promise<AppSnapshot> {
  await page.evaluate(() => {
    const nowMs = performance.now();
    performance.now = () => nowMs;
  });
  const snapshot = await snapshotFor(page);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send = () => undefined;
      window.destroy = () => undefined;
      window.close = () => undefined;
      window.hide = () => undefined;
    }
  });
  return snapshot;
}

export class PictureStand {
  readonly #lumbar: Lumbar;
  readonly #page: Page;
  readonly #state: ScreenState;
  readonly #snapshot: AppSnapshot;
  readonly #session: CDPSession;
  #scale = 1;

  private constructor(parts: StandParts) {
    this.#lumbar = parts.lumbar;
    this.#page = parts.page;
    this.#state = parts.state;
    this.#snapshot = parts.snapshot;
    this.#session = parts.session;
  }

  /** Before a page that is in this state; from here on it stays there. */
  static async put(lumbar: Lumbar, page: Page, state: ScreenState): Promise<PictureStand> {
    const held = await holdStill(lumbar, page);
    const snapshot = state.card === undefined ? held : withCard(held, state.card);
    const session = await page.context().newCDPSession(page);
    return new PictureStand({ lumbar, page, state, snapshot, session });
  }

  /** The page as somebody else has it: it is told of the same moment in other surroundings. */
  async wear(look: Look): Promise<void> {
    const theme = look.startsWith('dark') ? 'dark' : 'light';
    const isHighContrast = look.endsWith('contrast');
    const environment = { ...this.#snapshot.environment, theme, isHighContrast } as const;
    this.#scale = look === 'text-200' ? 2 : 1;
    await tellPage(this.#lumbar, this.#page, { ...this.#snapshot, environment });
    const worn = `html[data-theme="${theme}"][data-contrast="${isHighContrast ? 'more' : 'normal'}"]`;
    await this.#page.locator(worn).waitFor();
    await this.#page.evaluate(
      (direction) => (document.documentElement.dir = direction),
      look === 'rtl' ? 'rtl' : this.#snapshot.environment.direction,
    );
    await this.#ringControls(look.endsWith('focus') ? ['focus', 'focus-visible'] : []);
  }

  /** As the inspector of the browser does it: the page itself notices nothing. */
  async #ringControls(forcedPseudoClasses: string[]): Promise<void> {
    await this.#session.send('DOM.enable');
    await this.#session.send('CSS.enable');
    const { root } = await this.#session.send('DOM.getDocument');
    const selector = 'button, a, input, select, summary, [tabindex="0"]';
    const { nodeIds } = await this.#session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    for (const nodeId of nodeIds)
      await this.#session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }

  /** The size of the page's own window, for pages that fill no display. */
  async windowSize(): Promise<DisplaySize> {
    await this.#session.send('Emulation.clearDeviceMetricsOverride');
    const { width, height } = await this.#page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    return { width: width * this.#scale, height: height * this.#scale };
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
    if (this.#state.isNobodyThere !== true)
      await this.#page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
    await this.#state.frame?.(this.#page);
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

interface StandParts {
  readonly lumbar: Lumbar;
  readonly page: Page;
  readonly state: ScreenState;
  readonly snapshot: AppSnapshot;
  readonly session: CDPSession;
}
