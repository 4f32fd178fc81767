/**
 * Every setting, once: its type, default and bounds. Numbers carry their unit in the name.
 * Sources of the numbers: the specification, sections 1 to 3.
 */
import * as v from 'valibot';
import { holdSettingsEntries } from './hold-settings.ts';
import { scheduleSettingsEntries } from './schedule-settings.ts';
import { soundSettingsEntries } from './sound-settings.ts';

const whole = (fallback: number, minimum: number, maximum: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)), fallback);

export const settingsEntries = {
  /** Sitting time after which a movement break is due. */
  breakIntervalMinutes: whole(50, 20, 60),
  /** The walk inside a movement break. */
  walkMinutes: whole(2, 2, 5),
  /** Without input for this long counts as away. */
  awayAfterMinutes: whole(2, 1, 10),
  /** How long before a break the card appears. */
  warningLeadSeconds: whole(30, 10, 120),
  postponeMinutes: whole(5, 1, 30),
  postponesPerBreak: whole(2, 0, 5),
  /** Neither postpone nor skip are offered; the safety exits stay. */
  strict: v.optional(v.boolean(), false),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  motion: v.optional(v.picklist(['system', 'reduced']), 'system'),
  /** Overlays and cards stay out of screenshots and shared screens. Off: whoever helps from afar would see nothing. */
  hideFromScreenCapture: v.optional(v.boolean(), false),
  /** The first-start notice has been read. */
  noticeAcknowledged: v.optional(v.boolean(), false),
  ...holdSettingsEntries,
  ...scheduleSettingsEntries,
  ...soundSettingsEntries,
} as const;

export const settingsSchema = v.object(settingsEntries);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingKey = keyof Settings;

/** Raised with every change of the schema that needs a migration. */
export const SETTINGS_VERSION = 1;

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** "Full" for recovery: the posture check, the walk, one movement of a minute with its phases: 4 min with a 2 min walk. */
export function movementBreakMs(settings: Settings): number {
  return (settings.walkMinutes + 2) * 60_000;
}
