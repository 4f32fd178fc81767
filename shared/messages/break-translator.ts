/** The words that a break has, and with it every page. Apart from translator.ts, so that a break loads no others. */
import { breakWords } from './english/break.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator-of.ts';

export type BreakMessageKey = keyof typeof breakWords;
export type BreakTranslator = TranslatorOf<typeof breakWords>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, CatalogueOf<typeof breakWords>>> = { en: breakWords };

export function createBreakTranslator(locale: string): BreakTranslator {
  return createTranslatorOf(breakWords, locale, catalogues);
}
