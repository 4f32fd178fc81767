/** A break as a person goes through it: by the keyboard alone, with a walk, and with pain. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalLines, waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ displays: [{ width: 1280, height: 800 }] });
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function launch(clockRate: number): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  lumbar = await launchLumbar(desktop, { userData, clockRate });
  return lumbar;
}

async function heading(guide: Page, name: string): Promise<void> {
  const found = guide.getByRole('heading', { level: 1, name, exact: true });
  await expect(found).toBeVisible({ timeout: 90_000 });
}

/** On a busy machine a step may be over before anybody saw it. */
async function backTo(guide: Page, name: string): Promise<void> {
  const wanted = guide.getByRole('heading', { level: 1, name, exact: true });
  const back = guide.getByRole('button', { name: /^Back to/ });
  await until(
    async () => {
      if (await wanted.isVisible()) return true;
      await back.click({ timeout: 1_000 });
      return false;
    },
    { what: name },
  );
}

/** In the very moment in which the page has that heading. */
async function pressEnterWhen(guide: Page, name: string): Promise<void> {
  await guide.evaluate((wanted) => {
    const pressed = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== wanted) return;
      pressed.disconnect();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter' }));
    });
    pressed.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, name);
}

/** What the clock of the break shows. */
async function secondsLeft(guide: Page): Promise<number> {
  const text = await guide
    .getByText(/^\d+:\d\d left$/)
    .first()
    .innerText();
  const [minutes = 0, seconds = 0] = text.split(/[: ]/).map(Number);
  return minutes * 60 + seconds;
}

/** With a finger. */
async function tap(page: Page, on: Locator): Promise<void> {
  const box = await on.boundingBox();
  if (box === null) throw new Error('nothing there to tap');
  const touch = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}

async function overlaysGone({ app }: Lumbar): Promise<void> {
  await until(() => app.windows().every((page) => !page.url().includes('overlay.html')), {
    what: 'all overlays to be gone',
  });
}

test('a whole break by the keyboard alone: checks, walk, exercise, feeling', async () => {
  test.setTimeout(180_000);
  // The first step has to last until the keys count.
  const started = await launch(3);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await backTo(guide, 'Posture check');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  for (const key of ['1', '2', '3']) await desktop.pressKey(key);
  await expect(guide.getByRole('checkbox', { checked: true })).toHaveCount(3);
  // With the last tick there is nothing left to check.
  await desktop.pressKey('space');
  await heading(guide, 'Walk for two minutes');
  await heading(guide, 'Walk done');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  await expect(guide.getByText(/Welcome back/).first()).toBeVisible();
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  await expect(guide.getByText(/Repetition 1 of/)).toBeVisible();
  await desktop.pressKey('e');
  await desktop.pressKey('d');
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  await desktop.pressKey('space');
  await heading(guide, 'Nicely done.');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('1');
  expect(await waitForLines(started.userData, 'feeling')).toMatchObject([{ feeling: 'better' }]);
  await desktop.pressKey('5');
  expect(await waitForLines(started.userData, 'walk-effort')).toMatchObject([{ effort: 'brisk' }]);
  await desktop.pressKey('Return');
  await overlaysGone(started);
  const [entry] = await waitForLines(started.userData, 'break');
  expect(entry).toMatchObject({
    outcome: 'completed',
    steps: [{ outcome: 'done' }, { step: 'walk', outcome: 'done' }, { outcome: 'done' }],
  });
});

test('Enter pressed as the walk comes ends no walk; who goes back to the posture check finds it unticked, and is not sent on', async () => {
  const guide = await startBreak(desktop, await launch(1), ['Start a break']);
  await heading(guide, 'Posture check');
  const gotIt = guide.getByRole('button', { name: /Got it/ });
  // Enter ticks a row first.
  await expect(gotIt).toBeVisible();
  await expect(gotIt).not.toHaveAttribute('aria-keyshortcuts', /./);
  await untilKeysCount(desktop, guide);
  await pressEnterWhen(guide, 'Walk for two minutes');
  for (const key of ['1', '2', '3']) await desktop.pressKey(key);
  // Enter was meant for the checks: it ends no walk that comes in the same moment.
  await heading(guide, 'Walk for two minutes');
  // The first one may lead to the start of the walk.
  for (const key of ['Left', 'Left']) await desktop.pressKey(key);
  await heading(guide, 'Posture check');
  await expect(guide.getByRole('checkbox', { checked: false })).toHaveCount(3);
});

test('the first tap on a dimmed screen only wakes it', async () => {
  const guide = await startBreak(desktop, await launch(1), ['Quick start', '2-minute walk']);
  await heading(guide, 'Walk for two minutes');
  await expect(guide.locator('.dim.on')).toHaveCount(1, { timeout: 15_000 });
  const onTheSpot = guide.getByRole('button', { name: 'Walk on the spot' });
  await tap(guide, onTheSpot);
  await expect(guide.locator('.dim.on')).toHaveCount(0);
  await heading(guide, 'Walk for two minutes');
  await tap(guide, onTheSpot);
  await heading(guide, 'Two minutes on the spot');
});

