// One whole break on a virtual desktop with two displays, ten times as fast, with a picture of each stage.
import path from 'node:path';
import { test } from '@playwright/test';
import { startDesktop } from '../bench/desktop.ts';
import { waitForLines } from '../bench/history.ts';
import { launchLumbar, newUserData, pageOf, projectRoot, writeSettings } from '../bench/lumbar.ts';
import { startWorking } from '../bench/person.ts';
import { until } from '../bench/until.ts';

const pictures = path.join(projectRoot, 'out/demo');

/** Stages in order, and the words by which each is known. */
const stages: readonly (readonly [name: string, words: RegExp])[] = [
  ['2-posture-check', /Aim for this/],
  ['3-walk', /Walk for two minutes/],
  ['4-get-ready', /get ready/i],
  ['5-movement', /Repetition \d+ of|Left side|Right side/],
  ['6-finished', /Nicely done/],
];

test('plays one break', async () => {
  const desktop = await startDesktop({
    displays: [
      { width: 1366, height: 768 },
      { width: 1366, height: 768 },
    ],
  });
  try {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true, breakIntervalMinutes: 20, warningLeadSeconds: 60 });
    const person = startWorking(desktop);
    const { app, stop } = await launchLumbar(desktop, { userData, clockRate: 10 });
    try {
      await until(async () => /Next break in/.test(await desktop.tooltip()), { what: 'the tray' });
      await desktop.clickTrayMenu(['Start a break now']);
      await person.rest();
      for (const [name, words] of stages) {
        await pageOf(app, 'overlay', (page) => page.getByText(words).first().isVisible());
        await desktop.screenshot(path.join(pictures, `${name}.png`));
      }
      await waitForLines(userData, 'break');
      await until(() => app.windows().length === 0, { what: 'the overlays to be gone' });
      await desktop.activateTray();
      await pageOf(app, 'app', (page) => page.getByText('Take a break now').isVisible());
      await desktop.screenshot(path.join(pictures, '7-today.png'));
    } finally {
      await stop();
    }
  } finally {
    await desktop.stop();
  }
});
