import { describe, expect, it } from 'vitest';
import { clockNeed } from '../../../../src-renderer/bridge/clock-need.ts';

const LATE_BY_MS = 3;
const after = (delayMs: number) => ({ kind: 'after', delayMs: delayMs + LATE_BY_MS });

describe('how often a page looks at the clock', () => {
  it('a countdown wakes at its next whole second', () => {
    expect(clockNeed([{ valueMs: 4_250, rate: -1, unitMs: 1_000 }], 1)).toEqual(after(250));
  });

  it('a number that grows wakes when its unit is full', () => {
    expect(clockNeed([{ valueMs: 61_000, rate: 1, unitMs: 60_000 }], 1)).toEqual(after(59_000));
  });

  it('half speed takes twice as long', () => {
    expect(clockNeed([{ valueMs: 61_000, rate: 0.5, unitMs: 60_000 }], 1)).toEqual(after(118_000));
  });

  it('a fast clock wakes sooner', () => {
    expect(clockNeed([{ valueMs: 4_250, rate: -1, unitMs: 1_000 }], 10)).toEqual(after(25));
  });

  it('the first change of several counts', () => {
    const numbers = [
      { valueMs: 4_900, rate: -1, unitMs: 1_000 },
      { valueMs: 59_600, rate: 1, unitMs: 60_000 },
    ];
    expect(clockNeed(numbers, 1)).toEqual(after(400));
  });

  it('exactly on a second, the next one is a whole second away', () => {
    expect(clockNeed([{ valueMs: 4_000, rate: -1, unitMs: 1_000 }], 1)).toEqual(after(1_000));
  });

  it('nothing runs when nothing moves', () => {
    const numbers = [
      { valueMs: 4_000, rate: 0, unitMs: 1_000 },
      { valueMs: 0, rate: -1, unitMs: 1_000 },
    ];
    expect(clockNeed(numbers, 1)).toEqual({ kind: 'none' });
  });
});
