// Every page, looked at by axe: no violation in any state.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import type { Lumbar } from './bench/lumbar.ts';
import { launchFor, screenStates } from './shots/states.ts';

let desktop: Desktop;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await desktop.stop();
});

/** The states that differ in what is on the page; the other movements share theirs. */
const looked = screenStates.filter(({ name }) => !/bird|pelvic|extension|seated|sit-to/.test(name));
/** Those whose colours differ from all others'. */
const lookedInDark = looked.filter(({ name }) => /posture|hip|hurts|finished|cover|card|^today$/.test(name));

for (const [theme, states] of [
  ['light', looked],
  ['dark', lookedInDark],
] as const) {
  for (const state of states) {
    test(`${state.name}, ${theme}: no violation`, async () => {
      const lumbar = await launchFor(state, desktop, theme);
      try {
        const page = (await state.reach(lumbar, desktop)) ?? shownPage(lumbar);
        expect(await violations(page)).toEqual([]);
      } finally {
        await lumbar.stop();
      }
    });
  }
}

function shownPage({ app }: Lumbar): Page {
  const page = app.windows().find((each) => each.url().includes('overlay'));
  if (page === undefined) throw new Error('There is no overlay to look at');
  return page;
}

/** Rule and element of each violation. The legacy mode opens no page of its own, which Electron cannot. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
