// The sensors of Linux beside the real sound server and the real server of video streams: no app.
import { expect, test } from '@playwright/test';
import { linuxScreenSharing } from '../../src-main/system/hold-sensors/screen-sharing/linux/linux-screen-sharing.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { shareScreen } from './bench/screen-sharing.ts';

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
