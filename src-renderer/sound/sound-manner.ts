/** From the settings, in percent, to what a voice is told. */
import type { SoundSettings } from '../../shared/settings/sound-settings.ts';
import type { Manner } from './speaker.ts';

export function mannerOf(settings: SoundSettings, locale: string): Manner {
  const { voiceName, voiceVolumePercent, voiceRatePercent } = settings;
  return { locale, voiceName, volume: voiceVolumePercent / 100, rate: voiceRatePercent / 100 };
}
