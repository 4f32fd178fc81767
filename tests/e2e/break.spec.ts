/** A whole break on a real desktop: by itself, on every display, and into the history. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import {
  journalLines,
  shownLines,
  waitForLines,
  writeForeignEntries,
  type JournalLine,
} from './bench/history.ts';
import { pressUntil, untilKeysCount } from './bench/keys.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { paintBareDesktop, untilBare, untilCovered, type Rectangle } from './bench/pixels.ts';
import { hasBegun, startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';
import { snapshotFor } from './shots/tell-page.ts';

const left: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };
const right: Rectangle = { x: 1280, y: 0, width: 1366, height: 768 };

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ displays: [left, right] });
  await paintBareDesktop(desktop);
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

interface Before {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Sitting that an earlier run left on the clock a moment ago. */
  readonly sittingMinutes?: number;
  /** What was done before, on another computer. */
  readonly entries?: readonly JournalLine[];
  readonly args?: readonly string[];
}

async function launch(
  clockRate: number,
  { settings, sittingMinutes, entries, args = [] }: Before = {},
): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...settings });
  if (sittingMinutes !== undefined) writeSavedState(userData, sittingMinutes);
  if (entries !== undefined) writeForeignEntries(userData, entries);
  lumbar = await launchLumbar(desktop, { userData, clockRate, args });
  return lumbar;
}

function running(): Lumbar {
  if (lumbar === undefined) throw new Error('The app was not started');
  return lumbar;
}

/** The overlay that leads, once the break has begun. */
async function guideOf({ app }: Lumbar): Promise<Page> {
  return pageOf(app, 'overlay', (page) =>
    page.getByRole('button', { name: 'Pause', exact: false }).isVisible(),
  );
}

async function overlaysGone({ app }: Lumbar): Promise<void> {
  await until(() => app.windows().every((page) => !page.url().includes('overlay.html')), {
    what: 'all overlays to be gone',
  });
}

async function allCovered(rectangles: readonly Rectangle[]): Promise<void> {
  await untilCovered(desktop, rectangles);
}

test('a break comes by itself after sitting, leads to its end and is in the history', async () => {
  const person = startWorking(desktop);
  try {
    const started = await launch(40, { settings: { breakIntervalMinutes: 20 }, sittingMinutes: 14 });
    await pageOf(started.app, 'card', undefined, 60_000);
    await guideOf(started);
  } finally {
    await person.rest();
  }
  const started = running();
  // Nobody touches anything: the break waits after the walk, until somebody is back.
  const guide = await pageOf(started.app, 'overlay', (page) =>
    page.getByRole('heading', { name: 'Walk done' }).isVisible(),
  );
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  const [entry] = await waitForLines(started.userData, 'break');
  expect(entry).toMatchObject({ breakKind: 'movement', outcome: 'completed' });
  expect(entry?.['steps']).toHaveLength(3);
  await overlaysGone(started);
  await until(async () => /Next break within|Away/.test(await desktop.tooltip()), {
    what: 'the tray to count again',
  });
});

test('the overlays cover both displays to the last pixel', async () => {
  const started = await launch(1);
  await startBreak(desktop, started, ['Start a break']);
  await allCovered([left, right]);
});

test('a display that is plugged in or pulled out during a break is followed at once', async () => {
  const started = await launch(1);
  await startBreak(desktop, started, ['Start a break']);
  const third: Rectangle = { x: 1280 + 1366, y: 0, width: 1440, height: 900 };
  await desktop.plugDisplay(2, third);
  await allCovered([left, right, third]);
  await desktop.unplugDisplay(2);
  await until(() => started.app.windows().filter((page) => page.url().includes('overlay')).length === 2, {
    what: 'the overlay of the display that is gone to be gone too',
  });
  await allCovered([left, right]);
});

test('the break goes on when the display that shows it is pulled out', async () => {
  await desktop.movePointer(1300, 100);
  const started = await launch(1);
  await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  await desktop.unplugDisplay(1);
  await guideOf(started);
  await allCovered([left]);
  await desktop.plugDisplay(1, right);
  await allCovered([left, right]);
});

