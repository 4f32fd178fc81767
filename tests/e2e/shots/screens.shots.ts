/**
 * Takes the pictures: out/shots/{look}/{size}/NAME.png. Each state is reached once, by a freshly started app, and
 * photographed in every look and size. LUMBAR_SHOT_SIZES="1024x600 1440x2560" takes these sizes alone,
 * LUMBAR_SHOT_LOOKS="light rtl" these looks.
 */
import path from 'node:path';
import { test } from '@playwright/test';
import { startDesktop, type Desktop } from '../bench/desktop.ts';
import type { DisplaySize } from '../bench/display-server.ts';
import { projectRoot } from '../bench/lumbar.ts';
import { looks, PictureStand, type Look } from './picture-stand.ts';
import type { ScreenState } from './screen-state.ts';
import { launchFor, screenStates } from './states.ts';

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
  'light-focus': ['1366x768'],
  'dark-focus': ['1366x768'],
};

function listed(name: string): readonly string[] | undefined {
  return process.env[name]?.split(/[\s,]+/);
}

const wantedSizes = listed('LUMBAR_SHOT_SIZES');
const wantedLooks = listed('LUMBAR_SHOT_LOOKS');

let desktop: Desktop;

test.beforeAll(async () => {
  desktop = await startDesktop({ displays: [{ width: 1920, height: 1080 }] });
});

test.afterAll(async () => {
  await desktop.stop();
});

for (const state of screenStates) {
  test(state.name, async () => {
    const lumbar = await launchFor(state, desktop, 'light');
    try {
      const stand = await PictureStand.put(lumbar, await state.reach(lumbar, desktop), state);
      for (const look of looks.filter((each) => wantedLooks?.includes(each) ?? true))
        await takePictures(stand, state, look);
    } finally {
      await lumbar.stop();
      await state.leave?.(desktop);
    }
  });
}

async function takePictures(stand: PictureStand, state: ScreenState, look: Look): Promise<void> {
  await stand.wear(look);
  const folder = path.join(projectRoot, 'out/shots', look);
  if (state.name.startsWith('card')) {
    // A card has its own size on every display.
    await stand.take(await stand.windowSize(), path.join(folder, 'card', `${state.name}.png`));
    return;
  }
  for (const size of sizesOf[look].filter((each) => wantedSizes?.includes(each) ?? true))
    await stand.take(parseSize(size), path.join(folder, size, `${state.name}.png`));
}

function parseSize(size: string): DisplaySize {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}
