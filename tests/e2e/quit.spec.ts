/** Quitting while a break is ahead: announced by its card, waiting for a pause, or owed. Every way ends the process. */
import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import {
  launchLumbar,
  newUserData,
  pageOf,
  writeSavedState,
  writeSettings,
  type Lumbar,
} from './bench/lumbar.ts';
import { startWorking } from './bench/person.ts';
import { until } from './bench/until.ts';

/** A minute of the app's clock is six seconds. */
const RATE = 10;

/** A break is due as soon as the two quiet minutes after the start are over. */
const settings = { noticeAcknowledged: true, breakIntervalMinutes: 20 };
const SITTING_MINUTES = 20;
const PATIENCE_MS = 60_000;

type Phase = 'announced' | 'waiting for a pause' | 'owed';
type Way = 'Quit in the tray' | 'SIGTERM' | 'SIGINT' | 'SIGHUP';

/** Every phase with the tray, and each signal once. */
const tried: readonly (readonly [Phase, Way])[] = [
  ['announced', 'Quit in the tray'],
  ['announced', 'SIGINT'],
  ['waiting for a pause', 'Quit in the tray'],
  ['waiting for a pause', 'SIGTERM'],
  ['owed', 'Quit in the tray'],
  ['owed', 'SIGHUP'],
];

async function reach(desktop: Desktop, { app }: Lumbar, phase: Phase): Promise<void> {
  if (phase === 'announced') {
    await pageOf(app, 'card', (page) => page.getByRole('button').first().isVisible(), PATIENCE_MS);
    return;
  }
  const told = phase === 'owed' ? /Break waiting · an app on your list/ : /Break at your next pause/;
  await until(async () => told.test(await desktop.tooltip()), {
    what: `a break ${phase}`,
    timeoutMs: PATIENCE_MS,
  });
}

async function quit(desktop: Desktop, child: ChildProcess, way: Way): Promise<void> {
  if (way !== 'Quit in the tray') child.kill(way);
  // The app may be gone before it has answered the click.
  else await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
}

for (const [phase, way] of tried)
  test(`with a break ${phase}, ${way} ends the app`, async () => {
    const desktop = await startDesktop();
    // Somebody who makes no pause.
    const person = startWorking(desktop);
    try {
      const userData = newUserData(desktop);
      // The window manager is a program that runs.
      writeSettings(userData, { ...settings, heldApps: phase === 'owed' ? ['openbox'] : [] });
      writeSavedState(userData, SITTING_MINUTES);
      const lumbar = await launchLumbar(desktop, { userData, clockRate: RATE });
      try {
        const child = lumbar.app.process();
        await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
        await reach(desktop, lumbar, phase);
        await quit(desktop, child, way);
        await until(() => child.exitCode !== null || child.signalCode !== null, {
          what: 'the end of the process',
        });
        expect({ code: child.exitCode, signal: child.signalCode }).toEqual({ code: 0, signal: null });
      } finally {
        await lumbar.stop();
      }
    } finally {
      await person.rest();
      await desktop.stop();
    }
  });
