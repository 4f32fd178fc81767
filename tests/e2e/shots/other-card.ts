// The cards that take a person ten minutes and more to come.
import type { Page } from '@playwright/test';
import type { LumbarBridge, RequestOutcome } from '../../../shared/ipc/contract.ts';
import type { CardView } from '../../../shared/ipc/snapshot.ts';
import { pageOf, type Lumbar } from '../bench/lumbar.ts';

/** In the page: the same question as the page itself asks first. */
async function askForSnapshot(): Promise<RequestOutcome<'app:get-snapshot'>> {
  // What the preload script puts there is declared in the sources of the pages alone.
  const { lumbar } = window as unknown as { readonly lumbar: LumbarBridge };
  return lumbar.request('app:get-snapshot', null);
}

/** The card of a break that is near, told of another card; settles once `what` can be read on it. */
export async function showOtherCard({ app }: Lumbar, change: Partial<CardView>, what: string): Promise<Page> {
  const page = await pageOf(app, 'card', (each) => each.getByText(/Break in/).isVisible());
  const received = await page.evaluate(askForSnapshot);
  if (!received.ok || received.value.card === null) throw new Error('There is no card to change');
  const { value } = received;
  const snapshot = { ...value, revision: value.revision + 1_000_000, card: { ...value.card, ...change } };
  await app.evaluate(({ webContents }, told) => {
    for (const each of webContents.getAllWebContents())
      if (each.getURL().includes('card.html')) each.send('app:snapshot-changed', told);
  }, snapshot);
  await page.getByText(what).waitFor();
  return page;
}
