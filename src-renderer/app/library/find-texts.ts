/** What a card of the library is found by: its names, what it is for, where and how it is done, and with what. Pure. */
import { avoidCards, type AvoidCardId } from '../../../shared/exercises/avoid-cards.ts';
import { termMessageKey } from '../../../shared/exercises/page-messages.ts';
import type { LibraryTranslator } from '../../../shared/messages/library-translator.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { movementName, type Movement, type MovementId } from './entries.ts';

type FoundByKey = Extract<Parameters<LibraryTranslator['translate']>[0], `library.found-by.${string}`>;

/** Other names of the clinical content that people type but that the page does not give to the movement. */
const foundByKeys: Readonly<Partial<Record<MovementId, FoundByKey>>> = {
  'hamstring-towel': 'library.found-by.hamstring-towel',
  'partial-crunch': 'library.found-by.partial-crunch',
  'side-leg-lift': 'library.found-by.side-leg-lift',
  'side-plank-knees': 'library.found-by.side-plank-knees',
  'single-leg-lift': 'library.found-by.single-leg-lift',
  walk: 'library.found-by.walk',
};

export function movementTexts(
  words: Translator,
  { translate }: LibraryTranslator,
  { id, card }: Movement,
): readonly string[] {
  const { goal, place, position, equipment, aliases } = card;
  const foundBy = foundByKeys[id];
  return [
    movementName(words, id),
    ...aliases.map((key) => translate(key)),
    ...(foundBy === undefined ? [] : translate(foundBy).split(',')),
    translate(termMessageKey('goal', goal)),
    translate(termMessageKey('place', place)),
    translate(termMessageKey('position', position)),
    ...equipment.needed.map((thing) => translate(termMessageKey('equipment', thing))),
  ];
}

export function avoidTexts({ translate }: LibraryTranslator, id: AvoidCardId): readonly string[] {
  const { name, aliases } = avoidCards[id];
  return [translate(name), translate('library.avoid'), ...aliases.map((key) => translate(key))];
}
