/**
 * Which version a settings file says it has. Every version so far names its entries alike, so that an older file needs
 * no conversion; whether a value is allowed is decided by parse-settings.
 */

/** A settings file without its version entry. */
export type SettingsRecord = Readonly<Record<string, unknown>>;

/** 0 when the file says nothing that makes sense, as one written by hand may. */
export function versionOf(file: SettingsRecord): number {
  const version = file['version'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}
