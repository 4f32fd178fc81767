/** The lessons by keyboard alone, and figures that stand still when asked. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { pageOf, type Lumbar } from './bench/lumbar.ts';
import { until } from './bench/until.ts';
import { launchFor } from './shots/states.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

/** What has the focus, by its words. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

async function press(page: Page, name: string): Promise<void> {
  await until(
    async () => {
      await page.keyboard.press('Tab');
      return (await focused(page)) === name;
    },
    { what: `the focus on ${name}` },
  );
  await page.keyboard.press('Enter');
}

test('a lesson is opened, read from its top and left again by keyboard', async () => {
  const reach = async (): Promise<never> => Promise.reject(new Error('reached by hand'));
  lumbar = await launchFor({ name: 'learn', reach }, desktop, 'light');
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');

  await press(page, 'Learn');
  await press(page, 'Lifting and carrying');
  await until(async () => (await focused(page)) === 'Lifting and carrying', { what: 'the heading' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);

  await press(page, 'Pause the figures');
  await expect(page.getByRole('button', { name: 'Move the figures' })).toBeVisible();

  await press(page, 'All lessons');
  await until(async () => (await focused(page)) === 'Lifting and carrying', { what: 'the entry again' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});
