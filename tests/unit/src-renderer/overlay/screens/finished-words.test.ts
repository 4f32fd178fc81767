import { describe, expect, it } from 'vitest';
import {
  deedOf,
  finishedFacts,
  finishedWords,
} from '../../../../../src-renderer/overlay/screens/finished-words.ts';
import { createTranslator } from '../../../../../shared/messages/translator.ts';
import type { StepRecord } from '../../../../../shared/history/entry.ts';
import type { BreakKind, ExerciseStep, RoutineStep } from '../../../../../shared/walkthrough/routine.ts';
import { catStretch, routine } from '../../snapshot-fixture.ts';

const words = createTranslator('en');
const { translate } = words;
const strength: ExerciseStep = { ...catStretch, exerciseId: 'bird-dog', goal: 'strengthen' };
const [posture, walk] = routine.steps;

function after(
  steps: readonly (RoutineStep | undefined)[],
  outcomes: readonly StepRecord['outcome'][],
  painAnswer: 'effort' | 'pain' | null = null,
  kind: BreakKind = routine.kind,
) {
  return {
    routine: { kind, steps: steps.filter((each) => each !== undefined) },
    steps: outcomes.map((outcome): StepRecord => ({ step: 'walk', outcome, elapsedMs: 60_000 })),
    painAnswer,
  };
}

describe('the words at the end', () => {
  it.each([
    ['a whole break', after(routine.steps, ['done', 'done', 'done']), 'whole'],
    ['a walk and nothing else', after([walk], ['done']), 'walk'],
    ['a break cut down to its walk', after(routine.steps, ['done', 'done', 'skipped']), 'walk'],
    ['a break left after the posture check', after(routine.steps, ['done', 'skipped', 'skipped']), 'posture'],
    ['a posture check', after([posture], ['done']), 'posture'],
    ['a gentle movement', after([catStretch], ['done']), 'movement'],
    ['a strengthening exercise', after([strength], ['done'], null, 'exercise'), 'strength'],
    [
      'a strengthening session',
      after([strength, strength, strength], ['done', 'done', 'done'], null, 'strengthening'),
      'strength',
    ],
    [
      'a strengthening session cut short',
      after([strength, strength, strength], ['done', 'done', 'skipped'], null, 'strengthening'),
      'strength',
    ],
    [
      'a movement break that had a few sit-to-stands',
      after([posture, walk, strength], ['done', 'skipped', 'done']),
      'movement',
    ],
    ['a gentle movement by hand', after([catStretch], ['done'], null, 'exercise'), 'movement'],
    ['nothing', after(routine.steps, ['skipped', 'skipped', 'not-reached']), 'nothing'],
    ['pain, whatever was done before', after(routine.steps, ['done', 'done', 'stopped'], 'pain'), 'pain'],
  ] as const)('fit %s', (_what, view, deed) => {
    expect(deedOf(view)).toBe(deed);
    const { title, cue } = finishedWords(view);
    expect(translate(title)).not.toBe('');
    expect(translate(cue)).not.toBe('');
  });

  it('after pain give the advice of the fifteen minutes and no praise', () => {
    const { title, cue } = finishedWords(after([catStretch], ['stopped'], 'pain'));
    expect(translate(cue)).toContain('15 minutes');
    expect(translate(title)).toBe('You were right to stop.');
  });

  it('say that easing off was right', () => {
    const { cue } = finishedWords(after([catStretch], ['done'], 'effort'));
    expect(translate(cue)).toContain('eased');
  });
});

describe('the facts at the end', () => {
  it('are the breaks and the walking of the day, and the length of this break', () => {
    const today = { breaksTaken: 3, walkingMs: 24 * 60_000 };
    expect(finishedFacts(words, today, 4 * 60_000)).toEqual([
      { value: '3', label: 'breaks today' },
      { value: '24 min', label: 'walked today' },
      { value: '4 min', label: 'this break' },
    ]);
  });

  it('leave out what is nought', () => {
    expect(finishedFacts(words, { breaksTaken: 0, walkingMs: 120_000 }, 120_000)).toEqual([
      { value: '2 min', label: 'walked today' },
      { value: '2 min', label: 'this break' },
    ]);
    expect(finishedFacts(words, { breaksTaken: 0, walkingMs: 0 }, 59_000)).toEqual([]);
  });
});
