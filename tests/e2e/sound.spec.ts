// What a break sounds like, heard at the sound card.
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { SoundServer, startSpeech, type Loudness } from './bench/sound-server.ts';
import { startBreak } from './bench/start-break.ts';

let desktop: Desktop;
let server: SoundServer;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
  server = await SoundServer.start(desktop);
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

const silence = { rms: 0, peak: 0 };
const audibleRms = 0.01;

async function launchWith(settings: Readonly<Record<string, unknown>>): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...settings });
  return launchLumbar(desktop, { userData });
}

/** Notes a figure for whoever reads the report. */
function report(what: string, { rms, peak, seconds }: Loudness): void {
  const figures = `rms ${rms.toFixed(4)}, peak ${peak.toFixed(3)}, ${seconds.toFixed(2)} s`;
  test.info().annotations.push({ type: what, description: figures });
}

async function startWork(guide: Page): Promise<void> {
  await guide.getByRole('button', { name: /Start now/ }).click();
}

test('a chime is heard when a movement is near, and nothing before it', async () => {
  const start = server.mark();
  lumbar = await launchWith({});
  await startBreak(desktop, lumbar, ['Quick start', 'Sit to stand']);
  const begins = await server.untilHeard(start, 'the chime of get ready');
  expect(server.heard(start, begins)).toMatchObject(silence);
  const ends = await server.untilSilent(begins, 0.3);
  const chime = server.heard(begins, ends);
  report('get ready', chime);
  expect(chime.rms).toBeGreaterThan(audibleRms);
  expect(chime.seconds).toBeLessThan(1);
});

test('the voice says the cue once the movement begins', async () => {
  await startSpeech(desktop);
  lumbar = await launchWith({ voiceOn: true, soundsOn: false });
  const start = server.mark();
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Sit to stand']);
  const begins = await server.untilHeard(start, 'the voice');
  expect(server.heard(start, begins)).toMatchObject(silence);
  // Held: the sentence is cut off, and nothing more is said.
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  const quiet = await server.untilSilent(begins, 1);
  report('name', server.heard(begins, quiet));
  await desktop.pressKey('space');
  await startWork(guide);
  const cueBegins = await server.untilHeard(quiet, 'the cue');
  await server.recorded(cueBegins, 1);
  const cue = server.heard(cueBegins);
  report('cue', cue);
  expect(cue.rms).toBeGreaterThan(audibleRms);
});

test('with voice and sounds off, and while it is muted, a break is exactly silent', async () => {
  const start = server.mark();
  lumbar = await launchWith({ voiceOn: false, soundsOn: false });
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Sit to stand']);
  await expect(guide.getByRole('button', { name: 'Mute this break' })).toHaveCount(0);
  await startWork(guide);
  await expect(guide.getByText(/Repetition 2/)).toBeVisible();
  await server.recorded(start, 5);
  expect(server.heard(start)).toMatchObject(silence);
});

test('M mutes a break and lets it be heard again', async () => {
  lumbar = await launchWith({});
  const start = server.mark();
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Sit to stand']);
  const begins = await server.untilHeard(start, 'the first chime');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('m');
  const mute = guide.getByRole('button', { name: 'Mute this break' });
  await expect(mute).toHaveAttribute('aria-pressed', 'true');
  const quiet = await server.untilSilent(begins, 0.3);
  await startWork(guide);
  await expect(guide.getByText(/Repetition 2/)).toBeVisible();
  expect(server.heard(quiet)).toMatchObject(silence);
  await desktop.pressKey('m');
  await expect(mute).toHaveAttribute('aria-pressed', 'false');
  await desktop.pressKey('Left');
  await server.untilHeard(quiet, 'the chime of getting ready again');
});
