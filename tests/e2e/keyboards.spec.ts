/** The keys of a break on keyboards of other scripts: what is printed on a key is what the screen promises. */
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { waitForLines } from './bench/history.ts';
import { pressUntil, untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { startBreak } from './bench/start-break.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

/** Keys by their place: the numbers that X gives the keys with these signs on a keyboard of the United States. */
const placeOf = { 1: '10', q: '24', h: '43' } as const;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

for (const layout of ['ru', 'gr', 'il', 'ara', 'th', 'fr']) {
  test(`on a keyboard of the layout ${layout} H says that it hurts, a digit answers, and Control+Q quits`, async () => {
    await desktop.chooseKeyboard(layout);
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true });
    lumbar = await launchLumbar(desktop, { userData });
    const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
    await untilKeysCount(desktop, guide);
    const question = guide.getByRole('button', { name: /^Pain that is more than mild/ });
    await pressUntil(desktop, placeOf.h, () => question.isVisible());
    await untilKeysCount(desktop, guide);
    await pressUntil(desktop, placeOf[1], async () => !(await question.isVisible()));
    expect(await waitForLines(userData, 'pain')).toHaveLength(1);
    const ended = new Promise((resolve) => lumbar?.app.process().once('exit', resolve));
    // On the French keyboard A and Q have changed places.
    await desktop.pressKey(layout === 'fr' ? 'ctrl+38' : `ctrl+${placeOf.q}`);
    await ended;
  });
}
