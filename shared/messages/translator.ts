/** Turns message keys and arguments into words, for main and for every window alike. */
import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './english/index.ts';
import type { MessageArguments } from './message-arguments.ts';

export type MessageKey = keyof typeof english;
export type Catalogue = Readonly<Record<MessageKey, string>>;

type ArgumentsOf<K extends MessageKey> = MessageArguments<(typeof english)[K]>;

/** Messages without arguments take a key alone; the others need every argument. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...args: keyof ArgumentsOf<K> extends never ? [] : [ArgumentsOf<K>]
) => string;

export interface Translator {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly translate: Translate;
}

/** One catalogue per language, by its primary language subtag. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en: english };

const rightToLeftLanguages: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Never fails: an unknown language reads English, formatted for the locale that was asked for. */
export function createTranslator(locale: string): Translator {
  const language = locale.split('-')[0] ?? 'en';
  const catalogue = catalogues[language] ?? english;
  const formatLocale = language in catalogues ? locale : 'en';
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const translate: Translate = (key, ...args) => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogue[key], formatLocale);
      formats.set(key, format);
    }
    // The argument type is derived from the message itself; the library only knows a plain record.
    return String(format.format(args[0] as Record<string, string | number> | undefined));
  };
  return {
    locale: formatLocale,
    direction: language in catalogues && rightToLeftLanguages.has(language) ? 'rtl' : 'ltr',
    translate,
  };
}
