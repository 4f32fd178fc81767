// Every state of every screen that is worth a picture, and how to get there.
import type { Page } from '@playwright/test';
import type { Desktop } from '../bench/desktop.ts';
import { writeForeignMonth, type JournalLine } from '../bench/history.ts';
import { untilKeysCount } from '../bench/keys.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from '../bench/lumbar.ts';
import { startWorking } from '../bench/person.ts';
import { startBreak } from '../bench/start-break.ts';
import { until } from '../bench/until.ts';
import { busyMorning } from './busy-morning.ts';
import { showOtherCard } from './other-card.ts';
import type { CardView } from '../../../shared/ipc/snapshot.ts';

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
  /** Puts the desktop back, if reaching the state has changed it. */
  readonly leave?: (desktop: Desktop) => Promise<void>;
}

/** The page that leads the break, once `what` can be seen on it. */
async function guideShowing({ app }: Lumbar, what: RegExp): Promise<Page> {
  return pageOf(app, 'overlay', (page) => page.getByText(what).first().isVisible());
}

async function startFromTray(desktop: Desktop, labels: readonly string[]): Promise<void> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.clickTrayMenu(labels);
}

function quickStart(entry: string, what: RegExp): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    await startBreak(desktop, lumbar, ['Quick start', entry]);
    return still(await guideShowing(lumbar, what));
  };
}

/** What the clock of the break shows. */
async function secondsLeft(page: Page): Promise<number> {
  const text = await page
    .getByText(/^\d+:\d\d left$/)
    .first()
    .innerText();
  const [minutes = 0, seconds = 0] = text.split(/[: ]/).map(Number);
  return minutes * 60 + seconds;
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
      (each) => each.dataset['painted'] === 'true',
    );
  await until(() => page.evaluate(isPainted), { what: 'the figures to be drawn' });
  // What a worker has drawn comes to the screen with a frame or two of the page.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page;
}

/** An exercise in the middle of its second repetition or hold, where the figure shows what it is about. */
function exercise(entry: string): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    await startBreak(desktop, lumbar, ['Quick start', entry]);
    const page = await guideShowing(lumbar, /get ready/i);
    await page.getByRole('button', { name: /Start now/ }).click();
    await guideShowing(lumbar, /Repetition 1|Left side|Right side/);
    const before = await secondsLeft(page);
    await until(async () => before - (await secondsLeft(page)) >= 4, {
      what: 'the figure to be in the movement',
    });
    return still(page);
  };
}

/** A later phase of an exercise, waited for. */
function phase(entry: string, what: RegExp): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    const page = await startBreak(desktop, lumbar, ['Quick start', entry]);
    await page.getByText(what).first().waitFor({ timeout: 90_000 });
    return page;
  };
}

function pressed(entry: string, what: RegExp, key: string, then: RegExp): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    await startBreak(desktop, lumbar, ['Quick start', entry]);
    const page = await guideShowing(lumbar, what);
    await untilKeysCount(desktop, page);
    await desktop.pressKey(key);
    return still(await guideShowing(lumbar, then));
  };
}

async function openToday(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(lumbar.app, 'app');
  await page.setViewportSize(page.viewportSize() ?? (await wholeDisplay(page)));
  return page;
}

async function openWhy(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  await startFromTray(desktop, ['Pause', '1 hour']);
  await desktop.clickTrayMenu(['Resume']);
  await desktop.clickTrayMenu(['Why (not) now?', 'Show all…']);
  const page = await pageOf(lumbar.app, 'app', (each) =>
    each.getByText('The pause is over: no break in the first two minutes').isVisible(),
  );
  await page.setViewportSize(page.viewportSize() ?? (await wholeDisplay(page)));
  await page.getByRole('list', { name: 'What Lumbar decided, newest first' }).scrollIntoViewIfNeeded();
  return still(page);
}

/** Somebody who has sat for the whole interval: the card comes up at once. */
const breakIsNear = {
  settings: { breakIntervalMinutes: 20, warningLeadSeconds: 120 },
  sittingMinutes: 20,
} as const;

function otherCard(change: Partial<CardView>, what: string): ScreenState['reach'] {
  return async (lumbar) => still(await showOtherCard(lumbar, change, what));
}

