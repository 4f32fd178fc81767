/** The states of the app's own window, and how to get there. */
import type { Page } from '@playwright/test';
import type { Desktop } from '../bench/desktop.ts';
import type { JournalLine } from '../bench/history.ts';
import { pageOf, type Lumbar } from '../bench/lumbar.ts';
import { until } from '../bench/until.ts';
import { busyMorning } from './busy-morning.ts';
import { still, type ScreenState } from './screen-state.ts';

async function startFromTray(desktop: Desktop, labels: readonly string[]): Promise<void> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.clickTrayMenu(labels);
}

const THREE_DAYS_MS = 3 * 24 * 3_600_000;

function painEntry(atMs: number, answer: 'pain' | 'alarm'): JournalLine {
  return { kind: 'pain', id: 'a-pain', atMs, breakId: 'a-break', exerciseId: 'cat-stretch', answer };
}

export async function openToday(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  await page.setViewportSize(page.viewportSize() ?? (await wholeDisplay(page)));
  return page;
}

async function openWhy(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  await startFromTray(desktop, ['Pause', '1 hour']);
  await desktop.clickTrayMenu(['Resume']);
  await desktop.clickTrayMenu(['Why now, why not?', 'Show all…']);
  const page = await pageOf(lumbar.app, 'app', (each) =>
    each.getByText('The pause is over: no break in the first two minutes').isVisible(),
  );
  await page.setViewportSize(page.viewportSize() ?? (await wholeDisplay(page)));
  return still(page);
}

/** The reasons at the top, as where the tray's entry leads. */
async function frameWhy(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Why now, why not?' }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
}

/** What a person does in the window that is open; settles when the page that this leads to shows. */
type Choose = (page: Page) => Promise<Page>;

function named(name: string): Choose {
  return async (page) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return still(page);
  };
}

export const chooseLearn = named('Learn');

export function chooseLesson(title: string): Choose {
  return async (page) => named(title)(await chooseLearn(page));
}

export const chooseLibrary: Choose = async (page) => {
  await named('Library')(page);
  return picturesDrawn(page);
};

/** The list as typed words narrow it. */
export function searchLibrary(query: string, shown: string): Choose {
  return async (page) => {
    await chooseLibrary(page);
    await page.getByRole('searchbox').fill(query);
    await page.getByText(shown, { exact: true }).waitFor();
    return picturesDrawn(page);
  };
}

export function chooseEntry(title: string): Choose {
  return async (page) => named(title)(await chooseLibrary(page));
}

/** A bench has no voice unless it is started, so that the voice is looked for and not found. */
export const chooseSound = named('Sound and voice');

/** Pictures in sight are drawn one by one; those further down wait. */
async function picturesDrawn(page: Page): Promise<Page> {
  await until(() => page.evaluate(arePicturesInSightDrawn), { what: 'the pictures to be drawn' });
  return still(page);
}

function arePicturesInSightDrawn(): boolean {
  return [...document.querySelectorAll('.lazy-picture')].every(
    (each) => each.getBoundingClientRect().top > innerHeight || each.querySelector('canvas') !== null,
  );
}

function chosen(choose: Choose): ScreenState['reach'] {
  return async (lumbar, desktop) => choose(await openToday(lumbar, desktop));
}

async function wholeDisplay(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({ width: screen.width, height: screen.height }));
}

export const windowStates: readonly ScreenState[] = [
  { name: 'today', reach: openToday },
  { name: 'today-why', reach: openWhy, frame: frameWhy },
  { name: 'today-locked', journal: (nowMs) => [painEntry(nowMs - THREE_DAYS_MS, 'alarm')], reach: openToday },
  { name: 'today-resting', journal: (nowMs) => [painEntry(nowMs, 'pain')], reach: openToday },
  { name: 'today-day', sittingMinutes: 31, journal: busyMorning, reach: openToday },
  {
    name: 'today-paused',
    reach: async (lumbar, desktop) => {
      await startFromTray(desktop, ['Pause', '1 hour']);
      return openToday(lumbar, desktop);
    },
  },
  {
    name: 'about',
    reach: async (lumbar, desktop) => {
      await startFromTray(desktop, ['About']);
      return pageOf(lumbar.app, 'app');
    },
  },
  { name: 'window-library', reach: chosen(chooseLibrary) },
  { name: 'window-library-found', reach: chosen(searchLibrary('leg raise', '3 shown')) },
  { name: 'window-library-none', reach: chosen(searchLibrary('handstand', 'None found')) },
  { name: 'window-library-exercise', reach: chosen(chooseEntry('Bird dog')) },
  { name: 'window-library-avoid', reach: chosen(chooseEntry('Lifting both legs')) },
  {
    name: 'window-library-still',
    settings: { motion: 'reduced' },
    reach: chosen(chooseEntry('Child’s pose')),
  },
  { name: 'window-sound', reach: chosen(chooseSound) },
  { name: 'window-sound-voice', settings: { voiceOn: true }, reach: chosen(chooseSound) },
  { name: 'window-learn', reach: chosen(chooseLearn) },
  ...['Sitting at a desk', 'Lifting and carrying', 'Exercising safely', 'When to get help'].map(
    (title): ScreenState => ({
      name: `window-learn-${title.toLowerCase().replaceAll(' ', '-')}`,
      reach: chosen(chooseLesson(title)),
    }),
  ),
  {
    name: 'window-learn-lifting-still',
    settings: { motion: 'reduced' },
    reach: chosen(chooseLesson('Lifting and carrying')),
  },
  {
    name: 'first-start',
    settings: { noticeAcknowledged: false },
    reach: async (lumbar) => pageOf(lumbar.app, 'app', (page) => page.getByRole('dialog').isVisible()),
  },
  {
    name: 'today-repaired',
    settings: { breakIntervalMinutes: 500 },
    reach: openToday,
  },
];
