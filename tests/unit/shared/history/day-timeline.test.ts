import { describe, expect, it } from 'vitest';
import { isBreakTaken, summariseDay } from '../../../../shared/history/day-timeline.ts';
import type { JournalEntry } from '../../../../shared/history/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../shared/time/durations.ts';

type BreakEntry = Extract<JournalEntry, { kind: 'break' }>;

const day = { startMs: 0, endMs: 24 * HOUR_MS };

function sitting(atMs: number, minutes: number): JournalEntry {
  return { kind: 'sitting', id: `s${atMs}`, atMs, elapsedMs: minutes * MINUTE_MS };
}

function breakAt(atMs: number, changes: Partial<BreakEntry> = {}): BreakEntry {
  return {
    kind: 'break',
    id: `b${atMs}`,
    atMs,
    elapsedMs: 200_000,
    breakKind: 'movement',
    outcome: 'completed',
    plannedMs: 200_000,
    steps: [{ step: 'walk', outcome: 'done', elapsedMs: 120_000 }],
    ...changes,
  };
}

describe('the summary of a day', () => {
  it('is empty on an empty day', () => {
    expect(summariseDay([], day, null)).toMatchObject({ sittingMs: 0, breaksTaken: 0, longestSittingMs: 0 });
  });

  it('adds up sitting, with what is still going on', () => {
    const current = { kind: 'sitting', startMs: 5 * HOUR_MS, endMs: 5.5 * HOUR_MS } as const;
    const summary = summariseDay([sitting(HOUR_MS, 50)], day, current);
    expect(summary.sittingMs).toBe(80 * MINUTE_MS);
    expect(summary.longestSittingMs).toBe(50 * MINUTE_MS);
  });

  it('cuts what crosses midnight at both ends', () => {
    const evening = sitting(day.startMs - 30 * MINUTE_MS, 60);
    const late = sitting(day.endMs - 10 * MINUTE_MS, 60);
    expect(summariseDay([evening, late], day, null).sittingMs).toBe(40 * MINUTE_MS);
  });

  it('leaves out what was only yesterday', () => {
    const summary = summariseDay([sitting(-3 * HOUR_MS, 30), breakAt(-2 * HOUR_MS)], day, null);
    expect(summary).toMatchObject({ sittingMs: 0, breaksTaken: 0, walkingMs: 0 });
    expect(summary.timeline.segments).toEqual([]);
  });

  it('counts the walks in breaks and those logged by hand', () => {
    const walk: JournalEntry = { kind: 'walk', id: 'w', atMs: HOUR_MS, elapsedMs: 600_000 };
    expect(summariseDay([breakAt(2 * HOUR_MS), walk], day, null).walkingMs).toBe(720_000);
  });

  it('shows no break that never came to the screen', () => {
    const failed = breakAt(HOUR_MS, { outcome: 'failed', elapsedMs: 0, steps: [] });
    expect(summariseDay([failed], day, null).timeline.segments).toEqual([]);
  });

  it('has its segments in order', () => {
    const entries = [sitting(4 * HOUR_MS, 10), breakAt(2 * HOUR_MS), sitting(HOUR_MS, 10)];
    const starts = summariseDay(entries, day, null).timeline.segments.map(({ startMs }) => startMs);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('a break counts as taken', () => {
  it('when it was finished, or half of it was done', () => {
    const half = [{ step: 'walk', outcome: 'done', elapsedMs: 100_000 }] as const;
    expect(isBreakTaken(breakAt(0))).toBe(true);
    expect(isBreakTaken(breakAt(0, { outcome: 'ended', steps: [...half] }))).toBe(true);
  });

  it('not when it stood paused for longer than it would have lasted', () => {
    const little = [{ step: 'walk', outcome: 'skipped', elapsedMs: 2_000 }] as const;
    const paused = breakAt(0, { outcome: 'ended', elapsedMs: 900_000, steps: [...little] });
    expect(isBreakTaken(paused)).toBe(false);
  });

  it('not when it was one exercise by hand', () => {
    expect(isBreakTaken(breakAt(0, { breakKind: 'exercise' }))).toBe(false);
    expect(isBreakTaken(breakAt(0, { breakKind: 'walk' }))).toBe(false);
  });

  it.each(['stretch', 'strengthening'] as const)('a %s that took its place is one', (breakKind) => {
    expect(isBreakTaken(breakAt(0, { breakKind }))).toBe(true);
  });
});
