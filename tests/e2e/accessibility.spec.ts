// Every page, looked at by axe: no violation in any state.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { askForContrast, holdStill } from './shots/picture-stand.ts';
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
const lookedInDark = looked.filter(({ name }) =>
  /posture|hip|hurts|finished|cover|card|learn|library|sound|why|^today$/.test(name),
);

/** One of each kind of page. */
const lookedInContrast = looked.filter(({ name }) =>
  /^(overlay-(posture|get-ready|this-hurts|finished)|card|today|window-(sound|sound-voice|library))$/.test(
    name,
  ),
);

for (const [theme, states, isContrastHigh] of [
  ['light', looked, false],
  ['dark', lookedInDark, false],
  ['light', lookedInContrast, true],
  ['dark', lookedInContrast, true],
] as const) {
  for (const state of states) {
    test(`${state.name}, ${theme}${isContrastHigh ? ', high contrast' : ''}: no violation`, async () => {
      const lumbar = await launchFor(state, desktop, theme);
      try {
        if (isContrastHigh) await askForContrast(lumbar);
        const page = await state.reach(lumbar, desktop);
        // With a fast clock the state would be over before it has been looked at.
        if (state.clockRate !== undefined) await holdStill(lumbar, page);
        expect(await violations(page)).toEqual([]);
      } finally {
        await lumbar.stop();
      }
    });
  }
}

/** Rule and element of each violation. The legacy mode opens no page of its own, which Electron cannot. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
