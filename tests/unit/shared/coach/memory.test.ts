import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyMemory,
  lockedSinceWallMs,
  recall,
  remember,
  restUntilWallMs,
} from '../../../../shared/coach/memory.ts';
import type { JournalEntry, PainAnswer } from '../../../../shared/history/entry.ts';

const NINE = Date.UTC(2026, 2, 2, 9);
const HOUR = 3_600_000;

const pain = (answer: PainAnswer, hour = 0): JournalEntry => ({
  kind: 'pain',
  id: `pain-${String(hour)}`,
  atMs: NINE + hour * HOUR,
  breakId: 'a-break',
  exerciseId: 'cat-stretch',
  answer,
});
const cleared = (hour: number): JournalEntry => ({
  kind: 'exercise-cleared',
  id: `cleared-${String(hour)}`,
  atMs: NINE + hour * HOUR,
});
const stretched: JournalEntry = {
  kind: 'break',
  id: 'a-break',
  atMs: NINE,
  elapsedMs: 180_000,
  breakKind: 'stretch',
  outcome: 'completed',
  plannedMs: 180_000,
  steps: [{ step: 'cat-stretch', outcome: 'done', elapsedMs: 60_000 }],
};

describe('what the coach remembers', () => {
  it('of a break are its sessions', () => {
    expect(remember(emptyMemory, stretched).sessions).toEqual([
      {
        kind: 'stretch',
        startedAtWallMs: NINE,
        endedAtWallMs: NINE + 180_000,
        exerciseIds: ['cat-stretch'],
      },
    ]);
  });

  it('is the same after the same break was told of twice', () => {
    const once = remember(emptyMemory, stretched);
    expect(remember(once, stretched)).toEqual(once);
  });

  it('of tired muscles is nothing', () => {
    expect(remember(emptyMemory, pain('effort'))).toEqual(emptyMemory);
  });

  it('is as long as the strictest entry says, in whatever order computers tell of them', () => {
    const entries = [
      pain('pain', 1),
      pain('alarm', 3),
      cleared(2),
      pain('alarm', -5),
      cleared(-2),
      pain('pain', 30),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (told) => {
        const memory = recall(told);
        expect(lockedSinceWallMs(memory)).toBe(NINE + 3 * HOUR);
        expect(restUntilWallMs(memory, 'UTC')).toBe(Date.UTC(2026, 2, 5));
      }),
    );
  });

  it('outlives the journal as far as exercises are kept away', () => {
    const { stops } = recall([pain('alarm')]);
    expect(lockedSinceWallMs(recall([], stops))).toBe(NINE);
    expect(lockedSinceWallMs(recall([cleared(1)], stops))).toBeNull();
  });
});

describe('the rest after pain', () => {
  it.each([
    ['00:00', Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 4)],
    ['23:59', Date.UTC(2026, 2, 2, 23, 59), Date.UTC(2026, 2, 4)],
  ])('that came at %s ends with the next calendar day', (_time, atMs, untilMs) => {
    const entry: JournalEntry = { ...pain('pain'), atMs };
    expect(restUntilWallMs(recall([entry]), 'UTC')).toBe(untilMs);
  });

  it('ends where the person is now', () => {
    const memory = recall([pain('pain', 12)]);
    // 21:00 UTC is Tuesday in Tokyo already.
    expect(restUntilWallMs(memory, 'Asia/Tokyo')).toBe(Date.UTC(2026, 2, 4, 15));
    expect(restUntilWallMs(memory, 'America/Los_Angeles')).toBe(Date.UTC(2026, 2, 4, 8));
  });
});
