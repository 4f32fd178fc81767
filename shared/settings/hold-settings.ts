/** What may hold a due break back, each with its own switch; part of the one schema. Source: the specification, section 3. */
import * as v from 'valibot';
import type { HoldReason } from './hold-reasons.ts';

const onOff = (fallback: boolean) => v.optional(v.boolean(), fallback);

const MAXIMUM_HELD_APPS = 50;
const MAXIMUM_APP_NAME_LENGTH = 100;

const appName = v.pipe(v.string(), v.minLength(1), v.maxLength(MAXIMUM_APP_NAME_LENGTH));

export const holdSettingsEntries = {
  /** A program has a camera open. */
  holdOnCamera: onOff(true),
  /** A program records from a microphone. */
  holdOnMicrophone: onOff(true),
  /** The screen is shared or recorded. */
  holdOnScreenSharing: onOff(true),
  /** The system's own do-not-disturb is on. */
  holdOnDoNotDisturb: onOff(true),
  /** The active window covers the whole screen. */
  holdOnFullScreen: onOff(false),
  /** A program of `heldApps` runs. */
  holdOnApps: onOff(true),
  /** By process name, without regard to case or to `.exe` at the end. */
  heldApps: v.optional(v.pipe(v.array(appName), v.maxLength(MAXIMUM_HELD_APPS), v.readonly()), []),
} as const;

export type HoldSettings = {
  readonly [Key in keyof typeof holdSettingsEntries]: v.InferOutput<(typeof holdSettingsEntries)[Key]>;
};

/** Whether this reason is to be looked for at all: with an empty list there is no program to look for. */
export function isReasonWanted(settings: HoldSettings, reason: HoldReason): boolean {
  switch (reason) {
    case 'camera':
      return settings.holdOnCamera;
    case 'microphone':
      return settings.holdOnMicrophone;
    case 'screen-sharing':
      return settings.holdOnScreenSharing;
    case 'do-not-disturb':
      return settings.holdOnDoNotDisturb;
    case 'full-screen':
      return settings.holdOnFullScreen;
    case 'listed-app':
      return settings.holdOnApps && settings.heldApps.length > 0;
  }
}
