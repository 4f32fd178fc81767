import { describe, expect, it } from 'vitest';
import {
  elapsedSince,
  liveClosesInMs,
  liveDueInMs,
  livePosition,
  liveSittingMs,
  liveSittingTodayMs,
  newerSnapshot,
} from '../../../../src-renderer/bridge/live-values.ts';
import { breakIn, breakView, schedule, snapshot } from '../snapshot-fixture.ts';

const received = { snapshot, receivedAtMs: 1_000 };

describe('the snapshot that counts', () => {
  it('the first one is taken', () => {
    expect(newerSnapshot(null, received)).toBe(received);
  });

  it('a higher revision replaces a lower one', () => {
    const newer = { snapshot: { ...snapshot, revision: 2 }, receivedAtMs: 2_000 };
    expect(newerSnapshot(received, newer)).toBe(newer);
  });

  it('a late answer with a lower revision is dropped', () => {
    const older = { snapshot: { ...snapshot, revision: 0 }, receivedAtMs: 2_000 };
    expect(newerSnapshot(received, older)).toBe(received);
  });

  it('the same revision again keeps the earlier moment of receipt', () => {
    expect(newerSnapshot(received, { snapshot, receivedAtMs: 5_000 })).toBe(received);
  });
});

describe('time since the snapshot', () => {
  it('runs at the clock rate of the app', () => {
    const fast = { snapshot: { ...snapshot, clockRate: 60 }, receivedAtMs: 1_000 };
    expect(elapsedSince(fast, 3_000)).toBe(120_000);
  });

  it('is never negative', () => {
    expect(elapsedSince(received, 900)).toBe(0);
  });
});

describe('the position in a break', () => {
  it('moves on while playing, through steps', () => {
    expect(livePosition(breakView, 25_000)).toEqual({ stepIndex: 1, stepElapsedMs: 5_000 });
  });

  it.each(['held', 'hurt', 'finished', 'help'] as const)('stands still when %s', (stage) => {
    expect(livePosition(breakIn(stage), 25_000)).toEqual(breakView.position);
  });

  it('stays a moment before the end until main says that the break is over', () => {
    expect(livePosition(breakView, 10_000_000)).toEqual({ stepIndex: 2, stepElapsedMs: 91_999 });
  });

  it('an empty routine does not fail', () => {
    const empty = { ...breakView, routine: { ...breakView.routine, steps: [] } };
    expect(livePosition(empty, 1_000)).toEqual({ stepIndex: 0, stepElapsedMs: 0 });
  });
});

describe('live numbers', () => {
  it('sitting grows at half speed while standing', () => {
    expect(liveSittingMs({ ...schedule, sittingRate: 0.5 }, 60_000)).toBe(schedule.sittingMs + 30_000);
  });

  it('time away takes no more off than there is', () => {
    expect(liveSittingMs({ ...schedule, sittingMs: 10_000, sittingRate: -12 }, 60_000)).toBe(0);
  });

  it('the next break comes nearer, and is never overdue', () => {
    expect(liveDueInMs(schedule, 60_000)).toBe(11 * 60_000);
    expect(liveDueInMs(schedule, 99 * 60_000)).toBe(0);
    expect(liveDueInMs({ ...schedule, breakDueInMs: null }, 60_000)).toBeNull();
  });

  it('sitting today counts on only while sitting', () => {
    const standing = { ...snapshot, schedule: { ...schedule, stance: 'standing' as const } };
    expect(liveSittingTodayMs(snapshot, 60_000)).toBe(201 * 60_000);
    expect(liveSittingTodayMs(standing, 60_000)).toBe(200 * 60_000);
  });

  it('the end of the finished page comes nearer', () => {
    expect(liveClosesInMs(breakIn('finished'), 8_000)).toBe(12_000);
    expect(liveClosesInMs(breakView, 8_000)).toBeNull();
  });
});
