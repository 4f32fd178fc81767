/** The window by the keyboard, with the keys that people expect, and every page from its top. */
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { launchLumbar, pageOf, type Lumbar } from './bench/lumbar.ts';

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
