import { describe, expect, it } from 'vitest';
import { createCoach, permitted, type CoachSituation } from '../../../../shared/coach/coach.ts';
import { emptyMemory, recall } from '../../../../shared/coach/memory.ts';
import { requestableKinds, type RoutineRequest } from '../../../../shared/coach/plan-routine.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import type { JournalEntry } from '../../../../shared/history/entry.ts';
import type { Routine } from '../../../../shared/walkthrough/routine.ts';

const NINE = Date.UTC(2026, 2, 2, 9);
const DAY = 24 * 3_600_000;

const free: CoachSituation = {
  memory: emptyMemory,
  wallMs: NINE,
  timeZone: 'UTC',
  walkMinutes: 2,
  routineCount: 0,
  isNoticeAccepted: true,
};
const pain: JournalEntry = {
  kind: 'pain',
  id: 'a-pain',
  atMs: NINE - DAY,
  breakId: 'a-break',
  exerciseId: null,
  answer: 'pain',
};

const stopped = {
  'notice-unread': { ...free, isNoticeAccepted: false },
  locked: { ...free, memory: recall([{ ...pain, answer: 'alarm' }]), wallMs: NINE + 300 * DAY },
  resting: { ...free, memory: recall([pain]) },
} as const;

const withExercise: readonly RoutineRequest[] = [
  ...(['back-stretch', 'leg-stretch', 'strengthening'] as const).map((kind) => ({ kind })),
  ...exerciseIds.map((exerciseId) => ({ kind: 'exercise', exerciseId }) as const),
];
const hasExercise = ({ steps }: Routine): boolean => steps.some(({ kind }) => kind === 'exercise');

describe.each(Object.entries(stopped))('while exercises are stopped because of %s', (reason, situation) => {
  it.each([true, false])(
    'nothing that is asked for holds one (sessions offered: %s)',
    (areSessionsOffered) => {
      const coach = createCoach({ areSessionsOffered });
      for (const request of withExercise)
        expect(coach.plan(request, situation)).toEqual({ kind: 'refused', refusal: reason });
      for (const kind of requestableKinds) {
        const plan = coach.plan({ kind }, situation);
        if (plan.kind === 'routine') expect(hasExercise(plan.routine), kind).toBe(false);
      }
      expect(hasExercise(coach.planDue(situation))).toBe(false);
    },
  );

  it.each(['movement', 'walk', 'posture'] as const)('a %s can be had all the same', (kind) => {
    const plan = createCoach({ areSessionsOffered: true }).plan({ kind }, situation);
    expect(plan.kind).toBe('routine');
  });

  it('what was planned before begins without them', () => {
    const planned = createCoach({ areSessionsOffered: false }).planDue(free);
    expect(hasExercise(planned)).toBe(true);
    expect(permitted(planned, situation).steps.map(({ kind }) => kind)).toEqual(['posture-check', 'walk']);
  });
});

describe('while nothing stops them', () => {
  it('every exercise can be asked for', () => {
    const coach = createCoach({ areSessionsOffered: false });
    for (const request of withExercise) expect(coach.plan(request, free).kind).toBe('routine');
  });

  it('what was planned begins as it is', () => {
    const planned = createCoach({ areSessionsOffered: true }).planDue(free);
    expect(permitted(planned, free)).toBe(planned);
  });
});
