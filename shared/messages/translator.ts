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

/** Never fails: a language without a catalogue, or no language at all, reads English with English numbers. */
export function createTranslator(
  locale: string,
  available: Readonly<Record<string, Catalogue>> = catalogues,
): Translator {
  const { tag, catalogue } = chooseCatalogue(locale, available);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const translate: Translate = (key, ...args) => {
    let format = formats.get(key);
    if (format === undefined) {
      // Messages are plain text: `<` is a character, never a tag.
      format = new IntlMessageFormat(catalogue[key], tag, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(args[0]));
  };
  return { locale: tag, direction: directionOf(tag), translate };
}

function chooseCatalogue(
  locale: string,
  available: Readonly<Record<string, Catalogue>>,
): { readonly tag: string; readonly catalogue: Catalogue } {
  const asked = parseLocale(locale);
  const catalogue = asked === null ? undefined : available[asked.language];
  return asked === null || catalogue === undefined
    ? { tag: 'en', catalogue: english }
    : { tag: asked.toString(), catalogue };
}

/** Null for what is not a BCP 47 tag, such as the `C` or `en_US.UTF-8` of an environment. */
function parseLocale(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    return null;
  }
}

const rightToLeftScripts: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Nkoo',
  'Syrc',
  'Thaa',
]);

function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(tag).maximize().script) ? 'rtl' : 'ltr';
}
