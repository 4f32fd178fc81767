/**
 * The window by the keyboard alone, with the keys that people expect: every page from its top, menus, lessons, and figures
 * that stand still when asked.
 */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { launchLumbar, pageOf, type Lumbar } from './bench/lumbar.ts';
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

test('Enter accepts the notice, arrows walk a menu, pages begin at their top without a frame round them', async () => {
  lumbar = await launchLumbar(desktop);
  const page = await pageOf(lumbar.app, 'app');
  await expect(page.getByRole('dialog').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.locator('main').getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'For 30 minutes' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Paused until/ })).toBeVisible();

  const main = page.locator('main');
  await main.evaluate((each) => each.scrollTo({ top: each.scrollHeight }));
  expect(await main.evaluate((each) => each.scrollTop)).toBeGreaterThan(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeInViewport();
  expect(await main.evaluate((each) => each.scrollTop)).toBe(0);
  // Any key would show a frame by now.
  await page.keyboard.press('Escape');
  expect(await main.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('none');

  const aside = page.getByRole('complementary', { name: 'Lumbar' });
  await expect(aside.getByText(/^Paused until/)).toBeVisible();
  await aside.getByRole('button', { name: 'Resume' }).click();
  await expect(aside.getByText(/^in \d+ min/)).toBeVisible();
});
