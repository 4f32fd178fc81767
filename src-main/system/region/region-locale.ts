/** In which region's way the system writes times and dates, whatever the language of its texts. */

export interface RegionQuestion {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** Electron's `app.getSystemLocale()`. */
  readonly systemLocale: string;
}

/** A BCP 47 tag; empty where nothing was chosen. */
export function regionLocale({ platform, environment, systemLocale }: RegionQuestion): string {
  if (platform !== 'linux') return systemLocale;
  // As every program of the desktop reads it; the system's locale of Electron is that of the texts here.
  const chosen = ['LC_ALL', 'LC_TIME', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((each) => each !== '');
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(chosen ?? '') ?? [];
  return [language, region].filter((part) => part !== undefined).join('-');
}
