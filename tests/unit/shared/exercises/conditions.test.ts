import { describe, expect, it } from 'vitest';
import { conditionIds } from '../../../../shared/exercises/conditions.ts';
import { exerciseIds, type ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import { exercises } from '../../../../shared/exercises/registry.ts';
import { walkCard } from '../../../../shared/exercises/walk-card.ts';

/**
 * The visibility table as the content owner keeps it, column by column in the order of `conditionIds`: `.` fine,
 * `C` caution, `H` hide. The seated twist on a chair has no row there and takes the one of the floor form.
 */
const table: Readonly<Record<Exclude<ExerciseId, 'seated-twist-chair'> | 'walk', string>> = {
  'partial-crunch': 'H H H H C H H . . . C C H C . .',
  'hamstring-towel': 'H C H . . H . C C C C . H . . .',
  'wall-sit': 'H C C . . C . C C . . . H C . C',
  'bird-dog': 'H C C . C C C C . C C C H C . C',
  'childs-pose': 'C C C H . C . H H . C . H C C .',
  'cat-stretch': 'C C C C C C . C . C C C H . C .',
  'pelvic-tilt': 'C . . C . C . . . . . . C . . .',
  'side-leg-lift': 'H C C . . C . . C . C . H . . .',
  'single-leg-lift': 'H C H . C H C . C . . . H C . .',
  'seated-twist': 'H H H H C C C C H C C C H . . .',
  'stand-back-extension': 'C . C . H C . . . . . C H . . C',
  'seated-cat-cow': 'C . C C C . . . C . . C H . . .',
  'sit-to-stand': 'C . . . . . . C C . . . C . . C',
  'hip-flexor-stand': 'H . C . C C . C C . . . H . . C',
  walk: '. . C . C . . C C . . . C C . C',
  'hip-hinge': 'H C C . . C . . C . . . H . C C',
  'glute-bridge': 'H C C . C H C . C . . C H C . .',
  'side-plank-knees': 'H H C . . H H C C . H . H C . .',
  'figure-four-chair': 'H C C C . . . C H . . . H . . .',
  'prone-press-up': 'H C C C H H C . . C C C H . . .',
};

const letters = { show: '.', caution: 'C', hide: 'H' } as const;

const cells = [...exercises, { ...walkCard, id: 'walk' as const }].flatMap(({ id, conditions }) => {
  const row = table[id === 'seated-twist-chair' ? 'seated-twist' : id].split(' ');
  return conditionIds.map((condition, column) => ({
    id,
    condition,
    is: letters[conditions[condition]],
    inTable: row[column],
  }));
});

describe('conditions', () => {
  it('have a row for every exercise, with a cell for every condition', () => {
    expect(Object.keys(table).sort()).toEqual(
      [...exerciseIds.filter((id) => id !== 'seated-twist-chair'), 'walk'].sort(),
    );
    for (const row of Object.values(table)) expect(row).toMatch(/^[.CH]( [.CH]){15}$/);
    expect(cells).toHaveLength((exerciseIds.length + 1) * conditionIds.length);
  });

  it.each(cells)('$id with $condition is $inTable', ({ is, inTable }) => {
    expect(is).toBe(inTable);
  });

  it('never show an exercise as it is after surgery that nobody has cleared', () => {
    for (const { conditions } of exercises) expect(conditions.surgery).not.toBe('show');
  });

  it('leave a new spell with much pain only what may comfort', () => {
    const shown = exercises
      .filter(({ conditions }) => conditions['acute-high'] !== 'hide')
      .map(({ id }) => id);
    expect(shown).toEqual([
      'stand-back-extension',
      'seated-cat-cow',
      'sit-to-stand',
      'cat-stretch',
      'childs-pose',
      'pelvic-tilt',
    ]);
    expect(walkCard.conditions['acute-high']).toBe('show');
  });

  it('hide lying on the back when pregnant, but for the tilt that can be done otherwise', () => {
    for (const { id, position, conditions } of exercises) {
      if (position === 'supine') expect(conditions.pregnancy).toBe(id === 'pelvic-tilt' ? 'caution' : 'hide');
    }
  });

  it('have words only where they ask for a caution', () => {
    for (const { conditions, cautions } of [...exercises, walkCard]) {
      for (const condition of cautions.flatMap((caution) => caution.conditions)) {
        expect(conditions[condition]).toBe('caution');
      }
    }
  });

  it('say one thing about one condition of an exercise', () => {
    for (const { cautions } of [...exercises, walkCard]) {
      const mentioned = cautions.flatMap((caution) => caution.conditions);
      expect(new Set(mentioned).size).toBe(mentioned.length);
    }
  });
});
