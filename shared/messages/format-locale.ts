/**
 * How times of day and dates are written (pure): in the language of the texts, by the customs of the person's region.
 * The language alone says too little: English in Germany counts to 24 hours, and English in America does not.
 */

/**
 * A BCP 47 tag for `Intl.DateTimeFormat`.
 * @param textLocale of the texts around
 * @param regionLocale as the system writes times and dates; empty or no tag where it does not say
 */
export function formatLocale(textLocale: string, regionLocale: string): string {
  const own = readTag(regionLocale);
  const region = own?.maximize().region;
  if (own === null || region === undefined) return textLocale;
  const { language } = new Intl.Locale(textLocale);
  const inRegion = `${language}-${region}`;
  // The customs of the rest of the world, not those of the country that the language is first thought of with.
  const base = resolved(inRegion).locale === inRegion ? inRegion : `${language}-001`;
  const { hourCycle } = resolved(own.baseName, { hour: 'numeric' });
  return hourCycle === undefined ? base : `${base}-u-hc-${hourCycle}`;
}

function resolved(tag: string, options: Intl.DateTimeFormatOptions = {}): Intl.ResolvedDateTimeFormatOptions {
  return new Intl.DateTimeFormat(tag, options).resolvedOptions();
}

function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
