/** What a state of a screen is, and when it can be photographed. */
import type { Page } from '@playwright/test';
import type { CardView } from '../../../shared/ipc/snapshot.ts';
import type { Desktop } from '../bench/desktop.ts';
import type { JournalLine } from '../bench/history.ts';
import type { Lumbar } from '../bench/lumbar.ts';
import { until } from '../bench/until.ts';

export interface ScreenState {
  /** File name of the picture. */
  readonly name: string;
  /** Settings the app starts with, over the defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly clockRate?: number;
  /** Sitting that an earlier run left on the clock a moment ago. */
  readonly sittingMinutes?: number;
  /** What the journal of the day holds already. */
  readonly journal?: (nowMs: number) => readonly JournalLine[];
  /**
   * Brings a freshly started app into the state and settles when it shows, with the page that shows it.
   */
  readonly reach: (lumbar: Lumbar, desktop: Desktop) => Promise<Page>;
  /** What the card is told to be instead of the warning of a break. */
  readonly card?: Partial<CardView>;
  /** Brings into sight what it is about, in every size anew. */
  readonly frame?: (page: Page) => Promise<void>;
  /** The state is one that the next movement of the pointer ends. */
  readonly isNobodyThere?: true;
  /** Puts the desktop back, if reaching the state has changed it. */
  readonly leave?: (desktop: Desktop) => Promise<void>;
}

/** The page once every fade is over; the ring's small steps from second to second go on. */
export async function still(page: Page): Promise<Page> {
  const isStill = (): boolean =>
    document
      .getAnimations()
      .filter(
        (each) => !(each instanceof CSSTransition) && each.effect?.getComputedTiming().endTime !== Infinity,
      )
      .every((each) => each.playState !== 'running');
  await until(() => page.evaluate(isStill), { what: 'the fades to be over' });
  // Figures are drawn by a worker, a moment after the words.
  const isPainted = (): boolean =>
    [...document.querySelectorAll<HTMLCanvasElement>('[role="img"] > canvas')].every(
      // Where there is no room for a figure none is drawn.
      (each) => each.dataset['painted'] === 'true' || !each.checkVisibility(),
    );
  await until(() => page.evaluate(isPainted), { what: 'the figures to be drawn' });
  // What a worker has drawn comes to the screen with a frame or two of the page.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page;
}
