/** What a card of the library is found by: its names, what it is for, where and how it is done, and with what. Pure. */
import { avoidCards, type AvoidCardId } from '../../../shared/exercises/avoid-cards.ts';
import { termMessageKey } from '../../../shared/exercises/page-messages.ts';
import type { LibraryTranslator } from '../../../shared/messages/library-translator.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { movementName, type Movement } from './entries.ts';

export function movementTexts(
  words: Translator,
  { translate }: LibraryTranslator,
  { id, card }: Movement,
): readonly string[] {
  const { goal, place, position, equipment, aliases } = card;
  return [
    movementName(words, id),
    ...aliases.map((key) => translate(key)),
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
