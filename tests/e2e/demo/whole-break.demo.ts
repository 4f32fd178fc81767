/**
 * Plays one whole break on a virtual desktop with two displays, ten times as fast as real time, started from the
 * tray, and leaves a picture of each stage in out/demo. For people who try the app on a machine without a display.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { app as appWords } from '../../../shared/messages/english/app.ts';
import { cardWords } from '../../../shared/messages/english/card.ts';
import { overlay as overlayWords } from '../../../shared/messages/english/overlay.ts';
import { tray as trayWords } from '../../../shared/messages/english/tray.ts';
import { runTool } from '../bench/child-processes.ts';
import { startDesktop, type Desktop } from '../bench/desktop.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  projectRoot,
  writeSettings,
  type Lumbar,
} from '../bench/lumbar.ts';
import type { TrayMenuEntry } from '../bench/tray-menu.ts';
import { until } from '../bench/until.ts';

const folder = path.join(projectRoot, 'out/demo');
const clockRate = 10;

interface Stage {
  readonly name: string;
  readonly signs: readonly string[];
  readonly frames: number;
}

/**
 * The stages in their order, each with words of which it alone shows one, and the frames its page needs to fade in.
 * Getting ready lasts half a second only and is taken sooner.
 */
const stages: readonly Stage[] = [
  { name: '3-posture', signs: [overlayWords['overlay.posture.good']], frames: 8 },
  { name: '4-walk', signs: [overlayWords['overlay.walk.cue']], frames: 8 },
  { name: '5-get-ready', signs: [overlayWords['overlay.ready.word']], frames: 3 },
  {
    name: '6-exercise',
    signs: [
      overlayWords['overlay.word.breathe-in'],
      overlayWords['overlay.word.breathe-out'],
      overlayWords['overlay.word.move'],
      overlayWords['overlay.repetition-of'].split('{')[0] ?? '',
    ],
    frames: 8,
  },
  { name: '7-finished', signs: [overlayWords['overlay.finished.title.whole']], frames: 8 },
];

test('plays one whole break', async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const desktop = await startDesktop({
    displays: [
      { width: 1366, height: 768 },
      { width: 1280, height: 800 },
    ],
  });
  const userData = newUserData(desktop);
  // At this speed the usual card would be gone within three seconds, which a busy machine needs to draw it.
  writeSettings(userData, { noticeAcknowledged: true, warningLeadSeconds: 120 });
  writeClockShortOfBreak(userData);
  const lumbar = await launchLumbar(desktop, { userData, clockRate });
  try {
    await pictureTray(desktop);
    const card = await pageOf(lumbar.app, 'card');
    await expect(card.getByText(cardWords['card.start'])).toBeVisible();
    await card.evaluate(waitForText, { words: [cardWords['card.start']], frames: 8 });
    await picture(desktop, '2-card');
    await playBreak(desktop, lumbar);
    await desktop.clickTrayMenu([trayWords['tray.today']]);
    const today = await pageOf(lumbar.app, 'app');
    await today.waitForLoadState('load');
    await today.evaluate(waitForText, { words: [appWords['today.take-break']], frames: 8 });
    await picture(desktop, '8-today');
  } finally {
    await lumbar.stop();
    await desktop.stop();
  }
});

async function playBreak(desktop: Desktop, { app }: Lumbar): Promise<void> {
  const shown = watchStages(app);
  await desktop.clickTrayMenu([trayWords['tray.start-break']]);
  for (const [index, { name }] of stages.entries()) {
    // Without a GPU and on a busy machine a short stage may never reach the screen; the break goes on without it.
    await until(() => [...shown].some((one) => one >= index), { what: name, timeoutMs: 90_000 });
    if (shown.has(index)) await picture(desktop, name);
    else process.stderr.write(`${name} was over before it could be pictured.\n`);
    // After the walk the break waits until somebody is back.
    if (name === '4-walk') await comeBack(desktop, app);
  }
  const isOver = (): boolean => app.windows().every((page) => !page.url().includes('overlay'));
  await until(
    async () => {
      if (!isOver()) await desktop.pressKey('Return');
      return isOver();
    },
    { what: 'the end of the break' },
  );
}

