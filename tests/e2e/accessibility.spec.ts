/**
 * Every page, looked at by axe: no violation in any state, in either theme, with more contrast or without, with motion
 * or without, and with letters twice as large. Pages are functions of what they are told, so they are told each state;
 * told-truth.spec.ts compares some with the states that an app comes to by itself.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import type { DisplaySize } from './bench/display-server.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';
import { holdStill, type Look } from './shots/picture-stand.ts';
import { toldBreaks } from './told/told-breaks.ts';
import { toldCards } from './told/told-cards.ts';
import { ToldStand, type ToldKind } from './told/told-stand.ts';
import type { ToldState } from './told/told-state.ts';
import { toldWindows } from './told/told-windows.ts';

/** Only the contrast of the colours depends on the look. */
const otherLooks = ['dark', 'light-contrast', 'dark-contrast'] as const satisfies readonly Look[];

const kinds = [
  ['overlay', toldBreaks],
  ['card', toldCards],
  ['window', toldWindows],
] as const satisfies readonly (readonly [ToldKind, readonly ToldState[]])[];

for (const [kind, states] of kinds)
  test.describe(kind, () => {
    let desktop: Desktop;
    let stand: ToldStand;

    test.beforeAll(async () => {
      desktop = await startDesktop();
      stand = await ToldStand.open(kind, desktop);
    });

    test.afterAll(async () => {
      await stand.close();
      await desktop.stop();
    });

    for (const state of states)
      test(`${state.name}: no violation in any theme`, async () => {
        const page = await stand.show(state);
        expect.soft(await violations(page), 'light').toEqual([]);
        for (const look of otherLooks) {
          await stand.wear(look);
          expect.soft(await violations(page, ['color-contrast']), look).toEqual([]);
        }
        if (lookedAtCloser.has(state.name)) await lookCloser(stand);
      });
  });

/** One of each kind: a list of checks, a figure in motion, a page of the window. */
const lookedAtCloser: ReadonlySet<string> = new Set(['overlay-posture', 'overlay-cat-stretch', 'today']);

/** Without motion, then with letters twice as large, as the zoom of the system makes them. */
async function lookCloser(stand: ToldStand): Promise<void> {
  const { page } = stand;
  await stand.wear('light', { isMotionReduced: true });
  expect.soft(await violations(page), 'reduced motion').toEqual([]);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await sized(page, size, 2);
  expect.soft(await violations(page), 'letters twice as large').toEqual([]);
  await sized(page, size, 1);
}

async function sized(page: Page, { width, height }: DisplaySize, scale: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / scale),
    height: Math.round(height / scale),
    deviceScaleFactor: scale,
    mobile: false,
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / scale));
  await session.detach();
}

test.describe('the button that ends a break', () => {
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

  test('pressed once and then held: no violation', async () => {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true, theme: 'light' });
    lumbar = await launchLumbar(desktop, { userData });
    const guide = await startBreak(desktop, lumbar, ['Start a break']);
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
  });
});

/** Rule and element of each violation. The legacy mode opens no page of its own, which Electron cannot. */
async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
