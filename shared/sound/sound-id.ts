/** The four sounds, and which setting each one has. */
import type { SoundSettings } from '../settings/sound-settings.ts';

/**
 * get-ready: a movement is about to begin. change: it begins, or the other side comes. end-of-step: let go.
 * come-back: the walk is over.
 */
export const soundIds = ['get-ready', 'change', 'end-of-step', 'come-back'] as const;

export type SoundId = (typeof soundIds)[number];

export const soundSettingOf = {
  'get-ready': 'soundGetReady',
  change: 'soundChange',
  'end-of-step': 'soundEndOfStep',
  'come-back': 'soundComeBack',
} as const satisfies Readonly<Record<SoundId, keyof SoundSettings>>;
