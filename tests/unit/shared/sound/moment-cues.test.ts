import { describe, expect, it } from 'vitest';
import { cuesBetween } from '../../../../shared/sound/moment-cues.ts';
import { turnOf, type Cue, type HeardMoment, type WalkManner } from '../../../../shared/sound/utterance.ts';
import type { Routine, RoutineStep } from '../../../../shared/walkthrough/routine.ts';
import { walkthroughAt } from '../../../../shared/walkthrough/walkthrough-engine.ts';
import { catStretch, hipStretch } from '../../src-renderer/snapshot-fixture.ts';

const check: RoutineStep = { kind: 'posture-check', durationMs: 20_000, checks: ['feet-flat'] };
const walk: RoutineStep = { kind: 'walk', durationMs: 120_000 };
/** The cat stretch has six repetitions of 14 s, the hip stretch a hold in 24 s on each side. */
const routine: Routine = { kind: 'movement', steps: [check, walk, catStretch, hipStretch] };

function momentOf(of: Routine, stepIndex: number, stepElapsedMs: number): HeardMoment {
  const moment = walkthroughAt(of, { stepIndex, stepElapsedMs });
  if (moment === null) throw new Error('This routine is over by then.');
  return { ...moment, walkManner: 'away', isWelcome: false };
}

function at(stepIndex: number, stepElapsedMs: number, walkManner: WalkManner = 'away'): HeardMoment {
  return { ...momentOf(routine, stepIndex, stepElapsedMs), walkManner };
}

type Look = readonly [stepIndex: number, stepElapsedMs: number, walkManner?: WalkManner] | null;

function words(cue: Cue): string {
  if (cue.kind === 'sound') return `*${cue.sound}*`;
  const { utterance } = cue;
  switch (utterance.kind) {
    case 'go':
      return `go ${utterance.side ?? 'both'} ${utterance.count ?? '-'}`;
    case 'count':
    case 'countdown':
      return String(utterance.count);
    case 'cue': {
      const cue = utterance.cue.replace(/^.*\./, '');
      return utterance.count === null ? cue : `${utterance.count} ${cue}`;
    }
    case 'get-ready':
      return utterance.isWelcome ? 'welcome, get-ready' : 'get-ready';
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
    ['its next cue comes with the next pose', [2, workMs + 6_900], [2, workMs + 7_010], ['cue-2']],
    [
      'the next repetition has its number and its cue',
      [2, workMs + 13_900],
      [2, workMs + 14_010],
      ['2 cue-1'],
    ],
    ['cues come again in a later repetition', [2, workMs + 34_900], [2, workMs + 35_010], ['cue-2']],
    ['the rest ends the work', [2, workMs + 83_900], [2, workMs + 84_010], ['*end-of-step*', 'rest']],
    ['another exercise comes', [2, workMs + 86_900], [3, 10], ['*get-ready*', 'get-ready']],
    ['a single hold has no number', [3, 4_900], [3, 5_010], ['*change*', 'go left -']],
    ['what to do while it lasts is said', [3, workMs + 3_990], [3, workMs + 4_010], ['cue-3']],
    ['its last seconds are counted', [3, workMs + 20_900], [3, workMs + 21_010], ['3']],
    ['the sides are switched', [3, workMs + 23_900], [3, workMs + 24_010], ['*change*', 'switch right']],
    ['the end has been heard with the rest', [3, 63_000], null, []],
  ])('%s', (_what, from, to, expected) => {
    expect(heard(from, to)).toEqual(expected);
  });

  it('a posture check at the end is heard to end; a walk has called back already', () => {
    const only = (step: RoutineStep, stepElapsedMs: number) =>
      momentOf({ kind: 'walk', steps: [step] }, 0, stepElapsedMs);
    expect(cuesBetween(only(check, 19_500), null).map(words)).toEqual(['*end-of-step*']);
    expect(cuesBetween(only(walk, 119_500), null)).toEqual([]);
    expect(cuesBetween(only(check, 4_000), null)).toEqual([]);
  });
});

