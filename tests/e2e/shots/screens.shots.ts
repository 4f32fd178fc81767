// Takes the pictures: out/shots/{look}/{size}/NAME.png. Each state is reached once a look, by a freshly started app,
// and photographed in every size. LUMBAR_SHOT_SIZES="1024x600 1440x2560" takes these sizes alone.
import path from 'node:path';
import { test } from '@playwright/test';
import { startDesktop, type Desktop } from '../bench/desktop.ts';
import type { DisplaySize } from '../bench/display-server.ts';
import { projectRoot } from '../bench/lumbar.ts';
import { askForContrast, holdStill, PictureStand, type Look } from './picture-stand.ts';
import { launchFor, screenStates, type ScreenState } from './states.ts';

/** From the smallest that is promised to the largest; one stands upright. */
const allSizes = ['1024x600', '1366x768', '1920x1080', '2560x1440', '1440x2560', '3840x2160'];

/** What colours, letters or direction alone change need not be seen in every size. */
const sizesOf: Readonly<Record<Look, readonly string[]>> = {
  light: allSizes,
  dark: allSizes,
  'light-contrast': ['1024x600', '1920x1080'],
  'dark-contrast': ['1024x600', '1920x1080'],
  'text-200': ['1366x768', '1920x1080', '2560x1440', '1440x2560'],
  rtl: ['1024x600', '1920x1080', '1440x2560'],
};

const wanted = process.env['LUMBAR_SHOT_SIZES']?.split(/[\s,]+/);

let desktop: Desktop;

test.beforeAll(async () => {
  desktop = await startDesktop({ displays: [{ width: 1920, height: 1080 }] });
});

test.afterAll(async () => {
  await desktop.stop();
});

for (const look of Object.keys(sizesOf) as Look[]) {
  const sizes = sizesOf[look].filter((size) => wanted?.includes(size) ?? true);
  if (sizes.length === 0) continue;
  for (const state of screenStates) {
    test(`${look} ${state.name}`, async () => {
      await takePictures(state, look, sizes);
    });
  }
}

async function takePictures(state: ScreenState, look: Look, sizes: readonly string[]): Promise<void> {
  const lumbar = await launchFor(state, desktop, look.startsWith('dark') ? 'dark' : 'light');
  try {
    if (look.endsWith('contrast')) await askForContrast(lumbar);
    const page = await state.reach(lumbar, desktop);
    await holdStill(lumbar, page);
    const stand = await PictureStand.put(page, look);
    for (const size of sizes)
      await stand.take(parseSize(size), path.join(projectRoot, 'out/shots', look, size, `${state.name}.png`));
  } finally {
    await lumbar.stop();
    await state.leave?.(desktop);
  }
}

function parseSize(size: string): DisplaySize {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}
