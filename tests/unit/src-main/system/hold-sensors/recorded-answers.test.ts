/** What systems were recorded to say, those that this test cannot run on among them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCameraStreaming } from '../../../../../src-main/system/hold-sensors/camera/macos/macos-camera.ts';
import { programsInUse } from '../../../../../src-main/system/hold-sensors/consent-store.ts';
import { isFocusOn } from '../../../../../src-main/system/hold-sensors/do-not-disturb/macos/macos-focus.ts';
import {
  isQuiet,
  settingsKey,
} from '../../../../../src-main/system/hold-sensors/do-not-disturb/windows/windows-focus.ts';
import { localDisplay } from '../../../../../src-main/system/x-server/connect-x.ts';
import { isAnyListed } from '../../../../../src-main/system/hold-sensors/listed-app/app-names.ts';
import { psNames } from '../../../../../src-main/system/hold-sensors/listed-app/macos/macos-processes.ts';
import { tasklistNames } from '../../../../../src-main/system/hold-sensors/listed-app/windows/windows-processes.ts';
import {
  isAboutRecording,
  monitorSources,
  recordingStreams,
} from '../../../../../src-main/system/hold-sensors/microphone/linux/source-outputs.ts';
import { isRecordingAsserted } from '../../../../../src-main/system/hold-sensors/microphone/macos/macos-microphone.ts';
import { isScreenShared } from '../../../../../src-main/system/hold-sensors/screen-sharing/linux/linux-screen-sharing.ts';

const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../../fixtures/hold-sensors', name), 'utf8');

describe('the sound server of Linux', () => {
  const sourcesOf = (json: string, own: readonly number[] = []): readonly number[] => {
    const streams = recordingStreams(json, new Set(own));
    return streams.ok ? streams.value.map(({ source }) => source) : [];
  };
  const changed = (change: (stream: Record<string, unknown>) => unknown): string =>
    JSON.stringify(
      (JSON.parse(recorded('pactl-source-outputs.json')) as Record<string, unknown>[]).map(change),
    );

  test('names recorders, its own filters left out', () => {
    expect(sourcesOf(recorded('pactl-source-outputs.json'))).toEqual([2, 0]);
  });

  test('streams of the app itself, corked ones and level meters do not count', () => {
    const pids = [...recorded('pactl-source-outputs.json').matchAll(/process\.id": "(\d+)"/g)];
    const own = pids.map(([, pid]) => Number(pid));
    expect(own).toHaveLength(2);
    expect(sourcesOf(recorded('pactl-source-outputs.json'), own)).toEqual([]);
    expect(sourcesOf(changed((stream) => ({ ...stream, corked: true })))).toEqual([]);
    const meter = { 'media.name': 'Peak detect' };
    expect(sourcesOf(changed((stream) => ({ ...stream, properties: meter })))).toEqual([]);
  });

  test('knows which sources are an output heard from behind', () => {
    expect(monitorSources(recorded('pactl-sources.json'))).toEqual({ ok: true, value: new Set([0, 1]) });
  });

  test.each(['', 'Connection refused', '{}', '[{"source": "one"}]'])('%j is unknown', (text) => {
    expect(recordingStreams(text, new Set()).ok).toBe(false);
  });

  test.each([
    ["Event 'new' on source-output #1", true],
    ["Event 'remove' on source-output #1", true],
    ["Event 'new' on client #12", false],
    ["Event 'change' on source #2", false],
    ["Event 'new' on sink-input #3", false],
  ])('%s is about recording: %s', (line, isAbout) => {
    expect(isAboutRecording(line)).toBe(isAbout);
  });
});

describe('the video streams of PipeWire', () => {
  const withNode = (change: Record<string, unknown>): string => {
    const objects = JSON.parse(recorded('pw-dump.json')) as { info: { props: Record<string, unknown> } }[];
    return JSON.stringify(
      objects.map((each) => ({
        ...each,
        info: { ...each.info, props: { ...each.info.props, ...change } },
      })),
    );
  };

  test('the stream of a compositor means that the screen is shared', () => {
    expect(isScreenShared(recorded('pw-dump.json'))).toEqual({ ok: true, value: true });
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['a camera', { 'device.api': 'v4l2' }],
    ['a virtual camera', { 'node.name': 'OBS', 'media.name': 'Virtual Camera' }],
    ['sound', { 'media.class': 'Stream/Output/Audio' }],
  ])('%s does not', (_, change) => {
    expect(isScreenShared(withNode(change))).toEqual({ ok: true, value: false });
  });

  test.each(['', '{}', '[1]'])('%j is unknown', (dump) => {
    expect(isScreenShared(dump).ok).toBe(false);
  });
});

test('only an X display on this computer is asked', () => {
  const displays = [':0', 'unix:1.0', 'host:0', 'tcp/host:0', ''].map((DISPLAY) => localDisplay({ DISPLAY }));
  expect(displays).toEqual([':0', ':1.0', null, null, null]);
  expect(localDisplay({})).toBeNull();
});

describe('the indicators of Windows', () => {
  test('name the programs that have begun and not stopped', () => {
    expect(programsInUse(recorded('windows-consent-store.txt'))).toEqual([
      'MSTeams_8wekyb3d8bbwe',
      'C:#Program Files#Zoom#bin#Zoom.exe',
    ]);
  });

  test('an empty answer names none', () => {
    expect(programsInUse('')).toEqual([]);
  });

  test('say which profile of do-not-disturb is chosen', () => {
    const key = settingsKey(recorded('windows-focus-key.txt'));
    expect(key).toMatch(/quiethourssettings\\windows\.data\.donotdisturb\.quiethourssettings$/);
    const data = (profile: string): string =>
      `\r\n${key ?? ''}\r\n    Data    REG_BINARY    43420100${Buffer.from(profile, 'utf16le').toString('hex').toUpperCase()}00\r\n`;
    const profiles = ['Unrestricted', 'PriorityOnly', 'AlarmsOnly'];
    const answers = profiles.map((name) => isQuiet(data(`Microsoft.QuietHoursProfile.${name}`)));
    expect(answers.map((each) => each.ok && each.value)).toEqual([false, true, true]);
    expect(isQuiet(data('something else')).ok).toBe(false);
    expect(settingsKey('\r\nEnd of search: 0 match(es) found.\r\n')).toBeNull();
  });

  test('list the programs that run', () => {
    const names = tasklistNames(
      '"System Idle Process","0","Services","0","8 K"\r\n"Zoom.exe","4711","Console","1","12,345 K"\r\n',
    );
    expect(isAnyListed(names, ['zoom'])).toBe(true);
    expect(isAnyListed(names, ['4711', 'teams'])).toBe(false);
  });
});

describe('the indicators of macOS', () => {
  test('an assertion with a sound input means that somebody records, unless it is the app itself', () => {
    const assertions = recorded('macos-pmset-assertions.txt');
    expect(isRecordingAsserted(assertions, new Set())).toBe(true);
    expect(isRecordingAsserted(assertions, new Set([5132]))).toBe(false);
    expect(isRecordingAsserted(assertions.replace('audio-in', 'audio-out'), new Set())).toBe(false);
    expect(isRecordingAsserted('', new Set())).toBe(false);
  });

  test.each([
    ['    |   "FrontCameraStreaming" = Yes\n', { ok: true, value: true }],
    ['    |   "FrontCameraStreaming" = No\n    |   "FrontCameraActive" = No\n', { ok: true, value: false }],
    ['', { ok: false, error: 'no camera says whether it is on' }],
  ])('the driver of the camera says %j', (output, answer) => {
    expect(isCameraStreaming(output)).toEqual(answer);
  });

  test.each([
    ['{"data":[{"storeAssertionRecords":[{"assertionDetails":{}}]}],"header":{}}', { ok: true, value: true }],
    ['{"data":[{"storeAssertionRecords":[]}],"header":{}}', { ok: true, value: false }],
    ['{"data":[{"storeInvalidationRecords":[{}]}]}', { ok: true, value: false }],
  ])('the Focus in %s', (json, answer) => {
    expect(isFocusOn(json)).toEqual(answer);
  });

  test.each(['', '[]', '{"data":1}'])('%j as the file of the Focus is unknown', (json) => {
    expect(isFocusOn(json).ok).toBe(false);
  });

  test('list the programs that run', () => {
    const names = psNames('COMM\nlaunchd\nzoom.us\nGoogle Chrome\n');
    expect(isAnyListed(names, ['Zoom.us'])).toBe(true);
    expect(isAnyListed(names, ['comm', ''])).toBe(false);
  });
});
