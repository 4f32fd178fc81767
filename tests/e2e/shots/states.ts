/** Every state of every screen that is worth a picture, and how to get there. */
import type { Page } from '@playwright/test';
import type { CardView } from '../../../shared/ipc/snapshot.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/durations.ts';
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
import { hasBegun, startBreak } from '../bench/start-break.ts';
import { until } from '../bench/until.ts';
import { still, type ScreenState } from './screen-state.ts';
import { showOtherCard } from './tell-page.ts';
import { windowStates } from './window-states.ts';

/** The page that leads the break, once `what` can be seen on it. */
async function guideShowing({ app }: Lumbar, what: RegExp): Promise<Page> {
  return pageOf(
    app,
    'overlay',
    async (page) => (await hasBegun(page)) && (await page.getByText(what).first().isVisible()),
  );
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

/** Somebody who has sat for the whole interval: the card comes up at once. */
const breakIsNear = {
  settings: { breakIntervalMinutes: 20, warningLeadSeconds: 120 },
  sittingMinutes: 20,
} as const;

function otherCard(name: string, card: Partial<CardView>, what: string): ScreenState {
  const reach: ScreenState['reach'] = async (lumbar) => still(await showOtherCard(lumbar, card, what));
  return { name, ...breakIsNear, card, reach };
}

/** A session that is over, after which the next one waits for a while. */
function stretchedAt(atMs: number): JournalLine {
  const elapsedMs = 6 * MINUTE_MS;
  return {
    kind: 'break',
    id: 'stretched',
    atMs,
    elapsedMs,
    breakKind: 'stretch',
    outcome: 'completed',
    plannedMs: elapsedMs,
    steps: [{ step: 'cat-stretch', outcome: 'done', elapsedMs }],
  };
}

export const screenStates: readonly ScreenState[] = [
  { name: 'overlay-posture', reach: quickStart('Posture check', /A good start/) },
  { name: 'overlay-walk', reach: quickStart('2-minute walk', /Walk for two minutes/) },
  { name: 'overlay-walk-spot', reach: pressed('2-minute walk', /Walk for two minutes/, 'w', /on the spot/) },
  {
    name: 'overlay-walk-dim',
    isNobodyThere: true,
    reach: async (lumbar, desktop) => {
      const page = await quickStart('2-minute walk', /Walk for two minutes/)(lumbar, desktop);
      await page.locator('.dim.on').waitFor({ state: 'attached' });
      return still(page);
    },
  },
  {
    name: 'overlay-walk-in-break',
    reach: async (lumbar, desktop) => {
      await startBreak(desktop, lumbar, ['Start a break']);
      const page = await guideShowing(lumbar, /A good start/);
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
  { name: 'overlay-session', reach: quickStart('Strengthening session', /get ready/i) },
  { name: 'overlay-session-work', reach: exercise('Strengthening session') },
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
      const page = await guideShowing(lumbar, /A good start/);
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
      await startBreak(desktop, lumbar, ['Start a break']);
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
    name: 'card-aside',
    ...breakIsNear,
    reach: async (lumbar) => {
      const page = await pageOf(lumbar.app, 'card');
      await page.getByRole('button', { name: /^Move this card aside/ }).click();
      await page.getByRole('button', { name: /Show the card again$/ }).waitFor();
      return page;
    },
  },
  otherCard('card-owed', { isOwed: true }, 'This break has waited for you.'),
  otherCard('card-nudge-posture', { kind: 'nudge', nudge: 'posture', check: 'feet-flat' }, 'Will do'),
  otherCard('card-nudge-standing', { kind: 'nudge', nudge: 'standing' }, 'You have been standing a while'),
  otherCard('card-nudge-ceiling', { kind: 'nudge', nudge: 'ceiling' }, 'Stand up for a bit'),
  {
    name: 'card-refusal',
    journal: (nowMs) => [stretchedAt(nowMs - 1.1 * HOUR_MS)],
    reach: async (lumbar, desktop) => {
      await desktop.clickTrayMenu(['Quick start', 'Back stretch']);
      const isShown = (page: Page): Promise<boolean> =>
        page.getByText('You stretched a short while ago').isVisible();
      return still(await pageOf(lumbar.app, 'card', isShown));
    },
  },
  otherCard('card-refusal-locked', { kind: 'refusal', refusal: 'locked' }, 'Have it checked first'),
  otherCard('card-refusal-notice', { kind: 'refusal', refusal: 'notice-unread' }, 'First, a short notice'),
  ...windowStates,
];

async function displaySize({ app }: Lumbar): Promise<{ width: number; height: number }> {
  return app.evaluate(({ screen }) => screen.getPrimaryDisplay().size);
}

/** Starts the app as the state wants it; the caller reaches the state and stops the app. */
export async function launchFor(
  state: ScreenState,
  desktop: Desktop,
  theme: string,
  args: readonly string[] = [],
): Promise<Lumbar> {
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
    args,
    ...(state.clockRate === undefined ? {} : { clockRate: state.clockRate }),
  });
}
