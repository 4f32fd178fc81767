/** What a break sounds like, heard at the sound card. */
import AxeBuilder from '@axe-core/playwright';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, pageOf, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { SoundServer, startSpeech, type Loudness } from './bench/sound-server.ts';
import { startBreak } from './bench/start-break.ts';
import { until } from './bench/until.ts';

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
/** 48 000 samples of two bytes. */
const bytesPerSecond = 96_000;

async function launchWith(settings: Readonly<Record<string, unknown>>): Promise<Lumbar> {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true, ...settings });
  return launchLumbar(desktop, { userData });
}

function storedSettings({ userData }: Lumbar): unknown {
  return JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8'));
}

/** The page where sound is set, reached as a person reaches it. */
async function openSoundPage({ app }: Lumbar): Promise<Page> {
  await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
  await desktop.activateTray();
  const page = await pageOf(app, 'app', (each) => each.getByRole('navigation').isVisible());
  await page.getByRole('button', { name: 'Sound and voice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sound and voice' })).toBeVisible();
  return page;
}

/** Notes a figure for whoever reads the report. */
function report(what: string, { rms, peak, seconds }: Loudness): void {
  const figures = `rms ${rms.toFixed(4)}, peak ${peak.toFixed(3)}, ${seconds.toFixed(2)} s`;
  test.info().annotations.push({ type: what, description: figures });
}

/**
 * As main tells the page when somebody begins to listen, at once and with every snapshot from then on. What it notices
 * calls by is a matter of its own.
 */
async function tellOfCall({ app }: Lumbar, guide: Page, isInCall: boolean): Promise<void> {
  const outcome = await guide.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'lumbar') as {
      request(channel: string, argument: unknown): Promise<{ ok: boolean; value: unknown }>;
    };
    return bridge.request('app:get-snapshot', null);
  });
  await app.evaluate(
    ({ BrowserWindow }, [url, current, isCalling]) => {
      const contents = BrowserWindow.getAllWindows()
        .map((window) => window.webContents)
        .find((each) => each.getURL() === url);
      if (contents === undefined) throw new Error('The page that leads the break is gone.');
      const original = Object.getPrototypeOf(contents) as typeof contents;
      contents.send = (channel: string, told: { readonly sound: object }): void => {
        original.send.call(contents, channel, { ...told, sound: { ...told.sound, isInCall: isCalling } });
      };
      // Newer than what the page has, and older than what it is told next.
      const { revision, ...rest } = current as { readonly revision: number };
      contents.send('app:snapshot-changed', { ...rest, revision: revision + 0.5 });
    },
    [guide.url(), outcome.value, isInCall] as const,
  );
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

test('the voice speaks, is cut off by a pause and goes on with what comes next', async () => {
  await startSpeech(desktop);
  lumbar = await launchWith({ voiceOn: true, soundsOn: false });
  const start = server.mark();
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Sit to stand']);
  const begins = await server.untilHeard(start, 'the voice', 40_000);
  expect(server.heard(start, begins)).toMatchObject(silence);
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('space');
  await expect(guide.getByRole('button', { name: /Resume/ })).toBeVisible();
  const quiet = await server.untilSilent(begins, 1);
  report('spoken', server.heard(begins, quiet));
  await guide.getByRole('button', { name: /Resume/ }).click();
  const goesOn = await server.untilHeard(quiet, 'the next sentence', 40_000);
  await server.recorded(goesOn, 1);
  const next = server.heard(goesOn);
  report('spoken after the pause', next);
  expect(next.rms).toBeGreaterThan(audibleRms);
});

test('a call that begins in mid-sentence silences the page at once; after it the next cue is heard', async () => {
  test.setTimeout(150_000);
  await startSpeech(desktop);
  lumbar = await launchWith({ voiceOn: true, soundsOn: false });
  const start = server.mark();
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Wall sit']);
  const begins = await server.untilHeard(start, 'the voice', 40_000);
  await tellOfCall(lumbar, guide, true);
  const told = server.mark();
  const quiet = await server.untilSilent(begins, 1);
  const lateSeconds = (quiet - told) / bytesPerSecond;
  test
    .info()
    .annotations.push({ type: 'silent after a call began', description: `${lateSeconds.toFixed(2)} s` });
  // What the speech service had handed on already may still be played.
  expect(lateSeconds).toBeLessThan(1);
  // Longer than the longest wait for a cue.
  await server.recorded(quiet, 14);
  expect(server.heard(quiet)).toMatchObject(silence);
  await tellOfCall(lumbar, guide, false);
  const goesOn = await server.untilHeard(quiet, 'the next cue', 40_000);
  await server.recorded(goesOn, 1);
  expect(server.heard(goesOn).rms).toBeGreaterThan(audibleRms);
});