async function openLearn(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  const page = await openToday(lumbar, desktop);
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
  return still(page);
}

function lesson(title: string): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    const page = await openLearn(lumbar, desktop);
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return still(page);
  };
}

async function openLibrary(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  const page = await openToday(lumbar, desktop);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  // Pictures in sight are drawn one by one; those further down wait.
  await until(() => page.evaluate(arePicturesInSightDrawn), { what: 'the pictures to be drawn' });
  return still(page);
}

/** Sound and voice; a bench has no voice unless it is started, so that the voice is looked for and not found. */
async function openSound(lumbar: Lumbar, desktop: Desktop): Promise<Page> {
  const page = await openToday(lumbar, desktop);
  await page.getByRole('button', { name: 'Sound and voice', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Sound and voice' }).waitFor();
  return still(page);
}

function arePicturesInSightDrawn(): boolean {
  return [...document.querySelectorAll('.lazy-picture')].every(
    (each) => each.getBoundingClientRect().top > innerHeight || each.querySelector('canvas') !== null,
  );
}

function libraryPage(title: string): ScreenState['reach'] {
  return async (lumbar, desktop) => {
    const page = await openLibrary(lumbar, desktop);
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return still(page);
  };
}

async function wholeDisplay(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({ width: screen.width, height: screen.height }));
}

export const screenStates: readonly ScreenState[] = [
  { name: 'overlay-posture', reach: quickStart('Posture check', /Aim for this/) },
  { name: 'overlay-walk', reach: quickStart('2-minute walk', /Walk for two minutes/) },
  { name: 'overlay-walk-spot', reach: pressed('2-minute walk', /Walk for two minutes/, 'w', /on the spot/) },
  {
    name: 'overlay-walk-in-break',
    reach: async (lumbar, desktop) => {
      await startBreak(desktop, lumbar, ['Start a break now']);
      const page = await guideShowing(lumbar, /Aim for this/);
      await page.getByRole('button', { name: /Got it/ }).click();
      return still(await guideShowing(lumbar, /Walk for two minutes/));
    },
  },
  {
    name: 'overlay-walk-early',
    clockRate: 2,
    reach: async (lumbar, desktop) => {
      await startBreak(desktop, lumbar, ['Quick start', '2-minute walk']);
      const person = startWorking(desktop);
      try {
        return await still(await guideShowing(lumbar, /Welcome back/));
      } finally {
        await person.rest();
      }
    },
  },
  {
    name: 'overlay-walk-over',
    clockRate: 20,
    reach: async (lumbar, desktop) => {
      await startBreak(desktop, lumbar, ['Quick start', '2-minute walk']);
      return still(await guideShowing(lumbar, /Walk done/));
    },
  },
  { name: 'overlay-get-ready', reach: quickStart('Cat stretch', /get ready/i) },
  { name: 'overlay-cat-stretch', reach: exercise('Cat stretch') },
  { name: 'overlay-bird-dog', reach: exercise('Bird dog') },
  { name: 'overlay-pelvic-tilt', reach: exercise('Pelvic tilt') },
  { name: 'overlay-back-extension', reach: exercise('Standing back bend') },
  { name: 'overlay-seated-cat-cow', reach: exercise('Seated cat and cow') },
  { name: 'overlay-sit-to-stand', reach: exercise('Sit to stand') },
  { name: 'overlay-hip-flexor', reach: exercise('Standing hip stretch') },
  { name: 'overlay-change-side', clockRate: 3, reach: phase('Standing hip stretch', /change side/) },
  { name: 'overlay-settle', clockRate: 3, reach: phase('Standing hip stretch', /Let go and breathe out/) },
  { name: 'overlay-paused', reach: pressed('Bird dog', /get ready/i, 'space', /Paused/) },
  { name: 'overlay-this-hurts', reach: pressed('Cat stretch', /get ready/i, 'h', /What did you feel/) },
  {
    name: 'overlay-help',
    reach: async (lumbar, desktop) => {
      await pressed('Cat stretch', /get ready/i, 'h', /What did you feel/)(lumbar, desktop);
      const page = await guideShowing(lumbar, /What did you feel/);
      await page.getByRole('button', { name: /Sharp, electric/ }).click();
      return still(await guideShowing(lumbar, /When to get help/));
    },
  },
  {
    name: 'overlay-finished',
    reach: async (lumbar, desktop) => {
      await startBreak(desktop, lumbar, ['Quick start', 'Posture check']);
      const page = await guideShowing(lumbar, /Aim for this/);
      await page.getByRole('button', { name: /Got it/ }).click();
      return still(await guideShowing(lumbar, /Posture checked/));
    },
  },
  {
    name: 'overlay-finished-walk',
    clockRate: 3,
    reach: async (lumbar, desktop) => {
      const page = await startBreak(desktop, lumbar, ['Quick start', '2-minute walk']);
      await page.getByText('Walk done').waitFor({ timeout: 90_000 });
      await page.getByRole('button', { name: /I’m back/ }).click();
      await page.getByText('How fast did you walk?').waitFor();
      return page;
    },
  },
  {
    name: 'overlay-cover',
    reach: async (lumbar, desktop) => {
      const size = await displaySize(lumbar);
      await desktop.plugDisplay(1, size);
      await startBreak(desktop, lumbar, ['Start a break now']);
      const cover = await pageOf(lumbar.app, 'overlay', (page) =>
        page.getByText('Your break is on the other screen').isVisible(),
      );
      return cover;
    },
    leave: (desktop) => desktop.unplugDisplay(1),
  },
  {
    name: 'card',
    ...breakIsNear,
    reach: (lumbar) => pageOf(lumbar.app, 'card', (page) => page.getByText(/Break in/).isVisible()),
  },
  {
    name: 'card-owed',
    ...breakIsNear,
    reach: otherCard({ isOwed: true }, 'This break has waited for you.'),
  },
  {
    name: 'card-nudge-posture',
    ...breakIsNear,
    reach: otherCard({ kind: 'nudge', nudge: 'posture', check: 'feet-flat' }, 'Will do'),
  },
  {
    name: 'card-nudge-standing',
    ...breakIsNear,
    reach: otherCard({ kind: 'nudge', nudge: 'standing' }, 'Standing for a while now'),
  },
  {
    name: 'card-nudge-ceiling',
    ...breakIsNear,
    reach: otherCard({ kind: 'nudge', nudge: 'ceiling' }, 'Stand up for a bit'),
  },
  { name: 'today', reach: openToday },
  { name: 'today-why', reach: openWhy },
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
  { name: 'window-library', reach: openLibrary },
  { name: 'window-library-exercise', reach: libraryPage('Bird dog') },
  { name: 'window-library-avoid', reach: libraryPage('Lifting both legs') },
  {
    name: 'window-library-still',
    settings: { motion: 'reduced' },
    reach: libraryPage('Child’s pose'),
  },
  { name: 'window-sound', reach: openSound },
  { name: 'window-sound-voice', settings: { voiceOn: true }, reach: openSound },
  { name: 'window-learn', reach: openLearn },
  ...['Sitting at a desk', 'Lifting and carrying', 'Exercising safely', 'When to get help'].map(
    (title): ScreenState => ({
      name: `window-learn-${title.toLowerCase().replaceAll(' ', '-')}`,
      reach: lesson(title),
    }),
  ),
  {
    name: 'window-learn-lifting-still',
    settings: { motion: 'reduced' },
    reach: lesson('Lifting and carrying'),
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

async function displaySize({ app }: Lumbar): Promise<{ width: number; height: number }> {
  return app.evaluate(({ screen }) => screen.getPrimaryDisplay().size);
}

/** Starts the app as the state wants it; the caller reaches the state and stops the app. */
export async function launchFor(state: ScreenState, desktop: Desktop, theme: string): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...state.settings, theme });
  const nowMs = Date.now();
  if (state.journal !== undefined)
    writeForeignMonth(
      userData,
      new Date(nowMs).toISOString().slice(0, 7),
      state
        .journal(nowMs)
        .map((line) => `${JSON.stringify({ v: 1, ...line })}\n`)
        .join(''),
    );
  if (state.sittingMinutes !== undefined) writeSavedState(userData, state.sittingMinutes);
  // The person has just touched the pointer, or the app would take them for absent.
  await desktop.movePointer(60, 60);
  return launchLumbar(desktop, {
    userData,
    ...(state.clockRate === undefined ? {} : { clockRate: state.clockRate }),
  });
}
