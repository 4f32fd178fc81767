/** What an exercise page works out from its card. Pure. */
import type { MovementCard } from '../../../shared/exercises/card.ts';
import { conditionIds, type ConditionId } from '../../../shared/exercises/conditions.ts';
import type { DoseRange, Exercise } from '../../../shared/exercises/exercise.ts';
import { plainCautionKey } from '../../../shared/exercises/page-messages.ts';
import type { LibraryTranslator } from '../../../shared/messages/library-translator.ts';
import type { PageMessageKey } from '../../../shared/messages/page-message-key.ts';

export interface CautionRow {
  readonly conditions: readonly ConditionId[];
  readonly message: PageMessageKey;
}

/** What to mind with which condition: the card's own words first, then the plain caution for all that it leaves open. */
export function cautionRows(card: MovementCard): readonly CautionRow[] {
  const told = new Set(card.cautions.flatMap(({ conditions }) => conditions));
  const open = conditionIds.filter((id) => card.conditions[id] === 'caution' && !told.has(id));
  const plain: CautionRow = { conditions: open, message: plainCautionKey };
  return [...card.cautions, ...(open.length === 0 ? [] : [plain])];
}

/** Who should leave it out. */
export function hiddenWith(card: MovementCard): readonly ConditionId[] {
  return conditionIds.filter((id) => card.conditions[id] === 'hide');
}

export interface DoseTile {
  readonly value: string;
  readonly label: string;
  /** From the least that the easier way asks for to the most of the harder one; null where they are the same. */
  readonly range: string | null;
}

const repetitionKeys = {
  together: 'library.dose.repetitions',
  alternating: 'library.dose.alternating',
  each: 'library.dose.each',
} as const;

export function doseTiles(words: LibraryTranslator, exercise: Exercise): readonly DoseTile[] {
  const { translate, locale } = words;
  const { repetitions, holdSeconds } = exercise.dose;
  const count = repetitions.default;
  return [
    {
      value: new Intl.NumberFormat(locale).format(count),
      label: translate(repetitionKeys[exercise.sides], { count }),
      range: rangeWords(words, repetitions, 'library.dose.range'),
    },
    ...(holdSeconds === null
      ? []
      : [
          {
            value: translate('library.dose.seconds', { count: holdSeconds.default }),
            label: translate('library.dose.hold'),
            range: rangeWords(words, holdSeconds, 'library.dose.range.seconds'),
          },
        ]),
  ];
}

function rangeWords(
  { translate }: LibraryTranslator,
  { minimum, maximum }: DoseRange,
  key: 'library.dose.range' | 'library.dose.range.seconds',
): string | null {
  return minimum === maximum ? null : translate(key, { minimum, maximum });
}

/** The dose of the easier or harder way; null where it is the usual one. */
export function wayDose(
  { translate }: LibraryTranslator,
  exercise: Exercise,
  level: 'easier' | 'harder',
): string | null {
  const { repetitions, holdSeconds } = exercise.dose;
  const count = repetitions[level];
  const seconds = holdSeconds?.[level];
  if (count === repetitions.default && seconds === holdSeconds?.default) return null;
  return seconds === undefined
    ? translate('library.way-dose', { count })
    : translate('library.way-dose.hold', { count, seconds });
}