test('a later cue of the first repetition is spoken, and announced', async () => {
  await startSpeech(desktop);
  lumbar = await launchWith({ voiceOn: true, soundsOn: false });
  const guide = await startBreak(desktop, lumbar, ['Quick start', 'Cat stretch']);
  await startWork(guide);
  const said = guide.locator('[aria-live="polite"]');
  await expect(said).toHaveText(/tuck your tail/);
  const first = await server.untilHeard(server.mark(), 'the first cue', 40_000);
  const quiet = await server.untilSilent(first, 1);
  report('first cue', server.heard(first, quiet));
  await expect(said).toHaveText('Breathe in and let your belly sink gently.');
  const second = await server.untilHeard(quiet, 'the second cue', 20_000);
  await server.recorded(second, 1);
  report('second cue', server.heard(second));
  expect(server.heard(second).rms).toBeGreaterThan(audibleRms);
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
  // Nor has the system's speech service been started for nothing: its folder would be there.
  expect(existsSync(path.join(desktop.env['XDG_RUNTIME_DIR'] ?? '', 'speech-dispatcher'))).toBe(false);
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
  // Nor does a page that is loaded again, or that another display gets, forget it.
  await guide.reload();
  await expect(mute).toHaveAttribute('aria-pressed', 'true');
  await untilKeysCount(desktop, guide);
  await desktop.pressKey('m');
  await expect(mute).toHaveAttribute('aria-pressed', 'false');
  await desktop.pressKey('Left');
  await server.untilHeard(quiet, 'the chime of getting ready again');
});

test('sound and voice are set in the window, tried out there, and kept', async () => {
  await startSpeech(desktop);
  lumbar = await launchWith({});
  const page = await openSoundPage(lumbar);
  const start = server.mark();
  await page.getByRole('button', { name: 'Try it: Come back' }).click();
  const chimeBegins = await server.untilHeard(start, 'the sound that is tried');
  expect(server.heard(start, chimeBegins)).toMatchObject(silence);
  const quiet = await server.untilSilent(chimeBegins, 0.5);
  report('come back, tried', server.heard(chimeBegins, quiet));
  await page.getByRole('switch', { name: 'Come back' }).press('Space');
  await page.getByRole('slider', { name: 'Sound volume' }).press('ArrowUp');
  await page.getByRole('switch', { name: 'Speak the exercises' }).press('Space');
  const choice = page.getByRole('combobox', { name: 'Which voice' });
  await expect(choice).toBeVisible({ timeout: 20_000 });
  const offered = await choice.getByRole('option').allInnerTexts();
  expect(offered.length).toBeGreaterThan(1);
  expect(offered.filter((name) => name.includes('+'))).toEqual([]);
  await choice.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Try it: Voice' }).click();
  const voiceBegins = await server.untilHeard(quiet, 'the voice that is tried');
  await server.recorded(voiceBegins, 1);
  const voice = server.heard(voiceBegins);
  report('voice, tried', voice);
  expect(voice.rms).toBeGreaterThan(audibleRms);
  const kept = { soundComeBack: false, soundVolumePercent: 40, voiceOn: true };
  expect(storedSettings(lumbar)).toMatchObject(kept);
  expect(await violations(page)).toEqual([]);
});

test('a value out of bounds, or a setting that is not for pages, is refused and changes nothing', async () => {
  lumbar = await launchWith({ soundVolumePercent: 20 });
  const page = await openSoundPage(lumbar);
  const outcomes = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'lumbar') as {
      request(channel: string, argument: unknown): Promise<unknown>;
    };
    return Promise.all([
      bridge.request('settings:change', { soundsOn: false, soundVolumePercent: 500 }),
      bridge.request('settings:change', { soundsOn: false, strict: true }),
    ]);
  });
  expect(outcomes).toMatchObject([
    { ok: false, error: { kind: 'bad-argument', detail: expect.stringContaining('soundVolumePercent') } },
    { ok: false, error: { kind: 'bad-argument', detail: expect.stringContaining('strict') } },
  ]);
  expect(storedSettings(lumbar)).toEqual({ version: 1, noticeAcknowledged: true, soundVolumePercent: 20 });
});

test('without a voice the page says what is missing', async () => {
  // A file where its folder should be: speech-dispatcher cannot start.
  writeFileSync(path.join(desktop.env['XDG_RUNTIME_DIR'] ?? '', 'speech-dispatcher'), '');
  lumbar = await launchWith({ voiceOn: true });
  const page = await openSoundPage(lumbar);
  await expect(page.getByText(/speech-dispatcher/)).toBeVisible({ timeout: 20_000 });
});

/** Rule and element of each violation of accessibility. */
async function violations(page: Page): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
