/** Turns message keys and arguments into words, for any set of words. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageArguments } from './message-arguments.ts';

/** The words of one language, for the keys of the English ones. */
export type CatalogueOf<Words> = Readonly<Record<keyof Words, string>>;

/** Messages without arguments take a key alone; the others need every argument. */
export type TranslateOf<Words extends Readonly<Record<string, string>>> = <K extends keyof Words>(
  key: K,
  ...args: keyof MessageArguments<Words[K]> extends never ? [] : [MessageArguments<Words[K]>]
) => string;

export interface TranslatorOf<Words extends Readonly<Record<string, string>>> {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly translate: TranslateOf<Words>;
}

/** Never fails: a language without a catalogue, or no language at all, reads `words` with English numbers. */
export function createTranslatorOf<Words extends Readonly<Record<string, string>>>(
  words: Words,
  locale: string,
  available: Readonly<Record<string, CatalogueOf<Words>>>,
): TranslatorOf<Words> {
  const { tag, catalogue } = chooseCatalogue<CatalogueOf<Words>>(locale, available, words);
  const formats = new Map<keyof Words, IntlMessageFormat>();
  // What takes no arguments is the same each time; screens that move ask with every frame.
  const fixed = new Map<keyof Words, string>();
  const translate: TranslateOf<Words> = (key, ...args) => {
    const [values] = args;
    const known = values === undefined ? fixed.get(key) : undefined;
    if (known !== undefined) return known;
    let format = formats.get(key);
    if (format === undefined) {
      // Messages are plain text: `<` is a character, never a tag.
      format = new IntlMessageFormat(catalogue[key], tag, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    const text = String(format.format(values));
    if (values === undefined) fixed.set(key, text);
    return text;
  };
  return { locale: tag, direction: directionOf(tag), translate };
}

function chooseCatalogue<Words>(
  locale: string,
  available: Readonly<Record<string, Words>>,
  fallback: Words,
): { readonly tag: string; readonly catalogue: Words } {
  const asked = parseLocale(locale);
  const catalogue = asked === null ? undefined : available[asked.language];
  return asked === null || catalogue === undefined
    ? { tag: 'en', catalogue: fallback }
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
