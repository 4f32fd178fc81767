/** Opens the settings file with electron-store: the only place that knows that package. */
import Store from 'electron-store';
import type { SettingsStoreOptions } from './settings-store.ts';

/** Throws when the file is no JSON or the folder cannot be made; SettingsStore looks at both before it calls. */
export const openElectronStore: SettingsStoreOptions['openStore'] = (location) =>
  new Store<Record<string, unknown>>({ ...location, configFileMode: 0o600 });
