/** The words of main and of the app's own window, those of the break among them. */
import { english } from './english/index.ts';
import {
  createTranslatorOf,
  type CatalogueOf,
  type TranslateOf,
  type TranslatorOf,
} from './translator-of.ts';

export type MessageKey = keyof typeof english;
export type Catalogue = CatalogueOf<typeof english>;

export type Translate = TranslateOf<typeof english>;
export type Translator = TranslatorOf<typeof english>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, Catalogue>> = { en: english };

/** Never fails: a language without a catalogue, or no language at all, reads English with English numbers. */
export function createTranslator(
  locale: string,
  available: Readonly<Record<string, Catalogue>> = catalogues,
): Translator {
  return createTranslatorOf(english, locale, available);
}
