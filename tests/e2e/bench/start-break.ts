/** Starts a break from the tray, as a person on a slow machine does: again, if it did not come to the screen. */
import type { Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';
import type { Lumbar } from './lumbar.ts';
import { findByPath } from './tray-menu.ts';
import { until } from './until.ts';

/**
 * The page that leads the break. On a machine under load the pages may not come within the three seconds that the app
 * gives them; the break is then recorded as failed, and the entry of the menu is there to be clicked again.
 */
export async function startBreak(
  desktop: Pick<Desktop, 'trayItems' | 'trayMenu' | 'clickTrayMenu'>,
  { app }: Pick<Lumbar, 'app'>,
  labels: readonly string[],
): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  return until(
    async () => {
      const entry = findByPath(await desktop.trayMenu(), labels);
      if (entry?.enabled) await desktop.clickTrayMenu(labels);
      return leadingPage(app);
    },
    { what: `a break by ${labels.join(' > ')}`, timeoutMs: 60_000 },
  );
}

/** The same from the window, where there is no tray. */
export async function startBreakFrom(window: Page, { app }: Pick<Lumbar, 'app'>): Promise<Page> {
  const start = window.getByRole('button', { name: 'Start a break' });
  return until(
    async () => {
      if (await start.isEnabled()) await start.click({ timeout: 5_000 });
      return leadingPage(app);
    },
    { what: 'a break by Start a break on Today', timeoutMs: 60_000 },
  );
}

async function leadingPage(app: Lumbar['app']): Promise<Page | undefined> {
  for (const page of app.windows()) {
    const isOverlay = new URL(page.url()).pathname.endsWith('/overlay.html');
    if (isOverlay && (await hasBegun(page))) return page;
  }
  return undefined;
}

/**
 * Whether the page leads a break that has begun. Hidden pages stand at the first moment already, where nothing that is
 * asked of the break does anything yet; and one that came too late stays there for a while after another took its place.
 */
export async function hasBegun(page: Page): Promise<boolean> {
  return page.locator('main[data-stage]:not([data-stage="opening"])').isVisible();
}
