import { describe, expect, it } from 'vitest';
import { nudgeWords } from '../../../../src-renderer/card/nudge-words.ts';
import { postureCheckIds } from '../../../../shared/exercises/posture-checks.ts';
import { createCardTranslator } from '../../../../shared/messages/card-translator.ts';

const words = createCardTranslator('en');

describe('the card of a reminder', () => {
  it.each(postureCheckIds)('asks for one thing of posture at a time: %s', (check) => {
    const { title, detail, scriptId } = nudgeWords(words, { kind: 'nudge', nudge: 'posture', check });
    expect(title).not.toBe('');
    expect(detail).not.toBe(title);
    expect(scriptId).toBe('desk-neutral');
  });

  it('suggests a change after long standing, with somebody who walks', () => {
    expect(nudgeWords(words, { kind: 'nudge', nudge: 'standing' })).toEqual({
      title: 'You have been standing a while',
      detail: 'Sit down for a bit, or take a few steps. It is the change that helps.',
      scriptId: 'walk',
    });
  });

  it('suggests standing up in the call after very long sitting, with somebody at a standing desk', () => {
    expect(nudgeWords(words, { kind: 'nudge', nudge: 'ceiling' })).toEqual({
      title: 'Stand up for a bit',
      detail: 'You have been sitting a long time. Calls work just as well standing up.',
      scriptId: 'stand-desk',
    });
  });
});
