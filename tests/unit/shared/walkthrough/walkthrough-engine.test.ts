import { describe, expect, it } from 'vitest';
import {
  routineMs,
  stepMs,
  type ExerciseStep,
  type Routine,
  type RoutineStep,
} from '../../../../shared/walkthrough/routine.ts';
import {
  START,
  advance,
  isFinished,
  makeEasier,
  passedMs,
  previousStep,
  remainingMs,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughPosition,
} from '../../../../shared/walkthrough/walkthrough-engine.ts';

const check: RoutineStep = { kind: 'posture-check', durationMs: 20_000, checks: ['seat-back'] };
const walk: RoutineStep = { kind: 'walk', durationMs: 120_000 };
/** 5 s get ready, 3 repetitions of 6 s, 3 s settle: 26 s. */
const together: ExerciseStep = {
  kind: 'exercise',
  exerciseId: 'seated-cat-cow',
  sides: [],
  volume: { repetitions: 3, repetitionMs: 6_000, holdMs: null },
  easierVolume: { repetitions: 2, repetitionMs: 6_000, holdMs: null },
};
/** 5 s get ready, 2 of 30 s, 5 s change, 2 of 30 s, 3 s settle: 133 s. */
const sided: ExerciseStep = {
  kind: 'exercise',
  exerciseId: 'hip-flexor-stand',
  sides: ['right', 'left'],
  volume: { repetitions: 2, repetitionMs: 30_000, holdMs: 26_000 },
  easierVolume: { repetitions: 2, repetitionMs: 20_000, holdMs: 16_000 },
};
const routine: Routine = { kind: 'movement', steps: [check, walk, together, sided] };

const at = (stepIndex: number, stepElapsedMs: number): WalkthroughPosition => ({ stepIndex, stepElapsedMs });
const momentAt = (step: RoutineStep, stepElapsedMs: number) =>
  walkthroughAt({ kind: 'movement', steps: [step] }, at(0, stepElapsedMs));

/** What the screen needs of a moment, short enough to read in a table. */
function brief(step: RoutineStep, stepElapsedMs: number): string {
  const moment = momentAt(step, stepElapsedMs);
  if (moment === null) return 'over';
  const repetition = moment.repetition ? ` ${moment.repetition.current}/${moment.repetition.total}` : '';
  const side = moment.side === null ? '' : ` ${moment.side}`;
  return `${moment.phase}${side}${repetition} ${moment.phaseElapsedMs} of ${moment.phaseMs}`;
}

describe('lengths', () => {
  it('of a step are the sum of its phases', () => {
    expect([check, walk, together, sided].map(stepMs)).toEqual([20_000, 120_000, 26_000, 133_000]);
  });

  it('of a routine are the sum of its steps', () => {
    expect(routineMs(routine)).toBe(299_000);
    expect(routineMs({ kind: 'walk', steps: [] })).toBe(0);
  });
});

describe('the phases of a step', () => {
  it.each([
    [check, 0, 'check 0 of 20000'],
    [check, 19_999, 'check 19999 of 20000'],
    [walk, 60_000, 'walk 60000 of 120000'],
  ])('are one for a check or a walk', (step, elapsedMs, expected) => {
    expect(brief(step, elapsedMs)).toBe(expected);
  });

  it.each([
    [0, 'get-ready 0 of 5000'],
    [4_999, 'get-ready 4999 of 5000'],
    [5_000, 'work 1/3 0 of 18000'],
    [10_999, 'work 1/3 5999 of 18000'],
    [11_000, 'work 2/3 6000 of 18000'],
    [17_000, 'work 3/3 12000 of 18000'],
    [22_999, 'work 3/3 17999 of 18000'],
    [23_000, 'settle 0 of 3000'],
    [25_999, 'settle 2999 of 3000'],
  ])('of an exercise without sides, at %i ms', (elapsedMs, expected) => {
    expect(brief(together, elapsedMs)).toBe(expected);
  });

  it.each([
    [0, 'get-ready right 0 of 5000'],
    [5_000, 'work right 1/2 0 of 60000'],
    [35_000, 'work right 2/2 30000 of 60000'],
    [64_999, 'work right 2/2 59999 of 60000'],
    [65_000, 'change-side left 0 of 5000'],
    [69_999, 'change-side left 4999 of 5000'],
    [70_000, 'work left 1/2 0 of 60000'],
    [129_999, 'work left 2/2 59999 of 60000'],
    [130_000, 'settle left 0 of 3000'],
    [132_999, 'settle left 2999 of 3000'],
  ])('of an exercise with sides, at %i ms', (elapsedMs, expected) => {
    expect(brief(sided, elapsedMs)).toBe(expected);
  });

  it('come with the whole moment', () => {
    expect(walkthroughAt(routine, at(3, 70_000))).toEqual({
      step: sided,
      stepIndex: 3,
      phase: 'work',
      phaseElapsedMs: 0,
      phaseMs: 60_000,
      stepRemainingMs: 63_000,
      routineRemainingMs: 63_000,
      side: 'left',
      sideIndex: 1,
      repetition: { current: 1, total: 2 },
    });
  });

  it('end with the routine', () => {
    expect(walkthroughAt(routine, at(4, 0))).toBeNull();
  });
});

