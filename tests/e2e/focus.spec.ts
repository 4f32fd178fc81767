/** The focus of the keyboard on the overlay: Tab leads to every control, each is in sight, and its ring can be seen. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { countStops, focusedControl, ringOf, type FocusedControl, type Ring } from './bench/focus-ring.ts';
import { until } from './bench/until.ts';
import { toldBreaks } from './told/told-breaks.ts';
import { ToldStand } from './told/told-stand.ts';

let desktop: Desktop;
let stand: ToldStand;

const wanted = [
  'overlay-cat-stretch',
  'overlay-paused',
  'overlay-this-hurts',
  'overlay-finished',
  'overlay-posture',
  'overlay-help',
];
const states = toldBreaks.filter(({ name }) => wanted.includes(name));

/** Letters as large as the display has them, and twice as large; either theme once. */
const surroundings = [
  { size: 100, theme: 'light', args: [] },
  { size: 200, theme: 'dark', args: ['--force-device-scale-factor=2'] },
] as const;

/** Thinner than this in lengths of the page, a ring is a line among others. */
const thinnestRing = 2;

test('all of these states exist', () => {
  expect(states.map(({ name }) => name).sort()).toEqual([...wanted].sort());
});

for (const { size, theme, args } of surroundings)
  test.describe(`at ${size} %`, () => {
    test.beforeAll(async () => {
      desktop = await startDesktop({ displays: [{ width: 1366, height: 768 }] });
      stand = await ToldStand.open('overlay', desktop, args);
    });

    test.afterAll(async () => {
      await stand.close();
      await desktop.stop();
    });

    for (const state of states)
      test(`${state.name}: Tab leads to every control, in sight and with a ring`, async () => {
        const page = await stand.show(state, theme);
        await stand.untilKeysCount(desktop);
        const stops = await countStops(page);
        expect(stops).toBeGreaterThan(1);
        const seen = new Set<number>();
        for (let count = 0; count < stops; count += 1) {
          const control = await tab(page);
          seen.add(control.index);
          expect.soft(control.isInSight, `${control.name} is in sight`).toBe(true);
          expect.soft(tooThin(await ringOf(desktop, page, control)), `ring of ${control.name}`).toEqual([]);
        }
        expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: stops }, (_, index) => index));
      });
  });

/** One press of the real key; what has the focus then. */
async function tab(page: Page): Promise<FocusedControl> {
  const before = await focusedControl(page);
  await desktop.pressKey('Tab');
  return until(
    async () => {
      const control = await focusedControl(page);
      return control?.index === before?.index ? null : control;
    },
    { what: `the focus to go on from ${before?.name ?? 'the page'}` },
  );
}

function tooThin(ring: Ring): readonly string[] {
  return Object.entries(ring)
    .filter(([, width]) => width < thinnestRing)
    .map(([edge, width]) => `${edge}: ${width}`);
}
