import { describe, expect, it } from 'vitest';
import {
  dayMarks,
  daySpan,
  hoursOf,
  inDrawingOrder,
  plannedMarks,
} from '../../../../../src-renderer/app/today/day-model.ts';
import type { TimelineSegment } from '../../../../../shared/history/day-timeline.ts';
import { dayStartMs } from '../../snapshot-fixture.ts';

const at = (hours: number): number => dayStartMs + hours * 3_600_000;
const timeline = (segments: readonly TimelineSegment[]) => ({
  dayStartMs,
  dayEndMs: at(24),
  segments,
});
const morning: TimelineSegment = { kind: 'sitting', startMs: at(8.5), endMs: at(9.5) };

describe('the day strip', () => {
  it('starts with the hour of the first stretch', () => {
    expect(daySpan(timeline([morning]), at(10))).toEqual({ startMs: at(8), endMs: at(17) });
  });

  it('starts now on an empty day', () => {
    expect(daySpan(timeline([]), at(9.2))).toEqual({ startMs: at(9), endMs: at(18) });
  });

  it('grows with a long day, and ends with it', () => {
    expect(daySpan(timeline([morning]), at(16.5)).endMs).toBe(at(20));
    expect(daySpan(timeline([morning]), at(23.5)).endMs).toBe(at(24));
  });

  it('late in the evening it still shows a whole stretch of the day', () => {
    expect(daySpan(timeline([]), at(23))).toEqual({ startMs: at(15), endMs: at(24) });
  });

  it('puts stretches where they belong', () => {
    const span = { startMs: at(8), endMs: at(18) };
    const [mark] = dayMarks(timeline([morning]), span);
    expect(mark?.left).toBeCloseTo(0.05);
    expect(mark?.width).toBeCloseTo(0.1);
  });

  it('plans one break after the other, within the strip', () => {
    const span = { startMs: at(8), endMs: at(12) };
    const planned = plannedMarks(span, at(10), 20 * 60_000, 50 * 60_000);
    expect(planned.map((mark) => mark.startMs)).toEqual([at(10) + 20 * 60_000, at(10) + 74 * 60_000]);
  });

  it('plans nothing while no break is due', () => {
    expect(plannedMarks({ startMs: at(8), endMs: at(12) }, at(10), null, 50 * 60_000)).toEqual([]);
  });

  it('draws a skipped and a taken break over the stretches around them', () => {
    const kinds = ['sitting', 'skipped', 'sitting', 'break', 'away', 'standing'] as const;
    const marks = kinds.map((kind, index) => ({
      kind,
      startMs: at(8 + index),
      endMs: at(9 + index),
      left: 0,
      width: 0.1,
    }));
    expect(inDrawingOrder(marks).map(({ kind }) => kind)).toEqual([
      'sitting',
      'sitting',
      'away',
      'standing',
      'skipped',
      'break',
    ]);
  });

  it('names every full hour', () => {
    expect(hoursOf({ startMs: at(8), endMs: at(10) })).toEqual([at(8), at(9), at(10)]);
  });
});
