/** The words of the card besides those of every page. Apart from break-translator.ts, so that a break does not load them. */
import { breakWords } from './english/break.ts';
import { cardWords } from './english/card.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator-of.ts';

const cardPage = { ...breakWords, ...cardWords } as const;

export type CardTranslator = TranslatorOf<typeof cardPage>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, CatalogueOf<typeof cardPage>>> = { en: cardPage };

export function createCardTranslator(locale: string): CardTranslator {
  return createTranslatorOf(cardPage, locale, catalogues);
}
