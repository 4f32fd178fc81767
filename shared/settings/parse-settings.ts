/**
 * Turns whatever lay in the settings file into settings. Each entry stands on its own: one bad value costs that value
 * alone, never the rest.
 */
import * as v from 'valibot';
import {
  defaultSettings,
  settingsEntries,
  settingsSchema,
  type SettingKey,
  type Settings,
} from './schema.ts';

interface SettingsRepair {
  /** The key in the file; empty when the whole value is at fault. */
  readonly key: string;
  /** What was wrong and what is used instead, in one line. */
  readonly problem: string;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly repairs: readonly SettingsRepair[];
  /** The keys that the value held in a valid form; the others carry their default. */
  readonly validKeys: readonly SettingKey[];
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingsEntries, key);
}

/** The default for a missing or bad entry, unknown keys left out; everything that was changed is listed. */
export function parseSettings(value: unknown): ParsedSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const problem = 'expected an object with one entry for each setting; the defaults are used';
    return { settings: defaultSettings, repairs: [{ key: '', problem }], validKeys: [] };
  }
  const accepted: Record<string, unknown> = {};
  const validKeys: SettingKey[] = [];
  const repairs: SettingsRepair[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const problem = problemWith(key, entry);
    if (problem !== null) {
      repairs.push({ key, problem: `${problem}; ${consequence(key)}` });
    } else if (isSettingKey(key)) {
      accepted[key] = entry;
      validKeys.push(key);
    }
  }
  return { settings: v.parse(settingsSchema, accepted), repairs, validKeys };
}

/** What is wrong with one entry, or null when it may be stored. */
export function problemWith(key: string, entry: unknown): string | null {
  if (!isSettingKey(key)) return 'no setting has this name';
  // The schema reads undefined as "use the default", which a stored entry cannot mean.
  if (entry === undefined) return 'a value is missing';
  const outcome = v.safeParse(settingsEntries[key], entry);
  return outcome.success ? null : outcome.issues[0].message;
}

function consequence(key: string): string {
  return isSettingKey(key) ? `the default ${JSON.stringify(defaultSettings[key])} is used` : 'it is left out';
}
