import { describe, expect, it } from 'vitest';
import { soundSwitches } from '../../../../src-main/system/sound/sound-switches.ts';

const autoplay = { name: 'autoplay-policy', value: 'no-user-gesture-required' };

describe('what Chromium is told about sound', () => {
  it('is that a break may be heard without a click, and on Linux where voices come from', () => {
    expect(soundSwitches('linux')).toEqual([autoplay, { name: 'enable-speech-dispatcher' }]);
    expect(soundSwitches('darwin')).toEqual([autoplay]);
    expect(soundSwitches('win32')).toEqual([autoplay]);
  });
});
