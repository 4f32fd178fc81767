/** The words of "Why (not) now?". Apart from translator.ts, so that a break does not load them. */
import { decisionWords } from './english/decisions.ts';
import { createTranslatorOf, type CatalogueOf, type TranslatorOf } from './translator-of.ts';

export type DecisionTranslator = TranslatorOf<typeof decisionWords>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, CatalogueOf<typeof decisionWords>>> = { en: decisionWords };

export function createDecisionTranslator(locale: string): DecisionTranslator {
  return createTranslatorOf(decisionWords, locale, catalogues);
}
