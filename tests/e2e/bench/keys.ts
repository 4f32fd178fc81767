/** When keys that are pressed on the desktop mean something to the break. */
import type { Page } from '@playwright/test';
import { IGNORE_FIRST_MS } from '../../../shared/control/overlay-keys.ts';
import type { Desktop } from './desktop.ts';
import { shownForMs } from './lumbar.ts';
import { until } from './until.ts';

/** Waits until a window of the app has the keyboard, so far as a window manager tells, and page and main count its keys. */
export async function untilKeysCount(
  desktop: Desktop,
  page: Page,
  { hasWindowManager = true }: { readonly hasWindowManager?: boolean } = {},
): Promise<void> {
  if (hasWindowManager)
    await until(async () => (await desktop.activeWindow())?.title === 'Lumbar', {
      what: 'the overlay to have the focus',
    });
  // The focus may come to the page after it has come to the window, and then keys begin to count anew.
  await until(
    () =>
      page.evaluate(
        (isFocusTold) =>
          document.documentElement.dataset['keys'] === 'open' && (!isFocusTold || document.hasFocus()),
        hasWindowManager,
      ),
    { what: 'the keys to count' },
  );
  await until(async () => (await shownForMs(page)) > IGNORE_FIRST_MS, { what: 'the keys to count for main' });
}

/** Main counts the first moments of a window by itself: on a busy machine it opens to keys a little after the page. */
export async function pressUntil(
  desktop: Desktop,
  key: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await until(
    async () => {
      if (await isDone()) return true;
      await desktop.pressKey(key);
      return isDone();
    },
    { what: `what the key ${key} does` },
  );
}