test('a display that changes its size or comes back as another one is covered again, the first one pulled out too', async () => {
  const started = await launch(1);
  await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  const upright: Rectangle = { x: right.x, y: 0, width: 768, height: 1366 };
  await desktop.resizeDisplay(1, upright);
  await allCovered([left, upright]);
  await desktop.unplugDisplay(1);
  await until(() => started.app.windows().filter((page) => page.url().includes('overlay')).length === 1, {
    what: 'the overlay of the display that is gone to be gone too',
  });
  // The same output again, and so the same display to the app.
  const other: Rectangle = { x: left.width, y: 0, width: 1600, height: 900 };
  await desktop.plugDisplay(1, other);
  await allCovered([left, other]);
  await desktop.unplugDisplay(0);
  await guideOf(started);
  await allCovered([other]);
});

test('displays of odd sizes are covered to the last pixel at a scale of one and a quarter, whatever becomes of them', async () => {
  const started = await launch(1, { args: ['--force-device-scale-factor=1.25'] });
  const guide = await startBreak(desktop, started, ['Start a break']);
  expect(await guide.evaluate(() => devicePixelRatio)).toBe(1.25);
  await allCovered([left, right]);
  const odd: Rectangle = { x: right.x, y: 0, width: 769, height: 1367 };
  await desktop.resizeDisplay(1, odd);
  await allCovered([left, odd]);
});

test('the card is at the top of the display with the pointer, and goes to another one when that is pulled out', async () => {
  await desktop.movePointer(1300, 300);
  const settings = { breakIntervalMinutes: 20, warningLeadSeconds: 120 };
  const { app } = await launch(1, { settings, sittingMinutes: 18.5 });
  await pageOf(app, 'card');
  const cardPlace = async (): Promise<string> =>
    app.evaluate(({ BrowserWindow, screen }) => {
      const card = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('card'),
      );
      if (card === undefined) return 'nowhere';
      const bounds = card.getBounds();
      const { workArea } = screen.getDisplayMatching(bounds);
      return `${bounds.y - workArea.y} from the top of ${workArea.x}, visible ${String(card.isVisible())}`;
    });
  await until(async () => (await cardPlace()) === '12 from the top of 1280, visible true', {
    what: 'the card on the right',
  });
  await desktop.unplugDisplay(1);
  await until(async () => (await cardPlace()) === '12 from the top of 0, visible true', {
    what: 'the card on the left',
  });
});

test('the card moved aside is small at the edge, comes back, and its break comes all the same', async () => {
  await desktop.movePointer(640, 300);
  const settings = { breakIntervalMinutes: 20, warningLeadSeconds: 120 };
  // Fast enough that nobody waits for the break, and slow enough to press what there is.
  const { app } = await launch(6, { settings, sittingMinutes: 18.5 });
  const page = await pageOf(app, 'card');
  const bounds = (): Promise<Rectangle | undefined> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('card'))
        ?.getBounds(),
    );
  const inFull = await bounds();
  const moveAside = page.getByRole('button', { name: /^Move this card aside/ });
  await moveAside.click();
  const showAgain = page.getByRole('button', { name: /^Break in .*Show the card again$/ });
  await expect(showAgain).toBeVisible();
  await until(async () => (await bounds())?.height === 52, { what: 'a small window' });
  const aside = await bounds();
  expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBe(left.width - 12);
  expect((aside?.y ?? 0) + (aside?.height ?? 0)).toBe(left.height - 12);
  // A real click: the window is where its page is seen.
  await desktop.click((aside?.x ?? 0) + 40, (aside?.y ?? 0) + 26);
  await expect(moveAside).toBeVisible();
  expect(await bounds()).toEqual(inFull);
  await moveAside.focus();
  await page.keyboard.press('Enter');
  await expect(showAgain).toBeVisible();
  await pageOf(app, 'overlay', hasBegun, 60_000);
});

test('Escape held for two seconds ends the break, a tap does not', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await expect(guide.getByRole('button', { name: /Pause/ })).toBeVisible();
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Escape');
  await expect(guide.getByRole('button', { name: 'Hold Esc to end' })).toBeVisible();
  // Both answers come after the tap: the page's to a key, and the app's to another request.
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Pause/ })).toBeVisible();
  await desktop.clickTrayMenu(['Log a walk', '5 minutes']);
  await waitForLines(started.userData, 'walk');
  await expect(guide.getByRole('button', { name: /Pause/ })).toBeVisible();
  expect(shownLines(started.userData).filter((line) => line['kind'] === 'break')).toEqual([]);
  await desktop.keyDown('Escape');
  const [entry] = await waitForLines(started.userData, 'break');
  expect(entry).toMatchObject({ outcome: 'ended' });
  // The screen is free at once, though the key is still kept from what lies beneath.
  await untilBare(desktop, [left, right]);
  await desktop.keyUp('Escape');
  await overlaysGone(started);
});