test('who comes back from the walk early is asked, and may walk the rest', async () => {
  const started = await launch(2);
  const guide = await startBreak(desktop, started, ['Quick start', '2-minute walk']);
  const person = startWorking(desktop);
  try {
    await heading(guide, 'Welcome back');
  } finally {
    await person.rest();
  }
  const left = await secondsLeft(guide);
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('r');
  await heading(guide, 'Walk for two minutes');
  await until(async () => (await secondsLeft(guide)) < left, { what: 'the walk to go on' });
  await desktop.pressKey('w');
  await heading(guide, 'Two minutes on the spot');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  expect(await waitForLines(started.userData, 'break')).toMatchObject([
    { steps: [{ step: 'walk', outcome: 'skipped' }] },
  ]);
});

test('a page that is loaded again in the middle of the work goes on at the right instant', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Quick start', 'Cat stretch']);
  await guide.getByRole('button', { name: /Start now/ }).click();
  await expect(guide.getByText(/Repetition 1 of/)).toBeVisible();
  const before = { atMs: Date.now(), left: await secondsLeft(guide) };
  await guide.reload();
  await expect(guide.getByText(/Repetition \d of/)).toBeVisible();
  const left = await secondsLeft(guide);
  const passed = (Date.now() - before.atMs) / 1_000;
  // Each reading is of a whole second.
  expect(Math.abs(before.left - left - passed)).toBeLessThan(2);
});

/** The schedule does the same in every phase (tests/scenarios/pain.test.ts); here as a person meets it in two. */
const phases = [
  { name: 'the posture check', entry: 'Posture check', exerciseId: null, shows: /A good start/ },
  {
    name: 'the first side',
    entry: 'Standing hip stretch',
    exerciseId: 'hip-flexor-stand',
    shows: /Repetition 1 of 2/,
  },
] as const;

for (const { name, entry, exerciseId, shows } of phases) {
  test(`"This hurts" in ${name} stops at once, goes back by mistake, and ends the step by pain`, async () => {
    const started = await launch(1);
    const guide = await startBreak(desktop, started, ['Quick start', entry]);
    await untilKeysCount(desktop, guide);
    if (exerciseId !== null) await desktop.pressKey('Return');
    await expect(guide.getByText(shows).first()).toBeVisible();
    await desktop.pressKey('h');
    await expect(guide.getByRole('alertdialog')).toBeVisible();
    await expect(guide.getByRole('heading', { name: 'What did you feel?' })).toBeVisible();
    const left = await secondsLeft(guide);
    expect(journalLines(started.userData).filter((line) => line['kind'] === 'pain')).toEqual([]);
    const goesOnMs = Date.now();
    await guide.getByRole('button', { name: /Go back, I’m fine/ }).click();
    await expect(guide.getByRole('alertdialog')).toHaveCount(0);
    // Nothing went on while the question was there.
    const leftAfter = await secondsLeft(guide);
    expect(left - leftAfter).toBeLessThanOrEqual((Date.now() - goesOnMs) / 1_000 + 2);
    // A page that gets the focus by a click does not count keys at once.
    await untilKeysCount(desktop, guide);
    await desktop.pressKey('h');
    await expect(guide.getByRole('alertdialog')).toBeVisible();
    await untilKeysCount(desktop, guide);
    await desktop.pressKey('2');
    await heading(guide, 'You were right to stop.');
    const [pain] = await waitForLines(started.userData, 'pain');
    expect(pain).toMatchObject({ answer: 'pain', exerciseId });
    const [broken] = await waitForLines(started.userData, 'break');
    expect(broken).toMatchObject({ outcome: 'ended', steps: [{ outcome: 'stopped' }] });
    await untilKeysCount(desktop, guide);
    await desktop.pressKey('Return');
    await overlaysGone(started);
  });
}

test('pain in the posture check of a whole break leaves the walk, and no exercise after it', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Start a break']);
  await untilKeysCount(desktop, guide);
  expect(await secondsLeft(guide)).toBeGreaterThan(150);
  await desktop.pressKey('h');
  await expect(guide.getByRole('alertdialog')).toBeVisible();
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('2');
  await heading(guide, 'Walk for two minutes');
  expect(await secondsLeft(guide)).toBeLessThanOrEqual(120);
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Right');
  await heading(guide, 'You were right to stop.');
  const [broken] = await waitForLines(started.userData, 'break');
  expect(broken).toMatchObject({ steps: [{ outcome: 'stopped' }, { step: 'walk', outcome: 'skipped' }] });
});

test('"This hurts" answered with effort goes on easier, and nothing harder is offered', async () => {
  const started = await launch(1);
  const guide = await startBreak(desktop, started, ['Quick start', 'Cat stretch']);
  await untilKeysCount(desktop, guide);
  await expect(guide.getByRole('button', { name: /Harder/ })).toBeVisible();
  const before = await secondsLeft(guide);
  await desktop.pressKey('h');
  await expect(guide.getByRole('alertdialog')).toBeVisible();
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('1');
  await expect(guide.getByRole('alertdialog')).toHaveCount(0);
  await expect(guide.getByRole('button', { name: /Harder/ })).toHaveCount(0);
  expect(await secondsLeft(guide)).toBeLessThanOrEqual(before - 10);
});
