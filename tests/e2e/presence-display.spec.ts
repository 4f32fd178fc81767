/** A display that is kept awake: by the app while somebody exercises, and by others over an empty chair. */
import { expect, test } from '@playwright/test';
import { loadX11, type XClient } from '../../src-main/system/x-server/x11-module.ts';
import { BusService } from './bench/bus-service.ts';
import { runTool } from './bench/child-processes.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { journalLines, waitForLines } from './bench/history.ts';
import { launchLumbar, newUserData, writeSavedState, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { SoundServer } from './bench/sound-server.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;
let session: BusService | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
  await SoundServer.start(desktop);
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  session?.stop();
  session = undefined;
  await desktop.stop();
});

async function launch(clockRate: number, sittingMinutes = 0): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  writeSavedState(userData, sittingMinutes);
  lumbar = await launchLumbar(desktop, { userData, clockRate });
  await until(() => desktop.trayItems().length === 1, { what: 'the tray item' });
  return lumbar;
}

interface ScreenSaver {
  QueryInfo(window: number, answer: (error: unknown, info: SaverInfo) => void): void;
}

interface SaverInfo {
  /** 0: off, 1: on. */
  readonly state: number;
  /** Since the last input, in milliseconds. */
  readonly idle: number;
}

/** The screen saver of the X server itself, and what the server calls the idle time. */
async function openScreenSaver(): Promise<{ ask(): Promise<SaverInfo>; close(): void }> {
  const x11 = await loadX11();
  return new Promise((resolve, reject) => {
    const client = x11.createClient({ display: desktop.env['DISPLAY'] ?? '' }, (_error, display) => {
      const { require } = display.client as XClient & {
        require(name: string, answer: (error: unknown, extension: ScreenSaver) => void): void;
      };
      const root = display.screen[0]?.root ?? 0;
      require.call(display.client, 'screen-saver', (error, saver) => {
        if (error != null) reject(new Error('there is no screen saver'));
        resolve({
          ask: () => new Promise((answered) => saver.QueryInfo(root, (_problem, info) => answered(info))),
          close: () => display.client.terminate(),
        });
      });
    });
    client.on('error', () => reject(new Error('the X server cannot be reached')));
  });
}

test('the display stays awake while an exercise is led, and not a moment longer', async () => {
  const started = await launch(1);
  const saver = await openScreenSaver();
  try {
    await runTool('xset', ['s', '3'], desktop.env);
    await until(async () => (await saver.ask()).state === 1, { what: 'the display to blank at rest' });
    await runTool('xset', ['s', 'reset'], desktop.env);
    const guide = await startBreak(desktop, started, ['Quick start', 'Strengthening session']);
    const seen = await until(
      async () => {
        const info = await saver.ask();
        return info.idle > 9_000 || info.state === 1 ? info : undefined;
      },
      { what: 'nine seconds without input', timeoutMs: 30_000 },
    );
    expect(seen.state).toBe(0);
    await guide.getByRole('button', { name: /Pause/ }).click();
    await until(async () => (await saver.ask()).state === 1, { what: 'the display to blank in the pause' });
  } finally {
    saver.close();
  }
});

/** A desktop that says of every display that somebody keeps it awake, as a film that plays on does. */
async function startClaim(): Promise<void> {
  const name = 'org.gnome.SessionManager';
  session = await BusService.start(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', [name], (member) =>
    member === 'IsInhibited' ? { signature: 'b', body: [true] } : undefined,
  );
}

test('a break over an empty chair is unanswered, whatever claims that somebody is there', async () => {
  test.setTimeout(120_000);
  await startClaim();
  // Half a minute of the app's clock is three seconds; hands off for two minutes before the card.
  const { userData } = await launch(10, 46.5);
  const isTold = async (what: string): Promise<boolean> => (await desktop.tooltip()).includes(what);
  await until(() => isTold('On a break'), { what: 'the break', timeoutMs: 60_000 });
  // The steps, the walk and the wait for who is out: more than five minutes.
  await until(() => isTold('Away'), { what: 'nobody to be there', timeoutMs: 60_000 });
  const [entry] = await waitForLines(userData, 'break');
  expect(entry).toMatchObject({ outcome: 'interrupted' });
  const steps = (entry?.['steps'] ?? []) as readonly { readonly elapsedMs: number }[];
  expect(steps.map(({ elapsedMs }) => elapsedMs)).toEqual(steps.map(() => 0));
  expect(journalLines(userData).filter(({ kind }) => kind === 'break')).toHaveLength(1);
});
