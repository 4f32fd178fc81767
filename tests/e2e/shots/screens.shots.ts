// Takes the pictures: out/shots/{light,dark}/{size}/NAME.png, each from a freshly started app.
import path from 'node:path';
import { test } from '@playwright/test';
import { startDesktop, type Desktop } from '../bench/desktop.ts';
import { projectRoot } from '../bench/lumbar.ts';
import { launchFor, screenStates, type ScreenState } from './states.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

for (const size of sizes) {
  const sizeName = `${size.width}x${size.height}`;
  test.describe(sizeName, () => {
    let desktop: Desktop;

    test.beforeAll(async () => {
      desktop = await startDesktop({ displays: [size] });
    });

    test.afterAll(async () => {
      await desktop.stop();
    });

    for (const theme of ['light', 'dark']) {
      for (const state of screenStates) {
        test(`${theme} ${state.name}`, async () => {
          const file = path.join(projectRoot, 'out/shots', theme, sizeName, `${state.name}.png`);
          await picture(desktop, state, theme, file);
        });
      }
    }
  });
}

async function picture(desktop: Desktop, state: ScreenState, theme: string, file: string): Promise<void> {
  const lumbar = await launchFor(state, desktop, theme);
  try {
    const page = await state.reach(lumbar, desktop);
    await page.screenshot({ path: file });
  } finally {
    await lumbar.stop();
  }
}
