/** The words of the exercise pages: all there, all used, and worded as a wellness app may word them. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { avoidCards } from '../../../../shared/exercises/avoid-cards.ts';
import * as terms from '../../../../shared/exercises/card-terms.ts';
import type { MovementCard } from '../../../../shared/exercises/card.ts';
import { conditionIds } from '../../../../shared/exercises/conditions.ts';
import { exercises } from '../../../../shared/exercises/registry.ts';
import {
  extraPageKey,
  plainCautionKey,
  termMessageKey,
  type TermKind,
} from '../../../../shared/exercises/page-messages.ts';
import { walkCard } from '../../../../shared/exercises/walk-card.ts';
import { exercisePages } from '../../../../shared/messages/english/exercise-pages.ts';
import { exercises as exerciseWords } from '../../../../shared/messages/english/exercises.ts';
import type { PageMessageKey } from '../../../../shared/messages/page-message-key.ts';
import { forbiddenWords } from './clinical-table.ts';

/** On every page, whatever its card says. */
const commonPageKeys = [
  'exercise.common.before',
  'exercise.common.comfort',
  'exercise.common.breathe',
] as const satisfies readonly PageMessageKey[];

/** Every key that a card names, in the order of the page. */
function keysOf(card: MovementCard): PageMessageKey[] {
  const { aliases, deskSwap, steps, mistakes, easier, harder, cautions, notes, stopSigns, why } = card;
  return [
    ...aliases,
    ...(deskSwap === null ? [] : [deskSwap.message]),
    ...steps.map(({ message }) => message),
    ...mistakes,
    easier.message,
    harder.message,
    ...cautions.map(({ message }) => message),
    ...notes,
    ...stopSigns,
    ...(why === null ? [] : [why]),
  ];
}

const termKeys = [
  ...terms.goals.map((term) => termMessageKey('goal', term)),
  ...terms.positions.map((term) => termMessageKey('position', term)),
  ...terms.places.map((term) => termMessageKey('place', term)),
  ...terms.equipmentIds.map((term) => termMessageKey('equipment', term)),
  ...terms.breaths.map((term) => termMessageKey('breath', term)),
  ...terms.evidenceMarks.map((term) => termMessageKey('evidence', term)),
  ...conditionIds.map((term) => termMessageKey('condition', term)),
];

const avoidKeys = Object.values(avoidCards).flatMap((card) => [
  card.name,
  card.advice,
  card.why,
  card.reassurance,
  ...card.instead.map(({ message }) => message),
  ...card.aliases,
]);

describe('the words of the exercise pages', () => {
  it('are all used, and all that is used is written', () => {
    const used = new Set<string>([
      ...[...exercises, walkCard].flatMap(keysOf),
      ...avoidKeys,
      ...termKeys,
      ...commonPageKeys,
      extraPageKey,
      plainCautionKey,
    ]);
    expect([...used].sort()).toEqual(Object.keys(exercisePages).sort());
  });

  it('exist for every term, as the compiler sees it too', () => {
    expectTypeOf<TermKind>().toEqualTypeOf<
      'goal' | 'position' | 'place' | 'equipment' | 'breath' | 'evidence' | 'condition'
    >();
    expectTypeOf(termKeys).items.toExtend<PageMessageKey>();
  });

  it.each(exercises)('of $id belong to it, and number their lists in order', (exercise) => {
    const own = keysOf(exercise).filter((key) => !key.startsWith('exercise.common.'));
    expect(own.filter((key) => !key.startsWith(`exercise.${exercise.id}.`))).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
    const numbered = (part: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `exercise.${exercise.id}.${part}-${index + 1}`);
    expect(exercise.steps.map(({ message }) => message)).toEqual(numbered('step', exercise.steps.length));
    expect(exercise.mistakes).toEqual(numbered('mistake', exercise.mistakes.length));
    expect(exercise.aliases).toEqual(numbered('alias', exercise.aliases.length));
    expect(exercise.stopSigns).toEqual(numbered('stop', exercise.stopSigns.length));
    expect(exercise.notes).toEqual(numbered('note', exercise.notes.length));
  });

  it('are whole sentences, but for names and terms', () => {
    const names = /\.(alias-\d|name)$|^exercise\.(goal|position|place|equipment|breath|evidence|condition)\./;
    for (const [key, text] of Object.entries(exercisePages)) {
      expect({ key, text, ends: text.endsWith('.') }).toEqual({ key, text, ends: !names.test(key) });
    }
  });

  it('find an exercise by a name that no other has', () => {
    const found = [...exercises.flatMap(({ aliases }) => aliases), ...walkCard.aliases].map((key) =>
      exercisePages[key].toLowerCase(),
    );
    const avoided = Object.values(avoidCards).flatMap(({ aliases }) =>
      aliases.map((key) => exercisePages[key]),
    );
    const all = [...found, ...avoided.map((text) => text.toLowerCase())];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the wording of the exercises', () => {
  const words = { ...exerciseWords, ...exercisePages };

  it.each(forbiddenWords)('never matches %s', (forbidden) => {
    expect(Object.entries(words).filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it('would be caught', () => {
    for (const said of [
      'This heals your back.',
      'Guaranteed relief in seconds.',
      'Safe for everyone.',
      'It prevents disc damage.',
      'You may have a slipped disc.',
      'Bending is dangerous.',
      'Do ten sit-ups.',
    ]) {
      expect(forbiddenWords.filter((forbidden) => forbidden.test(said))).not.toEqual([]);
    }
    expect(
      forbiddenWords.filter((forbidden) => forbidden.test('Lift your heels, your health. Sit up tall.')),
    ).toEqual([]);
  });

  it('says in every avoid card that the back is no enemy, and gives another way', () => {
    for (const card of Object.values(avoidCards)) {
      expect(exercisePages[card.advice]).toMatch(/Leave this one out|Try one/);
      expect(exercisePages[card.reassurance]).toMatch(/fine|stronger/);
      expect(card.instead.length).toBeGreaterThan(0);
    }
  });

  it('names with the toe touch those whom its source warns', () => {
    expect(avoidCards['avoid-toe-touch'].sources).toContain('BHOF');
    expect(exercisePages['avoid.toe-touch.why']).toMatch(/osteoporosis/);
  });

  it('tells the shorter hold of the first week where the easier version of the twist has it', () => {
    const twist = exercises.find(({ id }) => id === 'seated-twist');
    const seconds = twist?.dose.holdSeconds?.easier;
    expect(twist?.notes.map((key) => exercisePages[key]).join(' ')).toMatch(
      new RegExp(`first week.* ${seconds} seconds`),
    );
  });

  it('names all that the twist stretches, and promises none of it', () => {
    for (const part of ['hips', 'buttocks', 'back', 'belly', 'shoulders', 'may help']) {
      expect(exercisePages['exercise.seated-twist.why']).toContain(part);
    }
  });

  it('names by role whom to ask', () => {
    for (const key of ['exercise.common.before', 'exercise.common.caution-ask'] as const) {
      expect(exercisePages[key]).toMatch(/doctor|physiotherapist/);
    }
  });

  it('names no company', () => {
    for (const text of Object.values(words)) expect(text).not.toMatch(/mayo|webmd|nhs|healthline|clinic\b/i);
  });
});
