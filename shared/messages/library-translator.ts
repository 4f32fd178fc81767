/** The words of the library and of the exercise pages in it. Apart from translator.ts, so that only the window loads them. */
import { exercisePages } from './english/exercise-pages.ts';
import { libraryWords } from './english/library.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator-of.ts';

const words = { ...exercisePages, ...libraryWords } as const;

export type LibraryTranslator = TranslatorOf<typeof words>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, CatalogueOf<typeof words>>> = { en: words };

export function createLibraryTranslator(locale: string): LibraryTranslator {
  return createTranslatorOf(words, locale, catalogues);
}
