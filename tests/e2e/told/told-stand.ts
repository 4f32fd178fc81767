/**
 * One page of a running app that is told one state after another. The clock of the page stands, so that each state
 * stays what it was told to be; the app itself goes no further and is not heard.
 */
import type { Page } from '@playwright/test';
import type { AppSnapshot } from '../../../shared/ipc/snapshot.ts';
import type { Desktop } from '../bench/desktop.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from '../bench/lumbar.ts';
import { untilKeysCount } from '../bench/keys.ts';
import { startBreak } from '../bench/start-break.ts';
import { holdStill, type Look } from '../shots/picture-stand.ts';
import { still } from '../shots/screen-state.ts';
import { openToday } from '../shots/window-states.ts';
import { tellPage } from '../shots/tell-page.ts';
import type { ToldState } from './told-state.ts';

export type ToldKind = 'overlay' | 'card' | 'window';

/** How a window of each kind comes to the screen; what it shows then does not matter. */
const opened: Readonly<Record<ToldKind, (lumbar: Lumbar, desktop: Desktop) => Promise<Page>>> = {
  overlay: async (lumbar, desktop) => {
    const page = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
    // A break that is paused stays as long as it is needed.
    await page.getByRole('button', { name: /Pause/ }).click();
    await page.getByRole('button', { name: /Resume/ }).waitFor();
    return page;
  },
  card: ({ app }) => pageOf(app, 'card', (page) => page.getByText(/Break in/).isVisible()),
  window: openToday,
};

export class ToldStand {
  readonly page: Page;
  readonly #lumbar: Lumbar;
  readonly #base: AppSnapshot;
  #told: AppSnapshot;

  private constructor(lumbar: Lumbar, page: Page, base: AppSnapshot) {
    this.#lumbar = lumbar;
    this.page = page;
    this.#base = base;
    this.#told = base;
  }

  /** A freshly started app with one window of that kind. */
  static async open(kind: ToldKind, desktop: Desktop, args: readonly string[] = []): Promise<ToldStand> {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 20, warningLeadSeconds: 120 });
    if (kind === 'card') writeSavedState(userData, 20);
    // The person has just touched the pointer, or the app would take them for absent.
    await desktop.movePointer(60, 60);
    const lumbar = await launchLumbar(desktop, { userData, args });
    try {
      return await ToldStand.on(lumbar, await opened[kind](lumbar, desktop));
    } catch (error) {
      await lumbar.stop();
      throw error;
    }
  }

  /** A page that is there already. */
  static async on(lumbar: Lumbar, page: Page): Promise<ToldStand> {
    return new ToldStand(lumbar, page, await holdStill(lumbar, page));
  }

  /** Settles once the state shows and nothing fades any more. */
  async show(state: ToldState, look: Look = 'light'): Promise<Page> {
    this.#told = { ...this.#base, ...state.tell(this.#base) };
    await this.wear(look);
    await this.page.getByText(state.shows).first().waitFor();
    await state.choose?.(this.page);
    return still(this.page);
  }

  /** The same state as somebody else has it. */
  async wear(look: Look, change: Partial<AppSnapshot['environment']> = {}): Promise<void> {
    const theme = look.startsWith('dark') ? 'dark' : 'light';
    const isHighContrast = look.endsWith('contrast');
    const environment = { ...this.#told.environment, theme, isHighContrast, ...change } as const;
    await tellPage(this.#lumbar, this.page, { ...this.#told, environment });
    const worn = [
      `[data-theme="${theme}"][data-contrast="${isHighContrast ? 'more' : 'normal'}"]`,
      `[data-motion="${environment.isMotionReduced ? 'reduced' : 'full'}"]`,
    ];
    await this.page.locator(`html${worn.join('')}`).waitFor();
    // Colours that fade into those of the new look would be measured half way.
    await this.page.evaluate(() => {
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    });
  }

  /** A page counts keys a moment after it has come to the screen: its clock goes on by as much. */
  async untilKeysCount(desktop: Desktop): Promise<void> {
    await this.page.evaluate(() => {
      const laterMs = performance.now() + 1_000;
      performance.now = () => laterMs;
    });
    await untilKeysCount(desktop, this.page);
  }

  async close(): Promise<void> {
    await this.#lumbar.stop();
  }
}
