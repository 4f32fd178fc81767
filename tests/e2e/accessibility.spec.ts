// Every page, looked at by axe: no violation in any state, in either theme, with more contrast or without.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { PictureStand, type Look } from './shots/picture-stand.ts';
import { launchFor, screenStates } from './shots/states.ts';

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
      const stand = await PictureStand.put(lumbar, page, state);
      for (const look of looks) {
        await stand.wear(look);
        expect.soft(await violations(page), look).toEqual([]);
      }
    } finally {
      await lumbar.stop();
      await state.leave?.(desktop);
    }
  });
}

/** Rule and element of each violation. The legacy mode opens no page of its own, which Electron cannot. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