test('Escape held on a remote keyboard, which lets it go between its repeats, ends the break', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await untilKeysCount(desktop, guide);
  await desktop.pressRepeatedly('Escape', 110, 30);
  expect(await waitForLines(started.userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
  await overlaysGone(started);
});

test('space pauses and goes on, and the arrow skips a step', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Posture check');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Pause/ })).toBeVisible();
  await desktop.pressKey('Right');
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Walk for two minutes');
});

test('"This hurts" stops at once, typed before as well, and sharp pain leads to when to get help', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Quick start', 'Cat stretch']);
  await until(async () => (await desktop.activeWindow())?.title === 'Lumbar', { what: 'the keyboard' });
  // Meant for what was there before the break: it does nothing yet, and is not lost for what follows.
  await desktop.pressKey('h');
  await untilKeysCount(desktop, guide);
  await pressUntil(desktop, 'h', () => guide.getByRole('button', { name: /Sharp, electric/ }).isVisible());
  await guide.getByRole('button', { name: /Sharp, electric or catching/ }).click();
  await expect(guide.getByRole('heading', { name: 'When to get help' })).toBeVisible();
  const [pain] = await waitForLines(started.userData, 'pain');
  expect(pain).toMatchObject({ exerciseId: 'cat-stretch', answer: 'alarm' });
  await guide.getByRole('button', { name: /Close/ }).click();
  await overlaysGone(started);
});

test('afterwards one tap says how it feels, and the keyboard goes back to where it was', async () => {
  desktop.startProgram('editor', 'xev', ['-name', 'editor']);
  let editor = '';
  await until(
    async () => {
      editor = (await desktop.activeWindow())?.id ?? '';
      return editor !== '';
    },
    { what: 'the editor to have the focus' },
  );
  // The question stays for seven seconds.
  const started = await launch(3);
  const guide = await startBreak(desktop, started, ['Quick start', 'Posture check']);
  await guide.getByRole('button', { name: /Got it/ }).click();
  await guide.getByRole('button', { name: 'Better', exact: true }).click();
  await waitForLines(started.userData, 'feeling');
  await overlaysGone(started);
  expect(journalLines(started.userData).filter((line) => line['kind'] === 'feeling')).toMatchObject([
    { feeling: 'better' },
  ]);
  await until(async () => (await desktop.activeWindow())?.id === editor, {
    what: 'the focus to be back',
  });
});

test('a stretch too many is refused with a friendly word, and a walk is offered', async () => {
  const hourMs = 3_600_000;
  const stretched: JournalLine = {
    kind: 'break',
    id: 'stretched',
    atMs: Date.now() - 1.1 * hourMs,
    elapsedMs: 0.1 * hourMs,
    breakKind: 'stretch',
    outcome: 'completed',
    plannedMs: 0.1 * hourMs,
    steps: [{ step: 'cat-stretch', outcome: 'done', elapsedMs: 0.1 * hourMs }],
  };
  const person = startWorking(desktop);
  const started = await launch(1, { sittingMinutes: 10, entries: [stretched] });
  await desktop.clickTrayMenu(['Quick start', 'Back stretch']);
  const card = await pageOf(started.app, 'card');
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('You stretched a short while ago');
  await card.getByRole('button', { name: 'Not now' }).click();
  await until(() => started.app.windows().length === 0, { what: 'the card to be gone' });
  await desktop.clickTrayMenu(['Quick start', 'Leg stretch']);
  await (await pageOf(started.app, 'card')).getByRole('button', { name: 'Take a walk' }).click();
  const guide = await guideOf(started);
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Walk for two minutes');
  await person.rest();
});

test('a strengthening session is led like a break, from its first exercise on', async () => {
  const guide = await startBreak(desktop, await launch(1), ['Quick start', 'Strengthening session']);
  const { break: view } = await snapshotFor(guide);
  expect(view).toMatchObject({ breakKind: 'strengthening', position: { stepIndex: 0 } });
  // Which one is first goes round from session to session, and one that did not come to the screen counts.
  const [first] = view?.routine.steps ?? [];
  const title = first?.kind === 'exercise' ? first.exerciseId.replaceAll('-', ' ') : 'no exercise';
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${title}$`, 'i'));
});
