import { describe, expect, it } from 'vitest';
import { ringReading } from '../../../../../src-renderer/overlay/screens/ring-reading.ts';
import { breathFullness, restingBreath } from '../../../../../src-renderer/overlay/screens/breath.ts';
import {
  walkthroughAt,
  type WalkthroughMoment,
} from '../../../../../shared/walkthrough/walkthrough-engine.ts';
import type { RoutineStep } from '../../../../../shared/walkthrough/routine.ts';
import { catStretch, hipStretch, routine } from '../../snapshot-fixture.ts';

function momentAt(step: RoutineStep, stepElapsedMs: number): WalkthroughMoment {
  const moment = walkthroughAt({ ...routine, steps: [step] }, { stepIndex: 0, stepElapsedMs });
  if (moment === null) throw new Error('past the end');
  return moment;
}

describe('the ring', () => {
  it('counts the get-ready in coral', () => {
    expect(ringReading(momentAt(catStretch, 2_000))).toEqual({
      remainingMs: 3_000,
      fraction: 0.6,
      word: 'get-ready',
      tone: 'warm',
      breath: null,
    });
  });

  it('counts what is left of the work, with the breath of the movement', () => {
    const out = ringReading(momentAt(catStretch, 5_000 + 14_000 + 1_000));
    expect(out).toMatchObject({ remainingMs: 69_000, word: 'breathe-out', tone: 'accent' });
    expect(ringReading(momentAt(catStretch, 5_000 + 14_000 + 8_000)).word).toBe('breathe-in');
  });

  it('counts a dosed hold by itself, while the ring still shows the side', () => {
    const reading = ringReading(momentAt(hipStretch, 5_000 + 2_000 + 2_000 + 5_000));
    expect(reading.remainingMs).toBe(15_000);
    expect(reading.fraction).toBeCloseTo(15 / 24);
  });

  it('counts the way into a dosed hold and out of it, so that the number never jumps up in between', () => {
    const workBeginsMs = 5_000;
    const numbers = Array.from({ length: 24 }, (_, second) =>
      Math.ceil(ringReading(momentAt(hipStretch, workBeginsMs + second * 1_000)).remainingMs / 1_000),
    );
    expect(numbers.slice(0, 5)).toEqual([4, 3, 2, 1, 20]);
    const rises = numbers.filter((number, second) => number > (numbers[second - 1] ?? Infinity));
    expect(rises).toEqual([20]);
  });

  it('breathes through a long hold, four seconds in and six out', () => {
    const holdBeginsMs = 5_000 + 2_000 + 2_000;
    const wordAt = (heldMs: number) => ringReading(momentAt(hipStretch, holdBeginsMs + heldMs)).word;
    expect([0, 3_999, 4_000, 9_999, 10_000].map(wordAt)).toEqual([
      'breathe-in',
      'breathe-in',
      'breathe-out',
      'breathe-out',
      'breathe-in',
    ]);
    expect(ringReading(momentAt(hipStretch, holdBeginsMs + 4_000)).breath).toBeCloseTo(1);
  });

  it('says to change sides', () => {
    expect(ringReading(momentAt(hipStretch, 5_000 + 24_000 + 1_000))).toMatchObject({
      remainingMs: 4_000,
      word: 'change',
      tone: 'warm',
    });
  });
});

describe('the breath', () => {
  it('at rest it is in for four seconds and out for six', () => {
    expect(restingBreath(0)).toBe(0);
    expect(restingBreath(4_000)).toBe(1);
    expect(restingBreath(7_000)).toBeCloseTo(0.5);
    expect(restingBreath(10_000)).toBe(0);
  });

  it('goes with the movement, and waits at its end', () => {
    const move = { kind: 'move', breath: 'in', elapsedMs: 1_000, lengthMs: 2_000, isDosed: false } as const;
    expect(breathFullness(move, 0)).toBeCloseTo(0.5);
    expect(breathFullness({ ...move, breath: 'out', elapsedMs: 2_000 }, 0)).toBeCloseTo(0);
    expect(breathFullness({ ...move, kind: 'hold' }, 0)).toBe(1);
  });
});
