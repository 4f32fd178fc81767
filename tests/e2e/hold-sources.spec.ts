/** The sensors of Linux beside the real sound server and the real server of video streams: no app. */
import { expect, test } from '@playwright/test';
import { linuxMicrophone } from '../../src-main/system/hold-sensors/microphone/linux/linux-microphone.ts';
import { linuxScreenSharing } from '../../src-main/system/hold-sensors/screen-sharing/linux/linux-screen-sharing.ts';
import { runTool } from './bench/child-processes.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { shareScreen } from './bench/screen-sharing.ts';
import { SoundServer } from './bench/sound-server.ts';
import { until } from './bench/until.ts';

const never = new AbortController().signal;

let desktop: Desktop;

test.beforeEach(async () => {
  desktop = await startDesktop({ statusNotifierHost: false, windowManager: 'none' });
});

test.afterEach(async () => {
  await desktop.stop();
});

test('a shared screen is seen at every look, whichever programs come and go meanwhile', async () => {
  const sharing = await shareScreen(desktop);
  // As a status bar does that asks for the volume; the answer then comes in two parts now and then.
  desktop.startProgram('others', 'sh', ['-c', 'while :; do pw-cli ls Core; done']);
  const sensor = linuxScreenSharing(desktop.env);
  for (let count = 0; count < 60; count += 1)
    expect(await sensor.look(never), `look ${count}`).toEqual({ ok: true, value: true });
  await sharing.end();
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
});

/** What records from the microphone, as `parecord` does; settles when the sound server lists one more. */
async function record(name: string, args: readonly string[]): Promise<{ end(): Promise<void> }> {
  const before = await recorders();
  const device = ['--raw', '--device=mic', `--stream-name=${name}`];
  const program = desktop.startProgram('recorder', 'parec', [...device, ...args]);
  await until(async () => (await recorders()) === before + 1, { what: `${name} to record` });
  return {
    async end() {
      program.kill();
      await until(async () => (await recorders()) === before, { what: `${name} to end` });
    },
  };
}

async function recorders(): Promise<number> {
  const listing = await runTool('pactl', ['list', 'short', 'source-outputs'], desktop.env);
  return listing.split('\n').filter((line) => line !== '').length;
}

/** As mixers ask for it: 25 values a second. */
const METER = ['--rate=25', '--channels=1', '--format=float32le'];

test('a level meter of a mixer is no call in any language, and whoever speaks is one by any name', async () => {
  await SoundServer.start(desktop);
  const sensor = linuxMicrophone({ environment: desktop.env, ownProcesses: () => new Set() });
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  // German and French, as one mixer names them; of the second the sound server tells no name.
  for (const name of ['Ausschlagserkennung', 'D\u00e9tection de cr\u00eates']) {
    const meter = await record(name, METER);
    expect(await sensor.look(never), name).toEqual({ ok: true, value: false });
    const call = await record('R\u00e9union', ['--rate=8000', '--channels=1', '--format=ulaw']);
    expect(await sensor.look(never), name).toEqual({ ok: true, value: true });
    await call.end();
    await meter.end();
  }
  const call = await record('Peak detect', []);
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  await call.end();
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
});
