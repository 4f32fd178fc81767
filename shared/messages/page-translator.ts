/** The words of the exercise pages. Apart from translator.ts, so that only the window loads them. */
import { exercisePages } from './english/exercise-pages.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator-of.ts';

export type PageMessageKey = keyof typeof exercisePages;
export type PageTranslator = TranslatorOf<typeof exercisePages>;

/** One catalogue per language, by its primary language subtag. */
const pageCatalogues: Readonly<Record<string, CatalogueOf<typeof exercisePages>>> = {
  en: exercisePages,
};

export function createPageTranslator(locale: string, available = pageCatalogues): PageTranslator {
  return createTranslatorOf(exercisePages, locale, available);
}
