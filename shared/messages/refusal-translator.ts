/** The words of a session that is refused. Apart from translator.ts, so that a break does not load them. */
import { refusalWords } from './english/refusals.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator.ts';

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, CatalogueOf<typeof refusalWords>>> = { en: refusalWords };

export function createRefusalTranslator(locale: string): TranslatorOf<typeof refusalWords> {
  return createTranslatorOf(refusalWords, locale, catalogues);
}
