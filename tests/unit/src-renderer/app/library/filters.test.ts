import { describe, expect, it } from 'vitest';
import { avoidCardIds } from '../../../../../shared/exercises/avoid-cards.ts';
import { exerciseIds } from '../../../../../shared/exercises/exercise-id.ts';
import {
  everything,
  filterGoals,
  filterPlaces,
  isEverything,
  shownBy,
  toggleAvoid,
  toggleGoal,
  togglePlace,
} from '../../../../../src-renderer/app/library/filters.ts';

const ids = (filter: Parameters<typeof shownBy>[0]): readonly string[] =>
  shownBy(filter).movements.map(({ id }) => id);

describe('the list of the library', () => {
  it('holds every exercise and the walk, and the movements to leave out', () => {
    expect(ids(everything)).toEqual([...exerciseIds, 'walk']);
    expect(shownBy(everything).avoid).toEqual(avoidCardIds);
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
    expect(shownBy(both).avoid).toEqual([]);
  });

  it('takes a choice back at the second press', () => {
    expect(isEverything(toggleGoal(toggleGoal(everything, 'stretch'), 'stretch'))).toBe(true);
    expect(isEverything(togglePlace(togglePlace(everything, 'floor'), 'floor'))).toBe(true);
    expect(isEverything(toggleAvoid(toggleAvoid(everything)))).toBe(true);
  });

  it('shows what to leave out alone, until something else is chosen', () => {
    const alone = toggleAvoid(toggleGoal(everything, 'stretch'));
    expect(ids(alone)).toEqual([]);
    expect(shownBy(alone).avoid).toEqual(avoidCardIds);
    expect(shownBy(toggleGoal(alone, 'stretch')).avoid).toEqual([]);
    expect(ids(toggleGoal(alone, 'stretch'))).not.toEqual([]);
  });
});
