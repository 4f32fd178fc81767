import { describe, expect, it } from 'vitest';
import { conditionIds } from '../../../../shared/exercises/conditions.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { exerciseLibrary, exercises } from '../../../../shared/exercises/library/index.ts';

/**
 * The visibility table as the content owner keeps it: one letter for each condition in the order of `conditionIds`,
 * `.` fine, `C` caution, `H` hide.
 */
const table = {
  'stand-back-extension': 'C.C.HC.....CH..C',
  'seated-cat-cow': 'C.CCC...C..CH...',
  'sit-to-stand': 'C......CC...C..C',
  'hip-flexor-stand': 'H.C.CC.CC...H..C',
  'cat-stretch': 'CCCCCC.C.CCCH.C.',
  'bird-dog': 'HCC.CCCC.CCCHC.C',
  'pelvic-tilt': 'C..C.C......C...',
} as const;

const letters = { show: '.', caution: 'C', hide: 'H' } as const;

describe('conditions', () => {
  it.each(exerciseIds)('%s is shown, cautioned and hidden as in the table', (id) => {
    const { conditions } = exerciseLibrary[id];
    expect(conditionIds.map((condition) => letters[conditions[condition]]).join('')).toBe(table[id]);
  });

  it('never shows an exercise as it is after surgery that nobody has cleared', () => {
    for (const { conditions } of exercises) expect(conditions.surgery).not.toBe('show');
  });

  it('says something only about conditions that ask for a caution', () => {
    for (const { conditions, cautions } of exercises) {
      for (const condition of cautions.flatMap((caution) => caution.conditions)) {
        expect(conditions[condition]).toBe('caution');
      }
    }
  });

  it('says one thing about one condition of an exercise', () => {
    for (const { cautions } of exercises) {
      const mentioned = cautions.flatMap((caution) => caution.conditions);
      expect(new Set(mentioned).size).toBe(mentioned.length);
    }
  });
});
