/** What Chromium must be told before it starts so that a break can be heard. */

export interface SoundSwitch {
  readonly name: string;
  readonly value?: string;
}

/** Append these before the app is ready: afterwards they are not read any more. */
export function soundSwitches(platform: NodeJS.Platform): readonly SoundSwitch[] {
  return [
    // A break begins by itself: there may be no click that would let its page make a sound.
    { name: 'autoplay-policy', value: 'no-user-gesture-required' },
    // Without it speech synthesis has no voices on Linux. It starts nothing before something is to be said.
    ...(platform === 'linux' ? [{ name: 'enable-speech-dispatcher' }] : []),
  ];
}
