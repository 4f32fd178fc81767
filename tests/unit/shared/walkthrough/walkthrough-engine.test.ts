import { describe, expect, it } from 'vitest';
import {
  plannedExercise,
  routineMs,
  stepMs,
  type ExerciseStep,
  type Routine,
  type RoutineStep,
} from '../../../../shared/walkthrough/routine.ts';
import type { ExerciseVolume } from '../../../../shared/exercises/exercise-volume.ts';
import {
  START,
  advance,
  isFinished,
  isAtEndOfWalk,
  makeEasier,
  makeHarder,
  previousStep,
  remainingMs,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughPosition,
} from '../../../../shared/walkthrough/walkthrough-engine.ts';

const check: RoutineStep = { kind: 'posture-check', durationMs: 20_000, checks: ['seat-back'] };
const walk: RoutineStep = { kind: 'walk', durationMs: 120_000 };
const cycles = (repetitions: number): ExerciseVolume => ({
  repetitions,
  repetitionMs: 6_000,
  holdMs: null,
  holdsPerRepetition: 0,
});
const holds = (repetitions: number, holdMs: number): ExerciseVolume => ({
  repetitions,
  repetitionMs: 4_000 + holdMs,
  holdMs,
  holdsPerRepetition: 1,
});
/** 5 s get ready, 3 repetitions of 6 s, 3 s settle: 26 s. */
const together: ExerciseStep = plannedExercise({
  exerciseId: 'seated-cat-cow',
  goal: 'mobility',
  sides: [],
  ladder: [cycles(2), cycles(3), cycles(5)],
  volume: cycles(3),
});
/** 5 s get ready, 2 of 30 s, 5 s change, 2 of 30 s, 3 s settle: 133 s. */
const sided: ExerciseStep = plannedExercise({
  exerciseId: 'hip-flexor-stand',
  goal: 'stretch',
  sides: ['right', 'left'],
  ladder: [holds(2, 16_000), holds(2, 26_000), holds(3, 30_000)],
  volume: holds(2, 26_000),
});
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
      repetition: { current: 1, total: 2, elapsedMs: 0, lengthMs: 30_000, holdMs: 26_000 },
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

  it('tells the time left', () => {
    expect(remainingMs(routine, at(2, 6_000))).toBe(153_000);
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
    const backFrom = (stepIndex: number, stepElapsedMs: number) =>
      previousStep({ routine, position: at(stepIndex, stepElapsedMs) });
    expect(backFrom(2, 3_000)).toEqual({ routine, position: at(2, 0) });
    expect(backFrom(2, 2_999)).toEqual({ routine, position: at(1, 0) });
    expect(backFrom(0, 1_000)).toEqual({ routine, position: at(0, 0) });
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

describe('a walk that is left by coming back', () => {
  it('is not left by time', () => {
    const end = advance(routine, at(1, 100_000), 90_000, { stopsAtWalks: true });
    expect(end).toEqual(at(1, 119_999));
    expect(isAtEndOfWalk(routine, end)).toBe(true);
    expect(advance(routine, end, 90_000, { stopsAtWalks: true })).toEqual(end);
    expect(isAtEndOfWalk(routine, at(1, 119_998))).toBe(false);
    expect(isAtEndOfWalk(routine, at(2, 22_999))).toBe(false);
  });

  it('is reached from the step before, and no further', () => {
    expect(advance(routine, START, 3_600_000, { stopsAtWalks: true })).toEqual(at(1, 119_999));
  });
});

/** The repetitions of each side in seconds. */
function sidesOf(place: { readonly routine: Routine } | null, stepIndex: number): readonly string[] {
  const step = place?.routine.steps[stepIndex];
  if (step?.kind !== 'exercise') return ['nothing changes'];
  return step.work.map((side) => side.map(({ lengthMs }) => lengthMs / 1_000).join(' '));
}

describe('easier', () => {
  const easierAt = (stepIndex: number, stepElapsedMs: number) =>
    makeEasier({ routine, position: at(stepIndex, stepElapsedMs) });

  it.each([
    ['a check', 0],
    ['a walk', 1],
    ['the end', 4],
  ])('has nothing easier for %s', (_, stepIndex) => {
    expect(easierAt(stepIndex, 0)).toBeNull();
  });

  it('changes this step only, and stops at the easiest', () => {
    const changed = easierAt(2, 1_000);
    expect(changed?.routine.steps.map((each, index) => each === routine.steps[index])).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(changed && makeEasier(changed)).toBeNull();
  });

  it.each([
    ['while getting ready takes off repetitions', 2, 3_000, ['6 6']],
    ['leaves the repetition under way and what is done', 2, 13_500, ['6 6']],
    ['in the last repetition leaves it the last', 2, 19_000, ['6 6 6']],
    ['in settling changes nothing that is done', 2, 24_000, ['6 6 6']],
    ['takes the rest of a long hold off', 3, 10_000, ['20 20', '20 20']],
    ['lets a hold end that has lasted longer already', 3, 29_000, ['28 20', '20 20']],
    ['leaves a repetition alone whose hold may be over', 3, 33_000, ['30 20', '20 20']],
    ['between the sides changes the second', 3, 67_000, ['30 30', '20 20']],
    ['on the second side takes nothing back of the first', 3, 75_000, ['30 30', '20 20']],
  ])('%s', (_, stepIndex, stepElapsedMs, expected) => {
    const changed = easierAt(stepIndex, stepElapsedMs);
    expect(sidesOf(changed, stepIndex)).toEqual(expected);
    expect(changed?.position).toEqual(at(stepIndex, stepElapsedMs));
  });
});

describe('harder', () => {
  const harderAt = (stepIndex: number, stepElapsedMs: number) =>
    makeHarder({ routine, position: at(stepIndex, stepElapsedMs) });

  it.each([
    ['while getting ready adds repetitions and length to both sides', 3, 2_000, ['34 34 34', '34 34 34']],
    [
      'makes the hold under way longer, and the second side like the first',
      3,
      40_000,
      ['30 34 34', '30 34 34'],
    ],
    ['in settling comes too late', 3, 131_000, ['nothing changes']],
    ['on the second side stops at what the first side did', 3, 75_000, ['nothing changes']],
  ])('%s', (_, stepIndex, stepElapsedMs, expected) => {
    expect(sidesOf(harderAt(stepIndex, stepElapsedMs), stepIndex)).toEqual(expected);
  });

  it('takes back an Easier on the second side, up to what the first side did', () => {
    const eased = makeEasier({ routine, position: at(3, 67_000) });
    const back = eased && makeHarder(eased);
    expect(sidesOf(back, 3)).toEqual(['30 30', '30 30']);
    expect(back && makeHarder(back)).toBeNull();
  });

  it('is forgotten by going back: both sides begin afresh at the volume reached', () => {
    const harder = harderAt(3, 40_000);
    const again = harder && previousStep(harder);
    expect(again?.position).toEqual(at(3, 0));
    expect(sidesOf(again, 3)).toEqual(['34 34 34', '34 34 34']);
  });

  it('leaves a repetition with two holds as it began', () => {
    const pair = (holdMs: number): ExerciseVolume => ({
      repetitions: 2,
      repetitionMs: 8_000 + 2 * holdMs,
      holdMs,
      holdsPerRepetition: 2,
    });
    const alternating = plannedExercise({
      exerciseId: 'bird-dog',
      goal: 'strengthen',
      sides: [],
      ladder: [pair(4_000), pair(5_000)],
      volume: pair(4_000),
    });
    const place = { routine: { kind: 'exercise', steps: [alternating] } as const, position: at(0, 6_000) };
    expect(sidesOf(makeHarder(place), 0)).toEqual(['16 18']);
  });
});