describe('a walk that does not go as planned', () => {
  it.each<[string, Look, Look, readonly string[]]>([
    ['who is back early is asked', [1, 50_000], [1, 50_200, 'back-early'], ['back-early']],
    ['who walks the rest is left alone', [1, 50_200, 'back-early'], [1, 50_300], []],
    ['who walks on the spot is told how', [1, 50_200], [1, 50_300, 'on-the-spot'], ['walk-on-the-spot']],
    ['also after coming back', [1, 50_200, 'back-early'], [1, 50_300, 'on-the-spot'], ['walk-on-the-spot']],
    ['a walk that is over waits, and says so', [1, 119_900], [1, 119_999, 'awaiting'], ['awaiting']],
    ['nothing is said twice', [1, 119_999, 'awaiting'], [1, 119_999, 'awaiting'], []],
  ])('%s', (_what, from, to, expected) => {
    expect(heard(from, to)).toEqual(expected);
  });

  it('who comes back is welcomed with what comes next', () => {
    const welcomed = { ...at(2, 0), isWelcome: true };
    expect(cuesBetween(at(1, 119_999, 'awaiting'), welcomed).map(words)).toEqual([
      '*get-ready*',
      'welcome, get-ready',
    ]);
  });
});

describe('cues and numbers', () => {
  const step = (length: number): RoutineStep => ({
    ...catStretch,
    exerciseId: 'hip-hinge',
    volume: { ...catStretch.volume, repetitionMs: length },
    work: [Array.from({ length: 6 }, () => ({ lengthMs: length, holdMs: null }))],
  });
  const quick: Routine = { kind: 'exercise', steps: [step(4_500)] };
  const heardOfQuick = (from: number, to: number) =>
    cuesBetween(momentOf(quick, 0, workMs + from), momentOf(quick, 0, workMs + to)).map(words);

  it('with no room for both, the first repetition has the cues and the others their numbers', () => {
    expect(heardOfQuick(2_450, 2_510)).toEqual(['cue-2']);
    expect(heardOfQuick(4_450, 4_510)).toEqual(['2']);
    expect(heardOfQuick(6_950, 7_010)).toEqual([]);
    expect(heardOfQuick(8_950, 9_010)).toEqual(['3']);
  });

  it('wait for one another, but a countdown that would come late is left out', () => {
    expect(turnOf({ kind: 'count', count: 2 }).kind).toBe('next');
    expect(turnOf({ kind: 'cue', cue: 'exercise.hip-hinge.cue-2', count: null }).kind).toBe('next');
    expect(turnOf({ kind: 'countdown', count: 2 }).kind).toBe('if-free');
    expect(turnOf({ kind: 'switch', side: 'left' }).kind).toBe('now');
  });

  it('the last seconds are those of the hold, not of the way out of it', () => {
    const twist: RoutineStep = {
      ...hipStretch,
      exerciseId: 'seated-twist-chair',
      work: [[{ lengthMs: 36_000, holdMs: 25_000 }]],
      sides: [],
    };
    const held: Routine = { kind: 'exercise', steps: [twist] };
    const of = (from: number, to: number) =>
      cuesBetween(momentOf(held, 0, workMs + from), momentOf(held, 0, workMs + to)).map(words);
    // The hold ends 32.5 s after the start.
    expect(of(29_450, 29_550)).toEqual(['3']);
    expect(of(31_450, 31_550)).toEqual(['1']);
    expect(of(32_450, 32_550)).toEqual(['cue-4']);
    expect(of(32_950, 33_050)).toEqual([]);
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
  function withRepetition(moment: HeardMoment, current: number, total: number): HeardMoment {
    if (moment.repetition === null) throw new Error('Nothing is repeated at this moment.');
    const lengthMs = moment.phaseMs / total;
    return { ...moment, repetition: { ...moment.repetition, current, total, lengthMs } };
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
