/** What a screen reader is told during a break, heard from outside the app over the accessibility bus. */
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { ScreenReader } from './bench/screen-reader.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let reader: ScreenReader;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop({ accessibility: true });
  reader = await ScreenReader.start(desktop);
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

async function startQuickly(entry: string, clockRate: number): Promise<Page> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  // Started by hand the app asks the bus itself; driven from outside it has to be told.
  const args = ['--force-renderer-accessibility'];
  lumbar = await launchLumbar(desktop, { userData, clockRate, args });
  const page = await startBreak(desktop, lumbar, ['Quick start', entry]);
  await untilKeysCount(desktop, page);
  return page;
}

/** Waits until a live region has said something that matches, after the first `from` texts. */
async function untilTold(what: RegExp, from = 0): Promise<void> {
  await until(
    () =>
      reader
        .told()
        .slice(from)
        .some((text) => what.test(text)),
    {
      what: `"${what.source}" to be told; heard: ${JSON.stringify(reader.told())}`,
      timeoutMs: 40_000,
    },
  );
}

function focused(): readonly string[] {
  return reader.heard().flatMap((each) => (each.kind === 'focus' ? [each.name] : []));
}

async function untilFocusOn(role: RegExp, name: RegExp): Promise<void> {
  const isMeant = (): boolean =>
    reader.heard().some((each) => each.kind === 'focus' && role.test(each.role) && name.test(each.name));
  await until(isMeant, { what: `the focus to come to ${role.source} ${name.source}` });
}

test('an exercise is told from get ready to the end, each thing once', async () => {
  const page = await startQuickly('Bird dog', 1);
  await untilTold(/^Get ready.*Bird dog/i);
  await page.keyboard.press('Enter');
  await untilTold(/hand|leg|arm/i, reader.told().length);
  const beforePause = reader.told().length;
  await page.keyboard.press('Space');
  await untilTold(/Paused/i, beforePause);
  const beforeGoingOn = reader.told().length;
  await page.keyboard.press('Space');
  await untilTold(/./, beforeGoingOn);
  const told = reader.told();
  // Nothing is said twice in a row, and clocks and counters stay silent.
  expect(told.filter((text, index) => text === told[index - 1])).toEqual([]);
  expect(told.filter((text) => /^\d|\d:\d\d/.test(text))).toEqual([]);
  // What takes the focus says its name, not the whole page.
  expect(focused().filter((name) => name.length > 60)).toEqual([]);
});

test('This hurts takes the focus to its question', async () => {
  const page = await startQuickly('Cat stretch', 1);
  await page.keyboard.press('h');
  await untilFocusOn(/./, /feel/i);
});

test('a whole posture check ends with what was done', async () => {
  const page = await startQuickly('Posture check', 1);
  await untilTold(/posture/i);
  await page.getByRole('button', { name: /Got it/ }).click();
  await untilFocusOn(/heading/, /Posture checked/);
});
