/** The library by keyboard alone: from the sidebar to a card, to its page, and into a break with that exercise. */
import { expect, test, type Locator, type Page } from '@playwright/test';
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

async function openLibrary({ app }: Lumbar): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.clickTrayMenu(['Library…']);
  const page = await pageOf(app, 'app');
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  return page;
}

const reach = async (): Promise<never> => Promise.reject(new Error('reached by hand'));

test('an exercise is found, read and practised by keyboard', async () => {
  lumbar = await launchFor({ name: 'library', reach }, desktop, 'light');
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');

  await press(page, 'Library');
  await press(page, 'Strengthen');
  await expect(page.getByRole('button', { name: 'Cat stretch', exact: true })).toBeHidden();
  await press(page, 'Wall sit');
  await until(async () => (await focused(page)) === 'Wall sit', { what: 'the heading' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);

  await press(page, 'Pause');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Front', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Front', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('button', { name: '½ speed' }).press('Space');
  await expect(page.getByRole('button', { name: '½ speed' })).toHaveAttribute('aria-pressed', 'true');
  const poses = page.getByRole('list', { name: 'Key poses' }).getByRole('button');
  await poses.first().press('Enter');
  await expect(poses.first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(poses.nth(1)).toBeFocused();
  await expect(poses.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await poses.first().click();
  await expect(poses.first()).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Play');
  await expect(poses.first()).toHaveAttribute('aria-pressed', 'false');

  // Back in the list, on the card that was read, and with the choice kept.
  await page.locator('article').getByRole('button', { name: 'Library', exact: true }).press('Enter');
  await until(async () => (await focused(page)) === 'Wall sit', { what: 'the card again' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.keyboard.press('Enter');

  await press(page, 'Practise now');
  const guide = await pageOf(lumbar.app, 'overlay', (each) => each.getByText('Wall sit').first().isVisible());
  await expect(guide.getByText(/get ready/i).first()).toBeVisible();
});

test('a movement to leave out has no start, and leads to what to do instead', async () => {
  lumbar = await launchFor({ name: 'library', reach }, desktop, 'light');
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.clickTrayMenu(['Library…']);
  const page = await pageOf(lumbar.app, 'app');
  await page.getByRole('button', { name: 'Lifting both legs', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Lifting both legs' }).waitFor();
  await expect(page.getByRole('button', { name: 'Practise now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Single straight-leg lift' }).click();
  await page.getByRole('heading', { level: 1, name: 'Single straight-leg lift' }).waitFor();

  // The tray asks again for the page that it asked for last.
  await desktop.clickTrayMenu(['Library…']);
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
});

test('a movement is found by another name, and what is not there is told with the way back', async () => {
  lumbar = await launchFor({ name: 'library', reach }, desktop, 'light');
  const page = await openLibrary(lumbar);
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find an exercise' });
  await expect(field).toBeFocused();
  await page.keyboard.type('balasana');
  const count = page.getByRole('status');
  await expect(count).toHaveText('1 shown');
  await expect(page.getByRole('listitem').getByRole('heading')).toHaveText(['Child’s pose']);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Child’s pose' }).waitFor();

  // Back in the list the word is still there, and Escape takes it away.
  await page.locator('article').getByRole('button', { name: 'Library', exact: true }).press('Enter');
  await expect(field).toHaveValue('balasana');
  await field.press('Escape');
  await expect(count).toHaveText('23 shown');

  await field.fill('handstand');
  await expect(count).toHaveText('None found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await press(page, 'Show all');
  await expect(count).toHaveText('23 shown');
  await expect(field).toBeFocused();

  await page.getByRole('combobox', { name: 'Position' }).selectOption('Lying face down');
  await expect(page.getByRole('listitem').getByRole('heading')).toHaveText(['Prone press-up']);
});

/** The moving figures of the list, there while somebody looks at a card. */
const movingFigures = (page: Page): Locator => page.getByRole('listitem').locator('[data-painted]');

test('a card moves while the pointer or the focus is on it, and never while nobody can see it', async () => {
  lumbar = await launchFor({ name: 'library', reach }, desktop, 'light');
  const page = await openLibrary(lumbar);
  const card = page.getByRole('listitem').filter({ hasText: 'Hip hinge' });
  await expect(movingFigures(page)).toHaveCount(0);
  await card.hover();
  await expect(movingFigures(page)).toHaveCount(1);
  const before = await card.screenshot();
  await until(async () => !(await card.screenshot()).equals(before), { what: 'the figure to move' });
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(movingFigures(page)).toHaveCount(0);

  await card.getByRole('button').focus();
  await expect(movingFigures(page)).toHaveCount(1);
  // What Chromium tells a window out of sight. Playwright keeps its pages visible, whatever becomes of the window.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(movingFigures(page)).toHaveCount(0);
});

test('a card stays still with reduced motion', async () => {
  const state = { name: 'library', reach, settings: { motion: 'reduced' } } as const;
  lumbar = await launchFor(state, desktop, 'light');
  const page = await openLibrary(lumbar);
  const card = page.getByRole('listitem').filter({ hasText: 'Hip hinge' });
  await card.hover();
  await card.getByRole('button').focus();
  // Longer than a pointer has to rest: what would start has started when the page has counted so far.
  await page.evaluate(async () => {
    const startMs = performance.now();
    while (performance.now() - startMs < 600) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await expect(movingFigures(page)).toHaveCount(0);
});
