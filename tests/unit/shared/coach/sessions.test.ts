import { describe, expect, it } from 'vitest';
import { createCoach, type Refusal } from '../../../../shared/coach/coach.ts';
import { emptyMemory } from '../../../../shared/coach/memory.ts';
import type { RoutineRequest } from '../../../../shared/coach/plan-routine.ts';
import { withRun, type DoneSession, type SessionRefusal } from '../../../../shared/coach/sessions.ts';
import type { ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import type { StepRecord } from '../../../../shared/history/entry.ts';

/** Central European Summer Time begins in this night. */
const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
/** A Saturday, 09:00 in Berlin. */
const NINE = Date.UTC(2026, 2, 28, 8);

function session(kind: DoneSession['kind'], startHour: number, ...exerciseIds: ExerciseId[]): DoneSession {
  const startedAtWallMs = NINE + startHour * HOUR;
  return { kind, startedAtWallMs, endedAtWallMs: startedAtWallMs + 0.1 * HOUR, exerciseIds };
}

const coach = createCoach({ areSessionsOffered: false });

function asked(request: RoutineRequest, atHour: number, sessions: readonly DoneSession[]): Refusal | null {
  const plan = coach.plan(request, {
    memory: { ...emptyMemory, sessions },
    wallMs: NINE + atHour * HOUR,
    timeZone: ZONE,
    walkMinutes: 2,
    routineCount: 0,
    isNoticeAccepted: true,
  });
  return plan.kind === 'refused' ? plan.refusal : null;
}

const backStretch = { kind: 'back-stretch' } as const;
const strengthening = { kind: 'strengthening' } as const;
const catStretch = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
const wallSit = { kind: 'exercise', exerciseId: 'wall-sit' } as const;

describe('a stretch session', () => {
  const first = session('stretch', 0, 'cat-stretch');
  const second = session('stretch', 4.2, 'childs-pose');

  it.each<[string, RoutineRequest, number, readonly DoneSession[], SessionRefusal | null]>([
    ['the first of the day', backStretch, 0, [], null],
    ['a second one after four hours', backStretch, 4.2, [first], null],
    ['a second one sooner', backStretch, 4, [first], 'stretched-lately'],
    ['what begins within half an hour still belongs to it', backStretch, 0.6, [first], null],
    ['and no longer than that', backStretch, 0.61, [first], 'stretched-lately'],
    ['a third one', backStretch, 9, [first, second], 'stretched-twice'],
    ['one stretch alone is a session', catStretch, 9, [first, second], 'stretched-twice'],
    ['the leg stretch as well', { kind: 'leg-stretch' }, 9, [first, second], 'stretched-twice'],
    ['the last one goes on', backStretch, 4.7, [first, second], null],
    ['a new day begins at midnight', backStretch, 15, [first, second], null],
    ['and not before', backStretch, 14.99, [first, second], 'stretched-twice'],
    ['four hours hold over midnight', backStretch, 15.5, [session('stretch', 13)], 'stretched-lately'],
    ['a clock that was set back', backStretch, -5, [first, second], null],
  ])('%s', (_case, request, atHour, sessions, refusal) => {
    expect(asked(request, atHour, sessions)).toBe(refusal);
  });
});

describe('a strengthening session', () => {
  const some = session('strengthening', 0, 'wall-sit', 'bird-dog');
  const all = session(
    'strengthening',
    0,
    'partial-crunch',
    'wall-sit',
    'bird-dog',
    'side-leg-lift',
    'single-leg-lift',
  );

  it.each<[string, RoutineRequest, number, readonly DoneSession[], SessionRefusal | null]>([
    ['the first of the day', strengthening, 0, [], null],
    ['another one that day', strengthening, 6, [some], 'strengthened-today'],
    ['one exercise that day', wallSit, 6, [some], 'strengthened-today'],
    ['one exercise within half an hour', wallSit, 0.5, [some], null],
    ['the day after, with what was not done', strengthening, 24, [some], null],
    [
      'the same exercise the day after, in a session that has begun',
      wallSit,
      24.2,
      [some, session('strengthening', 24, 'partial-crunch')],
      'strengthened-yesterday',
    ],
    ['the same exercise the day after', wallSit, 24, [some], 'strengthened-yesterday'],
    ['another exercise the day after', { kind: 'exercise', exerciseId: 'partial-crunch' }, 24, [some], null],
    ['the day after all of them', strengthening, 24, [all], 'strengthened-yesterday'],
    ['right after all of them', strengthening, 0.2, [all], 'strengthened-today'],
    ['two days later', strengthening, 39, [all], null],
    [
      'an hour before that, which the night of the clocks took away',
      strengthening,
      37.9,
      [all],
      'strengthened-yesterday',
    ],
    ['a stretch the same day', backStretch, 6, [all], null],
  ])('%s', (_case, request, atHour, sessions, refusal) => {
    expect(asked(request, atHour, sessions)).toBe(refusal);
  });
});

describe('what was done of a run', () => {
  const done = (step: StepRecord['step'], elapsedMs = 60_000): StepRecord => ({
    step,
    outcome: 'done',
    elapsedMs,
  });
  const skipped = (step: StepRecord['step'], elapsedMs: number): StepRecord => ({
    step,
    outcome: 'skipped',
    elapsedMs,
  });

  it('is a session of each kind that is in it', () => {
    const sessions = withRun([], [done('walk'), done('cat-stretch'), done('bird-dog')], NINE, NINE + HOUR);
    expect(sessions.map(({ kind, exerciseIds }) => [kind, exerciseIds])).toEqual([
      ['stretch', ['cat-stretch']],
      ['strengthening', ['bird-dog']],
    ]);
  });

  it('is none without the exercises of the rule', () => {
    const steps = [done('walk'), done('posture-check'), done('hip-flexor-stand'), done('glute-bridge')];
    expect(withRun([], steps, NINE, NINE + HOUR)).toEqual([]);
  });

  it('counts what was begun, and not what was skipped while getting ready', () => {
    expect(withRun([], [skipped('cat-stretch', 5_000)], NINE, NINE)).toEqual([]);
    expect(withRun([], [skipped('cat-stretch', 5_001)], NINE, NINE)).toHaveLength(1);
  });

  it('makes one with what ended within half an hour before', () => {
    const first = withRun([], [done('cat-stretch')], NINE, NINE + 0.1 * HOUR);
    const whole = withRun(
      first,
      [done('childs-pose'), done('cat-stretch')],
      NINE + 0.6 * HOUR,
      NINE + 0.7 * HOUR,
    );
    expect(whole).toEqual([
      {
        kind: 'stretch',
        startedAtWallMs: NINE,
        endedAtWallMs: NINE + 0.7 * HOUR,
        exerciseIds: ['cat-stretch', 'childs-pose'],
      },
    ]);
    expect(withRun(first, [done('childs-pose')], NINE + 0.61 * HOUR, NINE + 0.7 * HOUR)).toHaveLength(2);
  });

  it('forgets what nothing asks about any more', () => {
    const old = session('stretch', -80, 'cat-stretch');
    const recent = session('stretch', -70, 'cat-stretch');
    expect(withRun([old, recent], [done('cat-stretch')], NINE, NINE)).toHaveLength(2);
  });
});
