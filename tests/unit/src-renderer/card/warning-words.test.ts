import { describe, expect, it } from 'vitest';
import {
  pictureOf,
  routineSummary,
  warningDetail,
  warningTitle,
} from '../../../../src-renderer/card/warning-words.ts';
import { createCardTranslator } from '../../../../shared/messages/card-translator.ts';
import { routine } from '../snapshot-fixture.ts';

const words = createCardTranslator('en');

describe('the card', () => {
  it('counts down to the break', () => {
    expect(warningTitle(words, 30_000)).toBe('Break in 30 seconds');
    expect(warningTitle(words, 400)).toBe('Break in 1 second');
    expect(warningTitle(words, 0)).toBe('Break now');
    expect(warningTitle(words, 120_000)).toBe('Break in 2 minutes');
  });

  it('says what is coming', () => {
    expect(routineSummary(words, routine, 232_000)).toBe('4 minutes: posture, a walk, cat stretch.');
  });

  it('says what to do until then, and of an owed break that it has waited', () => {
    const card = {
      kind: 'break-warning',
      startsInMs: 30_000,
      leadMs: 30_000,
      isOwed: false,
      routine,
      routineMs: 232_000,
    } as const;
    const summary = '4 minutes: posture, a walk, cat stretch.';
    expect(warningDetail(words, card, 30_000)).toBe(`Finish your sentence. ${summary}`);
    expect(warningDetail(words, card, 0)).toBe(`Starts when you pause. ${summary}`);
    expect(warningDetail(words, { ...card, isOwed: true }, 30_000)).toBe(
      `This break has waited for you. ${summary}`,
    );
  });

  it('shows the movement, or else the walk, or else the desk', () => {
    expect(pictureOf(routine)).toBe('cat-stretch');
    expect(pictureOf({ ...routine, steps: routine.steps.slice(0, 2) })).toBe('walk');
    expect(pictureOf({ ...routine, steps: routine.steps.slice(0, 1) })).toBe('desk-neutral');
  });
});