describe('advancing', () => {
  it('goes through the steps that the time covers', () => {
    expect(advance(routine, START, 19_999)).toEqual(at(0, 19_999));
    expect(advance(routine, START, 20_000)).toEqual(at(1, 0));
    expect(advance(routine, START, 141_000)).toEqual(at(2, 1_000));
  });

  it('ends exactly when the last step is over, and stays there', () => {
    expect(advance(routine, START, 298_999)).toEqual(at(3, 132_999));
    const end = advance(routine, START, 299_000);
    expect(end).toEqual(at(4, 0));
    expect(isFinished(routine, end)).toBe(true);
    expect(advance(routine, end, 60_000)).toEqual(end);
  });

  it('is over at once without steps', () => {
    const empty: Routine = { kind: 'movement', steps: [] };
    expect(isFinished(empty, START)).toBe(true);
    expect(advance(empty, START, 0)).toEqual(START);
  });

  it('never goes back', () => {
    expect(advance(routine, at(1, 5_000), -3_000)).toEqual(at(1, 5_000));
  });

  it('tells the time left and the time passed', () => {
    expect(remainingMs(routine, at(2, 6_000))).toBe(153_000);
    expect(passedMs(routine, at(2, 6_000))).toBe(146_000);
    expect(remainingMs(routine, at(4, 0))).toBe(0);
  });
});

describe('skipping and going back', () => {
  it('skips to the start of the next step, and out of the last one', () => {
    expect(skipStep(routine, at(1, 50_000))).toEqual(at(2, 0));
    expect(skipStep(routine, at(3, 1))).toEqual(at(4, 0));
    expect(skipStep(routine, at(4, 0))).toEqual(at(4, 0));
  });

  it('goes to the start of this step first, then to the one before', () => {
    expect(previousStep(at(2, 3_000))).toEqual(at(2, 0));
    expect(previousStep(at(2, 2_999))).toEqual(at(1, 0));
    expect(previousStep(at(0, 1_000))).toEqual(at(0, 0));
  });
});

describe('starting the work early', () => {
  it('skips what is left of getting ready', () => {
    expect(startWork(routine, at(2, 1_200))).toEqual(at(2, 5_000));
  });

  it.each([
    ['in a walk', at(1, 100)],
    ['at work', at(2, 6_000)],
    ['while changing sides', at(3, 66_000)],
    ['at the end', at(4, 0)],
  ])('changes nothing %s', (_, position) => {
    expect(startWork(routine, position)).toEqual(position);
  });
});

describe('making a step easier', () => {
  const easierAt = (stepIndex: number, stepElapsedMs: number): string => {
    const changed = makeEasier(routine, at(stepIndex, stepElapsedMs));
    if (changed === null) return 'nothing easier';
    const step = changed.routine.steps[stepIndex];
    return step === undefined ? 'over' : brief(step, changed.position.stepElapsedMs);
  };

  it('changes this step only, and once', () => {
    const changed = makeEasier(routine, at(2, 6_000));
    expect(changed?.routine).toEqual({
      ...routine,
      steps: [check, walk, { ...together, volume: together.easierVolume, easierVolume: null }, sided],
    });
    expect(changed && makeEasier(changed.routine, changed.position)).toBeNull();
  });

  it.each([
    ['a check', 0],
    ['a walk', 1],
    ['the end', 4],
  ])('has nothing easier for %s', (_, stepIndex) => {
    expect(easierAt(stepIndex, 0)).toBe('nothing easier');
  });

  it.each([
    ['while getting ready', 2, 3_000, 'get-ready 3000 of 5000'],
    ['in the middle of a repetition', 2, 13_500, 'work 2/2 8500 of 12000'],
    ['in a repetition that the easier version does not have', 2, 19_000, 'work 2/2 8000 of 12000'],
    ['while settling', 2, 24_000, 'settle 1000 of 3000'],
    ['in a hold that gets shorter', 3, 20_000, 'work right 1/2 10000 of 40000'],
    ['in the second hold', 3, 50_000, 'work right 2/2 30000 of 40000'],
    ['while changing sides', 3, 67_000, 'change-side left 2000 of 5000'],
    ['on the second side', 3, 85_000, 'work left 1/2 10000 of 40000'],
    ['while settling after both sides', 3, 131_000, 'settle left 1000 of 3000'],
  ])('keeps the place %s', (_, stepIndex, stepElapsedMs, expected) => {
    expect(easierAt(stepIndex, stepElapsedMs)).toBe(expected);
  });

  it('does not finish a repetition by shortening it', () => {
    expect(easierAt(3, 34_999)).toBe('work right 1/2 19999 of 40000');
  });
});