async function comeBack(desktop: Desktop, app: ElectronApplication): Promise<void> {
  const isAwaited = (page: Page): Promise<boolean> =>
    page.getByText(overlayWords['overlay.awaiting.title']).isVisible();
  const page = await pageOf(app, 'overlay', isAwaited, 60_000);
  // A screen takes no answer before it could be read.
  await until(
    async () => {
      if (!(await isAwaited(page))) return true;
      await desktop.pressKey('Return');
      return false;
    },
    { what: 'the break to go on after the walk' },
  );
}

/**
 * Tells which stages have begun. The pages watch themselves, because at this speed a stage may be over within half a
 * second, which is too short for asking from outside.
 */
function watchStages(app: ElectronApplication): ReadonlySet<number> {
  const shown = new Set<number>();
  const watch = (page: Page): void => {
    for (const [index, stage] of stages.entries()) {
      void hasShown(page, stage).then((isShown) => (isShown ? shown.add(index) : undefined));
    }
  };
  for (const page of app.windows()) watch(page);
  app.on('window', watch);
  return shown;
}

/** Settles when the page shows one of the words, or closes without having shown them. */
async function hasShown(page: Page, { signs, frames }: Stage): Promise<boolean> {
  while (!page.isClosed()) {
    try {
      await page.waitForLoadState('domcontentloaded');
      await page.evaluate(waitForText, { words: signs, frames });
      return true;
    } catch {
      // The question was lost with the blank page that every window starts with: ask again.
    }
  }
  return false;
}

/** Runs in the page. Settles when one of the words is not only there but on the screen, which takes some frames. */
function waitForText({ words, frames }: { words: readonly string[]; frames: number }): Promise<void> {
  return new Promise((resolve) => {
    // Figures are drawn by a worker and come a little later than the words; no stage waits for them for ever.
    const arePainted = (): boolean =>
      [...document.querySelectorAll('canvas')].every((each) => each.dataset['painted'] === 'true');
    const afterFrames = (count: number, patience = 30): void => {
      const isWaiting = patience > 0 && !arePainted();
      if (count === 0 && !isWaiting) resolve();
      else requestAnimationFrame(() => afterFrames(isWaiting ? Math.max(count, 3) : count - 1, patience - 1));
    };
    const isThere = (): boolean => {
      const text = document.body.innerText.toLowerCase();
      return words.some((word) => text.includes(word.toLowerCase()));
    };
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      afterFrames(frames);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (isThere()) afterFrames(frames);
  });
}

/** As if the app had been closed a moment ago, after 49 minutes of sitting: the card comes within seconds. */
function writeClockShortOfBreak(userData: string): void {
  const state = {
    version: 1,
    savedAtWallMs: Date.now(),
    sittingMs: 49 * 60_000,
    graceMs: 0,
    postponesUsed: 0,
    pause: null,
    routineCount: 0,
    sequence: 0,
    segment: null,
    running: null,
  };
  writeFileSync(path.join(userData, 'state.json'), JSON.stringify(state));
}

async function picture(desktop: Desktop, name: string): Promise<void> {
  await desktop.screenshot(path.join(folder, `${name}.png`));
}

/** The icon as the panel gets it, and the menu as text: there is no panel here that would draw them. */
async function pictureTray(desktop: Desktop): Promise<void> {
  const { width, height, argb } = await desktop.iconPixmap();
  const raw = path.join(desktop.folder, 'icon.rgba');
  writeFileSync(
    raw,
    Buffer.from(argb).map((_, index) => argb[alphaLast(index)] ?? 0),
  );
  const args = [
    '-size',
    `${width}x${height}`,
    '-depth',
    '8',
    `rgba:${raw}`,
    path.join(folder, '1-tray-icon.png'),
  ];
  await runTool('convert', args, desktop.env);
  const menu = [await desktop.tooltip(), '', ...menuLines(await desktop.trayMenu(), '')];
  writeFileSync(path.join(folder, '1-tray-menu.txt'), `${menu.join('\n')}\n`);
}

/** Where the byte for place `index` of red, green, blue, alpha stands in alpha, red, green, blue. */
function alphaLast(index: number): number {
  return index % 4 === 3 ? index - 3 : index + 1;
}

function menuLines(entries: readonly TrayMenuEntry[], indent: string): string[] {
  return entries.flatMap(({ kind, label, enabled, checked, children }) => {
    const mark = checked === true ? ' ✓' : '';
    const text = kind === 'separator' ? '─────' : `${label}${mark}${enabled ? '' : ' (disabled)'}`;
    return [indent + text, ...menuLines(children, `${indent}    `)];
  });
}
