import { describe, expect, it } from 'vitest';
import { holdReasons } from '../../../../shared/settings/hold-reasons.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/schema.ts';
import { audible, isAnythingOn, isInCall, viewSound } from '../../../../shared/sound/audible.ts';
import type { Cue } from '../../../../shared/sound/utterance.ts';
import { soundIds, soundSettingOf } from '../../../../shared/sound/sound-id.ts';

const spoken: Cue = { kind: 'speech', utterance: { kind: 'rest' } };
const cues: readonly Cue[] = [...soundIds.map((sound): Cue => ({ kind: 'sound', sound })), spoken];

function heardWith(change: Partial<Settings>, isMuted = false): readonly string[] {
  const view = viewSound({ ...defaultSettings, ...change }, []);
  return audible(cues, view, isMuted).map((cue) => (cue.kind === 'sound' ? cue.sound : 'voice'));
}

describe('what reaches the ear', () => {
  it('is sounds, and no voice unless it is asked for', () => {
    expect(heardWith({})).toEqual(soundIds);
    expect(heardWith({ voiceOn: true })).toEqual([...soundIds, 'voice']);
  });

  it.each(soundIds)('%s can be off by itself', (sound) => {
    expect(heardWith({ [soundSettingOf[sound]]: false })).toEqual(soundIds.filter((each) => each !== sound));
  });

  it('is nothing at volume nothing, and nothing once it is muted', () => {
    expect(heardWith({ soundVolumePercent: 0 })).toEqual([]);
    expect(heardWith({ soundsOn: false, voiceOn: true, voiceVolumePercent: 0 })).toEqual([]);
    expect(heardWith({ voiceOn: true }, true)).toEqual([]);
  });

  it('offers nothing to mute where nothing is on', () => {
    expect(isAnythingOn(defaultSettings)).toBe(true);
    expect(isAnythingOn({ ...defaultSettings, soundsOn: false })).toBe(false);
    expect(isAnythingOn({ ...defaultSettings, soundsOn: false, voiceOn: true })).toBe(true);
  });
});

describe('a call', () => {
  it('is the camera, the microphone or the screen shared, and nothing else', () => {
    expect(holdReasons.filter((reason) => isInCall([reason]))).toEqual([
      'camera',
      'microphone',
      'screen-sharing',
    ]);
  });

  it('silences voice and sounds', () => {
    const view = viewSound({ ...defaultSettings, voiceOn: true }, ['full-screen', 'microphone']);
    expect(audible(cues, view, false)).toEqual([]);
  });
});
