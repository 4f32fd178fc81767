/** What a page shows when it is told something else than the app would tell it. */
import type { JSHandle, Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import type { LumbarBridge, RequestOutcome } from '../../../shared/ipc/contract.ts';
import type { AppSnapshot, CardView } from '../../../shared/ipc/snapshot.ts';
import { pageOf, type Lumbar } from '../bench/lumbar.ts';

/** In the page: the same question as the page itself asks first. */
async function askForSnapshot(): Promise<RequestOutcome<'app:get-snapshot'>> {
  // What the preload script puts there is declared in the sources of the pages alone.
  const { lumbar } = window as unknown as { readonly lumbar: LumbarBridge };
  return lumbar.request('app:get-snapshot', null);
}

/** What the app would tell the page now. */
export async function snapshotFor(page: Page): Promise<AppSnapshot> {
  const received = await page.evaluate(askForSnapshot);
  if (!received.ok) throw new Error(`No snapshot: ${received.error.kind}: ${received.error.detail}`);
  return received.value;
}

/** How far beyond the app's own revisions a page has been told: each time further, as the higher one wins. */
let told = 0;

/** Tells the page this, and nothing to the other pages of the app. */
export async function tellPage({ app }: Lumbar, page: Page, snapshot: AppSnapshot): Promise<void> {
  told += 1_000_000;
  const message = { ...snapshot, revision: snapshot.revision + told };
  // Playwright leaves open whose handle it gives, so as not to depend on Electron.
  const window = (await app.browserWindow(page)) as JSHandle<BrowserWindow>;
  // Not by the page's own `send`: it says nothing any more where a state is held still.
  await window.evaluate(({ webContents }, sent) => {
    webContents.mainFrame.send('app:snapshot-changed', sent);
  }, message);
}

/** A card instead of the one that would show. */
export function withCard(snapshot: AppSnapshot, change: Partial<CardView>): AppSnapshot {
  if (snapshot.card === null) throw new Error('There is no card to change');
  // A change names its kind whenever it has parts of another kind.
  return { ...snapshot, card: { ...snapshot.card, ...change } as CardView };
}

/** The card of a break that is near, told of another card; settles once `what` can be read on it. */
export async function showOtherCard(lumbar: Lumbar, change: Partial<CardView>, what: string): Promise<Page> {
  const page = await pageOf(lumbar.app, 'card', (each) => each.getByText(/Break in/).isVisible());
  await tellPage(lumbar, page, withCard(await snapshotFor(page), change));
  await page.getByText(what).waitFor();
  return page;
}
