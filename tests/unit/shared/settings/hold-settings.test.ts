import { describe, expect, test } from 'vitest';
import { holdReasons } from '../../../../shared/settings/hold-reasons.ts';
import { isReasonWanted, type HoldSettings } from '../../../../shared/settings/hold-settings.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';

const wanted = (settings: Partial<HoldSettings>) =>
  holdReasons.filter((reason) => isReasonWanted({ ...defaultSettings, ...settings }, reason));

describe('reasons to hold', () => {
  test('are all looked for by default, except a full-screen window and an empty list of programs', () => {
    expect(wanted({})).toEqual(['camera', 'microphone', 'screen-sharing', 'do-not-disturb']);
  });

  test('are all looked for once wanted', () => {
    expect(wanted({ holdOnFullScreen: true, heldApps: ['zoom'] })).toEqual(holdReasons);
  });

  test.each([
    ['holdOnCamera', 'camera'],
    ['holdOnMicrophone', 'microphone'],
    ['holdOnScreenSharing', 'screen-sharing'],
    ['holdOnDoNotDisturb', 'do-not-disturb'],
    ['holdOnFullScreen', 'full-screen'],
    ['holdOnApps', 'listed-app'],
  ] as const)('%s switches %s off and nothing else', (key, reason) => {
    const all = { holdOnFullScreen: true, heldApps: ['zoom'] };
    expect(wanted({ ...all, [key]: false })).toEqual(holdReasons.filter((each) => each !== reason));
  });
});
