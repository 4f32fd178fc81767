import { describe, expect, it } from 'vitest';
import { painEffect, painLead } from '../../../../../src-renderer/overlay/screens/pain-words.ts';
import { createTranslator } from '../../../../../shared/messages/translator.ts';
import { catStretch, hipStretch, routine } from '../../snapshot-fixture.ts';

const { translate } = createTranslator('en');
const [posture, walk] = routine.steps;

describe('"This hurts"', () => {
  it('speaks of a position and an easier version only where there is one', () => {
    expect(translate(painLead(catStretch))).toContain('position');
    expect(translate(painEffect('effort', catStretch))).toContain('easier version');
    expect(translate(painEffect('effort', hipStretch))).not.toContain('easier version');
  });

  it('reads right in the walk and in the posture check', () => {
    for (const step of [posture, walk]) {
      expect(step).toBeDefined();
      expect(translate(painLead(step ?? null))).not.toContain('position');
      expect(translate(painEffect('effort', step ?? null))).not.toContain('version');
      expect(translate(painEffect('pain', step ?? null))).not.toContain('movement');
    }
  });

  it('sends an alarm to when to get help from every step', () => {
    for (const step of routine.steps) expect(painEffect('alarm', step)).toBe('pain.alarm.effect');
  });
});
