import { describe, expect, it } from 'vitest';
import { avoidCardIds } from '../../../../../shared/exercises/avoid-cards.ts';
import { exerciseIds } from '../../../../../shared/exercises/exercise-id.ts';
import {
  choosePosition,
  everything,
  filterGoals,
  filterPlaces,
  filterPositions,
  isEverything,
  shownBy,
  toggleAvoid,
  toggleGoal,
  togglePlace,
  type Filter,
  type Shown,
} from '../../../../../src-renderer/app/library/filters.ts';
import { avoidTexts, movementTexts } from '../../../../../src-renderer/app/library/find-texts.ts';
import { isFound } from '../../../../../src-renderer/app/library/search.ts';
import { createLibraryTranslator } from '../../../../../shared/messages/library-translator.ts';
import { createTranslator } from '../../../../../shared/messages/translator.ts';

const words = createTranslator('en');
const libraryWords = createLibraryTranslator('en');

const shown = (filter: Filter): Shown =>
  shownBy(filter, (card) =>
    isFound(
      filter.query,
      typeof card === 'string' ? avoidTexts(libraryWords, card) : movementTexts(words, libraryWords, card),
    ),
  );
const ids = (filter: Filter): readonly string[] => shown(filter).movements.map(({ id }) => id);
const typed = (query: string): Filter => ({ ...everything, query });

describe('the list of the library', () => {
  it('holds every exercise and the walk, and the movements to leave out', () => {
    expect(ids(everything)).toEqual([...exerciseIds, 'walk']);
    expect(shown(everything).avoid).toEqual(avoidCardIds);
  });

  it('is divided by goal, and none is left over', () => {
    const divided = filterGoals.flatMap((goal) => ids(toggleGoal(everything, goal)));
    expect([...divided].sort()).toEqual([...ids(everything)].sort());
    for (const goal of filterGoals) expect(ids(toggleGoal(everything, goal))).not.toEqual([]);
  });

  it('is divided by place: what can be done anywhere needs no floor', () => {
    const divided = filterPlaces.flatMap((place) => ids(togglePlace(everything, place)));
    expect([...divided].sort()).toEqual([...ids(everything)].sort());
    expect(ids(togglePlace(everything, 'desk'))).toContain('walk');
    expect(ids(togglePlace(everything, 'floor'))).toContain('bird-dog');
  });

  it('narrows by goal and place together, and shows nothing to leave out then', () => {
    const both = togglePlace(toggleGoal(everything, 'strengthen'), 'desk');
    expect(ids(both)).toContain('sit-to-stand');
    expect(ids(both)).not.toContain('bird-dog');
    expect(shown(both).avoid).toEqual([]);
  });

  it('takes a choice back at the second press', () => {
    expect(isEverything(toggleGoal(toggleGoal(everything, 'stretch'), 'stretch'))).toBe(true);
    expect(isEverything(togglePlace(togglePlace(everything, 'floor'), 'floor'))).toBe(true);
    expect(isEverything(toggleAvoid(toggleAvoid(everything)))).toBe(true);
  });

  it('shows what to leave out alone, until something else is chosen', () => {
    const alone = toggleAvoid(toggleGoal(everything, 'stretch'));
    expect(ids(alone)).toEqual([]);
    expect(shown(alone).avoid).toEqual(avoidCardIds);
    expect(shown(toggleGoal(alone, 'stretch')).avoid).toEqual([]);
    expect(ids(toggleGoal(alone, 'stretch'))).not.toEqual([]);
  });

  it('is divided by position, and none is left over', () => {
    const divided = filterPositions.flatMap((position) => ids(choosePosition(everything, position)));
    expect([...divided].sort()).toEqual([...ids(everything)].sort());
    expect(shown(choosePosition(everything, 'chair')).avoid).toEqual([]);
    expect(isEverything(choosePosition(choosePosition(everything, 'chair'), null))).toBe(true);
  });
});

