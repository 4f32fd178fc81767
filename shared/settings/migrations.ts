/**
 * Brings the content of an older settings file to the present version, one named step per version. The steps only
 * rename and convert; whether a value is allowed is decided afterwards, by parse-settings.
 */
import { SETTINGS_VERSION } from './schema.ts';

/** A settings file without its version entry. */
export type SettingsRecord = Readonly<Record<string, unknown>>;

interface Migration {
  /** The version that it starts from; it leads to the next one. */
  readonly from: number;
  readonly migrate: (value: SettingsRecord) => SettingsRecord;
}

const migrations: readonly Migration[] = [{ from: 0, migrate: fromUnversioned }];

/** Files without a version, such as those written by hand, use the names of version 1. */
function fromUnversioned(value: SettingsRecord): SettingsRecord {
  return value;
}

/** The version that a file says it has; 0 when it says nothing that makes sense. */
export function versionOf(file: SettingsRecord): number {
  const version = file['version'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

/** Leads from `fromVersion` to the present one; a value of the present or a newer version comes back as it is. */
export function migrate(value: SettingsRecord, fromVersion: number): SettingsRecord {
  return migrations
    .filter((step) => step.from >= fromVersion && step.from < SETTINGS_VERSION)
    .reduce((current, step) => step.migrate(current), value);
}
