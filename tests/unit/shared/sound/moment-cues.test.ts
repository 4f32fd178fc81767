import { describe, expect, it } from 'vitest';
import { cuesBetween, type Cue } from '../../../../shared/sound/moment-cues.ts';
import type { Routine, RoutineStep } from '../../../../shared/walkthrough/routine.ts';
import { walkthroughAt, type WalkthroughMoment } from '../../../../shared/walkthrough/walkthrough-engine.ts';
import { catStretch, hipStretch } from '../../src-renderer/snapshot-fixture.ts';

const check: RoutineStep = { kind: 'posture-check', durationMs: 20_000, checks: ['feet-flat'] };
const walk: RoutineStep = { kind: 'walk', durationMs: 120_000 };
/** The cat stretch has six repetitions of 14 s, the hip stretch a hold in 24 s on each side. */
const routine: Routine = { kind: 'movement', steps: [check, walk, catStretch, hipStretch] };

function at(stepIndex: number, stepElapsedMs: number): WalkthroughMoment {
  const moment = walkthroughAt(routine, { stepIndex, stepElapsedMs });
  if (moment === null) throw new Error('This routine is over by then.');
  return moment;
}

type Look = readonly [stepIndex: number, stepElapsedMs: number] | null;

function words(cue: Cue): string {
  if (cue.kind === 'sound') return `*${cue.sound}*`;
  const { utterance } = cue;
  switch (utterance.kind) {
    case 'go':
      return `go ${utterance.side ?? 'both'} ${utterance.count ?? '-'}`;
    case 'count':
      return String(utterance.count);
    case 'switch':
      return `switch ${utterance.side ?? ''}`;
    default:
      return utterance.kind;
  }
}

function heard(from: Look, to: Look): readonly string[] {
  return cuesBetween(from && at(...from), to && at(...to)).map(words);
}

const workMs = 5_000;

describe('as a break goes on', () => {
  it.each<[string, Look, Look, readonly string[]]>([
    ['it begins with the posture', null, [0, 0], ['posture']],
    ['the posture leads to the walk', [0, 19_000], [1, 200], ['*end-of-step*', 'walk']],
    ['the walk calls back', [1, 117_500], [1, 118_100], ['*come-back*']],
    ['a movement is near', [1, 119_500], [2, 100], ['*get-ready*', 'get-ready']],
    ['the movement begins with its cue and number', [2, 4_900], [2, 5_010], ['*change*', 'go both 1']],
    ['the next repetition has its number', [2, workMs + 13_900], [2, workMs + 14_010], ['2']],
    ['the rest ends the work', [2, workMs + 83_900], [2, workMs + 84_010], ['*end-of-step*', 'rest']],
    ['another exercise comes', [2, workMs + 86_900], [3, 10], ['*get-ready*', 'get-ready']],
    ['a single hold has no number', [3, 4_900], [3, 5_010], ['*change*', 'go left -']],
    ['its last seconds are counted', [3, workMs + 20_900], [3, workMs + 21_010], ['3']],
    ['the sides are switched', [3, workMs + 23_900], [3, workMs + 24_010], ['*change*', 'switch right']],
    ['the end has been heard with the rest', [3, 63_000], null, []],
  ])('%s', (_what, from, to, expected) => {
    expect(heard(from, to)).toEqual(expected);
  });

  it('a posture check at the end is heard to end; a walk has called back already', () => {
    const only = (step: RoutineStep, stepElapsedMs: number) =>
      walkthroughAt({ kind: 'walk', steps: [step] }, { stepIndex: 0, stepElapsedMs });
    expect(cuesBetween(only(check, 19_500), null).map(words)).toEqual(['*end-of-step*']);
    expect(cuesBetween(only(walk, 119_500), null)).toEqual([]);
    expect(cuesBetween(only(check, 4_000), null)).toEqual([]);
  });
});

describe('only the present is heard', () => {
  it('within a phase nothing is said twice', () => {
    expect(heard([1, 200], [1, 90_000])).toEqual([]);
    expect(heard([2, workMs + 14_010], [2, workMs + 14_200])).toEqual([]);
  });

  it('a skipped step ends without a sound of its own', () => {
    expect(heard([0, 6_000], [1, 0])).toEqual(['walk']);
    expect(heard([1, 30_000], [2, 0])).toEqual(['*get-ready*', 'get-ready']);
  });

  it('after a hang what was passed over stays unsaid, and the number is left out when it is late', () => {
    expect(heard([2, 1_000], [2, workMs + 24_000])).toEqual(['go both -']);
    expect(heard([2, workMs + 1_000], [2, workMs + 34_000])).toEqual([]);
    expect(heard([0, 1_000], [1, 60_000])).toEqual(['walk']);
  });

  it('a phase that is nearly over is not explained', () => {
    expect(heard([0, 1_000], [1, 118_000])).toEqual([]);
  });

  it('going back to the start of an exercise says it again', () => {
    expect(heard([2, workMs + 24_000], [2, 0])).toEqual(['*get-ready*', 'get-ready']);
  });

  /** As the moment is when there are so many repetitions. */
  function withRepetition(moment: WalkthroughMoment, current: number, total: number): WalkthroughMoment {
    if (moment.repetition === null) throw new Error('Nothing is repeated at this moment.');
    return { ...moment, repetition: { ...moment.repetition, current, total } };
  }

  it('with less to do nothing is counted backwards', () => {
    const before = withRepetition(at(2, workMs + 70_100), 6, 6);
    expect(cuesBetween(before, withRepetition(at(2, workMs + 70_200), 3, 3))).toEqual([]);
  });

  it('repetitions too quick to be counted are not', () => {
    const quick = (stepElapsedMs: number, current: number) =>
      withRepetition(at(2, stepElapsedMs), current, 40);
    expect(cuesBetween(at(2, 4_900), quick(workMs, 1)).map(words)).toEqual(['*change*', 'go both -']);
    expect(cuesBetween(quick(7_000, 1), quick(7_200, 2))).toEqual([]);
  });
});