describe('finding in the library', () => {
  it('leads to every movement and every one to leave out, by each of its names', () => {
    for (const movement of shown(everything).movements)
      for (const name of [
        words.translate(movement.id === 'walk' ? 'step.walk' : `exercise.${movement.id}.name`),
        ...movement.card.aliases.map((key) => libraryWords.translate(key)),
      ])
        expect({ name, found: ids(typed(name)) }).toEqual({
          name,
          found: expect.arrayContaining([movement.id]) as unknown,
        });
    expect(shown(typed('toe touch')).avoid).toEqual(['avoid-toe-touch']);
    expect(shown(typed('leg raises')).avoid).toEqual(['avoid-double-leg-lift']);
  });

  it.each([
    ['sit-up', 'partial-crunch'],
    ['partial sit-up', 'partial-crunch'],
    ['situps', 'partial-crunch'],
    ['half crunch', 'partial-crunch'],
    ['mini crunch', 'partial-crunch'],
    ['curl-up', 'partial-crunch'],
    ['McGill curl-up', 'partial-crunch'],
    ['supine hamstring stretch with towel', 'hamstring-towel'],
    ['strap stretch', 'hamstring-towel'],
    ['wall slide', 'wall-sit'],
    ['wall squat', 'wall-sit'],
    ['opposite arm and leg raise', 'bird-dog'],
    ['quadruped reach', 'bird-dog'],
    ['Balasana', 'childs-pose'],
    ['prayer stretch', 'childs-pose'],
    ['cat-cow', 'cat-stretch'],
    ['cat-camel', 'cat-stretch'],
    ['Marjaryasana–Bitilasana', 'cat-stretch'],
    ['posterior pelvic tilt', 'pelvic-tilt'],
    ['low-back press', 'pelvic-tilt'],
    ['lower back flexibility exercise', 'pelvic-tilt'],
    ['lying lateral leg lift', 'side-leg-lift'],
    ['side-lying hip abduction', 'side-leg-lift'],
    ['supine straight-leg raise', 'single-leg-lift'],
    ['half lord of the fishes', 'seated-twist'],
    ['Ardha Matsyendrasana', 'seated-twist'],
    ['standing hip-flexor stretch', 'hip-flexor-stand'],
    ['walking break', 'walk'],
    ['standing hip hinge', 'hip-hinge'],
    ['McGill side bridge from the knees', 'side-plank-knees'],
    ['seated figure-four stretch', 'figure-four-chair'],
    ['prone press-up', 'prone-press-up'],
  ] as const)('knows "%s" from the clinical content', (name, id) => {
    expect(ids(typed(name))).toContain(id);
  });

  it('knows the goal, the place, the position and what is needed', () => {
    expect(ids(typed('strengthen desk'))).toEqual(
      ids(togglePlace(toggleGoal(everything, 'strengthen'), 'desk')).filter((id) => id !== 'walk'),
    );
    expect(ids(typed('face down'))).toEqual(['prone-press-up']);
    expect(ids(typed('towel'))).toContain('hamstring-towel');
  });

  it('does not mind capitals, order, beginnings of words, hyphens and accents', () => {
    expect(ids(typed('DOG bi'))).toEqual(['bird-dog']);
    expect(ids(typed('sit-to-stand'))).toEqual(['sit-to-stand']);
    expect(ids(typed('pressup'))).toEqual([]);
    expect(ids(typed('halfpressup'))).toEqual(['prone-press-up']);
    expect(ids(typed('childs'))).toEqual(['childs-pose']);
    expect(ids(typed('chîld’s'))).toEqual(['childs-pose']);
  });

  it('narrows what is chosen already, and finds all with nothing but spaces', () => {
    const strong = toggleGoal(typed('leg'), 'strengthen');
    expect(ids(strong)).not.toContain('hamstring-towel');
    expect(ids(strong)).toContain('single-leg-lift');
    expect(ids(typed('  '))).toEqual(ids(everything));
    expect(isEverything(typed('  '))).toBe(true);
    expect(shown(typed('xyz'))).toEqual({ movements: [], avoid: [] });
  });

  it('keeps the typed words when the movements to leave out are chosen', () => {
    expect(shown(toggleAvoid(typed('leg')))).toEqual({ movements: [], avoid: ['avoid-double-leg-lift'] });
  });
});
