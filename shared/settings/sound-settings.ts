/** What is heard in a break, as far as a person can set it; part of the one schema. */
import * as v from 'valibot';

const percent = (fallback: number, minimum: number, maximum: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)), fallback);

const onOff = (fallback: boolean) => v.optional(v.boolean(), fallback);

export const soundSettingsEntries = {
  /** The exercises are spoken. */
  voiceOn: onOff(false),
  /** As the system calls it (its address or its name); empty for the one that fits the app's language best. */
  voiceName: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  voiceVolumePercent: percent(80, 0, 100),
  /** 100 is the voice's own pace. */
  voiceRatePercent: percent(100, 60, 160),
  /** Short chimes; each of the four below can be off by itself. */
  soundsOn: onOff(true),
  soundVolumePercent: percent(35, 0, 100),
  soundGetReady: onOff(true),
  soundChange: onOff(true),
  soundEndOfStep: onOff(true),
  soundComeBack: onOff(true),
} as const;

export type SoundSettings = {
  readonly [Key in keyof typeof soundSettingsEntries]: v.InferOutput<(typeof soundSettingsEntries)[Key]>;
};

/** What a window may ask to change, at least one of them: bounds as in the schema, no default in between. */
export const soundSettingsPatchSchema = v.pipe(
  v.strictObject({
    voiceOn: v.exactOptional(soundSettingsEntries.voiceOn.wrapped),
    voiceName: v.exactOptional(soundSettingsEntries.voiceName.wrapped),
    voiceVolumePercent: v.exactOptional(soundSettingsEntries.voiceVolumePercent.wrapped),
    voiceRatePercent: v.exactOptional(soundSettingsEntries.voiceRatePercent.wrapped),
    soundsOn: v.exactOptional(soundSettingsEntries.soundsOn.wrapped),
    soundVolumePercent: v.exactOptional(soundSettingsEntries.soundVolumePercent.wrapped),
    soundGetReady: v.exactOptional(soundSettingsEntries.soundGetReady.wrapped),
    soundChange: v.exactOptional(soundSettingsEntries.soundChange.wrapped),
    soundEndOfStep: v.exactOptional(soundSettingsEntries.soundEndOfStep.wrapped),
    soundComeBack: v.exactOptional(soundSettingsEntries.soundComeBack.wrapped),
  }),
  v.check((patch) => Object.keys(patch).length > 0, 'Expected at least one setting'),
);

export type SoundSettingsPatch = v.InferOutput<typeof soundSettingsPatchSchema>;

/** The settings of sound out of all settings. */
export function soundSettingsOf(settings: SoundSettings): SoundSettings {
  const { voiceOn, voiceName, voiceVolumePercent, voiceRatePercent } = settings;
  const { soundsOn, soundVolumePercent, soundGetReady, soundChange, soundEndOfStep, soundComeBack } =
    settings;
  return {
    voiceOn,
    voiceName,
    voiceVolumePercent,
    voiceRatePercent,
    soundsOn,
    soundVolumePercent,
    soundGetReady,
    soundChange,
    soundEndOfStep,
    soundComeBack,
  };
}
