// Every page, looked at by axe: no violation in any state, in either theme, with more contrast or without, with motion
// or without, and with letters twice as large.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { untilKeysCount } from './bench/keys.ts';
import type { Lumbar } from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';
import { holdStill, PictureStand, type Look } from './shots/picture-stand.ts';
import { until } from './bench/until.ts';
import type { ScreenState } from './shots/screen-state.ts';
import { launchFor, screenStates } from './shots/states.ts';
import { snapshotFor, tellPage } from './shots/tell-page.ts';

let desktop: Desktop;

test.beforeAll(async () => {
  desktop = await startDesktop();
});

test.afterAll(async () => {
  await desktop.stop();
});

/** The states that differ in what is on the page; the other movements share theirs. */
const states = screenStates.filter(({ name }) => !/bird|pelvic|extension|seated|sit-to/.test(name));

const looks = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const satisfies readonly Look[];

for (const state of states) {
  test(`${state.name}: no violation in any theme`, async () => {
    const lumbar = await launchFor(state, desktop, 'light');
    try {
      const page = await state.reach(lumbar, desktop);
      const snapshot = await snapshotFor(page);
      const stand = await PictureStand.put(lumbar, page, state);
      for (const look of looks) {
        await stand.wear(look);
        expect.soft(await violations(page), look).toEqual([]);
      }
      if (lookedAtCloser.has(state.name)) await lookCloser(lumbar, page, snapshot);
    } finally {
      await lumbar.stop();
      await state.leave?.(desktop);
    }
  });
}

const moment = {
  name: 'overlay-moments',
  reach: (lumbar) => startBreak(desktop, lumbar, ['Quick start', 'Posture check']),
} as const satisfies ScreenState;

test('the short moments of a break: no violation', async () => {
  const lumbar = await launchFor(moment, desktop, 'light');
  try {
    await lookAtAnswers(lumbar);
    await lookAtPain(lumbar);
    const guide = await startBreak(desktop, lumbar, ['Start a break now']);
    await lookAtHurt(guide, 'Posture check');
    await guide.getByRole('button', { name: /Got it/ }).click();
    await lookAtHurt(guide, 'Walk for two minutes');
    await lookAtWayOut(lumbar, guide);
  } finally {
    await desktop.keyUp('Escape');
    await lumbar.stop();
  }
});

/** The end of a break whose question has been answered. */
async function lookAtAnswers(lumbar: Lumbar): Promise<void> {
  const guide = await moment.reach(lumbar);
  await guide.getByRole('button', { name: /Got it/ }).click();
  await guide.getByRole('button', { name: 'Better' }).click();
  await guide.getByText('Thank you, noted.').waitFor();
  expect.soft(await violations(guide), 'answered').toEqual([]);
  await closed(lumbar, guide);
}

/** The end of a break that was stopped because of pain. */
async function lookAtPain(lumbar: Lumbar): Promise<void> {
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
  await hurt(guide);
  await guide.getByRole('button', { name: /Pain, more than mild/ }).click();
  await guide.getByText('It was right to stop.').waitFor();
  expect.soft(await violations(guide), 'after pain').toEqual([]);
  await closed(lumbar, guide);
}

async function closed({ app }: Lumbar, guide: Page): Promise<void> {
  await guide.getByRole('button', { name: 'Back to work' }).click();
  await until(() => app.windows().every((page) => !page.url().includes('overlay.html')), {
    what: 'the overlay to be gone',
  });
}

async function hurt(guide: Page): Promise<void> {
  await guide.getByRole('button', { name: 'This hurts' }).click();
  await guide.getByText('What did you feel?').waitFor();
}

/** The question of This hurts before a step that is no exercise; then the step goes on. */
async function lookAtHurt(guide: Page, step: string): Promise<void> {
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText(step);
  await hurt(guide);
  expect.soft(await violations(guide), `hurt: ${step}`).toEqual([]);
  await guide.getByRole('alertdialog').getByRole('button').last().click();
  await guide.getByRole('button', { name: 'Pause' }).waitFor();
}

/** The button that ends a break, pressed once and then held. */
async function lookAtWayOut(lumbar: Lumbar, guide: Page): Promise<void> {
  await guide.getByRole('button', { name: 'End break' }).focus();
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('Return');
  await guide.getByText('Press again to end').waitFor();
  expect.soft(await violations(guide), 'armed').toEqual([]);
  await guide.getByText('End break').waitFor();
  await desktop.keyDown('Escape');
  await guide.getByText('Keep holding').waitFor();
  await holdStill(lumbar, guide);
  expect.soft(await violations(guide), 'held').toEqual([]);
}

/** One of each kind: a list of checks, a figure in motion, a page of the window. */
const lookedAtCloser: ReadonlySet<string> = new Set(['overlay-posture', 'overlay-cat-stretch', 'today']);

/** Without motion, then with letters twice as large, as the zoom of the system makes them. */
async function lookCloser(lumbar: Lumbar, page: Page, snapshot: AppSnapshot): Promise<void> {
  await tellPage(lumbar, page, {
    ...snapshot,
    environment: { ...snapshot.environment, isMotionReduced: true },
  });
  await page.locator('html[data-motion="reduced"]').waitFor();
  expect.soft(await violations(page), 'reduced motion').toEqual([]);
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / 2),
    height: Math.round(height / 2),
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / 2));
  expect.soft(await violations(page), 'letters twice as large').toEqual([]);
}

/** Rule and element of each violation. The legacy mode opens no page of its own, which Electron cannot. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
