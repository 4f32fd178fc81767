/** Which of the cues of a break reach the ear: the settings, a call and the mute of this break decide. */
import type { HoldReason } from '../settings/hold-reasons.ts';
import { soundSettingsOf, type SoundSettings } from '../settings/sound-settings.ts';
import type { Cue } from './utterance.ts';
import { soundIds, soundSettingOf, type SoundId } from './sound-id.ts';

/** What a window is told. */
export interface SoundView {
  readonly settings: SoundSettings;
  /** Others would hear it: nothing sounds. */
  readonly isInCall: boolean;
}

/** Somebody may be listening, or be listened to. A full screen, do-not-disturb or a listed app is no call. */
const callReasons: readonly HoldReason[] = ['camera', 'microphone', 'screen-sharing'];

/** Whether this sign of a call is looked for so that nothing sounds in it, be it a reason to hold breaks or not. */
export function isSilencing(settings: SoundSettings, reason: HoldReason): boolean {
  return callReasons.includes(reason) && isAnythingOn(settings);
}

export function isInCall(reasons: readonly HoldReason[]): boolean {
  return reasons.some((reason) => callReasons.includes(reason));
}

export function viewSound(settings: SoundSettings, reasons: readonly HoldReason[]): SoundView {
  return { settings: soundSettingsOf(settings), isInCall: isInCall(reasons) };
}

export function isSpoken({ voiceOn, voiceVolumePercent }: SoundSettings): boolean {
  return voiceOn && voiceVolumePercent > 0;
}

function isSounded(settings: SoundSettings, sound: SoundId): boolean {
  return settings.soundsOn && settings.soundVolumePercent > 0 && settings[soundSettingOf[sound]];
}

/** Whether there is anything that could be muted. */
export function isAnythingOn(settings: SoundSettings): boolean {
  return isSpoken(settings) || soundIds.some((sound) => isSounded(settings, sound));
}

/** `isMuted`: the person has muted this break. */
export function audible(
  cues: readonly Cue[],
  { settings, isInCall: isCalling }: SoundView,
  isMuted: boolean,
): readonly Cue[] {
  if (isMuted || isCalling) return [];
  return cues.filter((cue) => (cue.kind === 'sound' ? isSounded(settings, cue.sound) : isSpoken(settings)));
}
