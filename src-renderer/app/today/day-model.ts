/** The day as a strip: which hours it shows, and where each stretch lies on it. Positions are shares of the strip. */
import type { DayTimeline, TimelineSegmentKind } from '../../../shared/history/day-timeline.ts';

const HOUR_MS = 3_600_000;

/** At least this much is shown, so that the first hour of a day does not fill the strip. */
const LEAST_SPAN_MS = 9 * HOUR_MS;

/** How far the plan looks ahead of now. */
const AHEAD_MS = 3 * HOUR_MS;

/** A planned break is as long as this on the strip. */
const PLANNED_BREAK_MS = 4 * 60_000;

export interface DaySpan {
  readonly startMs: number;
  readonly endMs: number;
}

export interface DayMark {
  readonly kind: TimelineSegmentKind | 'planned';
  readonly startMs: number;
  readonly endMs: number;
  readonly left: number;
  readonly width: number;
}

/** Whole hours around what there is to show, within the day. */
export function daySpan(timeline: DayTimeline, nowMs: number): DaySpan {
  const { dayStartMs, dayEndMs } = timeline;
  const firstMs = Math.min(timeline.segments[0]?.startMs ?? nowMs, nowMs);
  const startMs = dayStartMs + Math.floor((Math.max(firstMs, dayStartMs) - dayStartMs) / HOUR_MS) * HOUR_MS;
  const wantedMs = Math.max(startMs + LEAST_SPAN_MS, nowMs + AHEAD_MS);
  const endMs = Math.min(dayEndMs, dayStartMs + Math.ceil((wantedMs - dayStartMs) / HOUR_MS) * HOUR_MS);
  return { startMs: Math.min(startMs, Math.max(dayStartMs, endMs - LEAST_SPAN_MS)), endMs };
}

export function shareOf(span: DaySpan, atMs: number): number {
  return (atMs - span.startMs) / Math.max(1, span.endMs - span.startMs);
}

/** Full hours on the strip, the first and last one included. */
export function hoursOf(span: DaySpan): readonly number[] {
  const count = Math.round((span.endMs - span.startMs) / HOUR_MS);
  return Array.from({ length: count + 1 }, (_, index) => span.startMs + index * HOUR_MS);
}

export function dayMarks(timeline: DayTimeline, span: DaySpan): readonly DayMark[] {
  return timeline.segments
    .filter(({ startMs, endMs }) => endMs >= span.startMs && startMs <= span.endMs)
    .map(({ kind, startMs, endMs }) => mark(kind, startMs, endMs, span));
}

/** The breaks that would come if the person went on as now: the next one, then one each interval. */
export function plannedMarks(
  span: DaySpan,
  nowMs: number,
  dueInMs: number | null,
  intervalMs: number,
): readonly DayMark[] {
  if (dueInMs === null || intervalMs <= 0) return [];
  const everyMs = intervalMs + PLANNED_BREAK_MS;
  const firstMs = nowMs + dueInMs;
  const count = Math.max(0, Math.floor((span.endMs - PLANNED_BREAK_MS - firstMs) / everyMs) + 1);
  return Array.from({ length: count }, (_, index) => {
    const startMs = firstMs + index * everyMs;
    return mark('planned', startMs, startMs + PLANNED_BREAK_MS, span);
  });
}

/** Sitting, standing and time away are the ground: what happened at an instant would vanish under the next stretch. */
export function inDrawingOrder(marks: readonly DayMark[]): readonly DayMark[] {
  const isGround = ({ kind }: DayMark): boolean =>
    kind === 'sitting' || kind === 'standing' || kind === 'away';
  return [...marks.filter(isGround), ...marks.filter((each) => !isGround(each))];
}

function mark(kind: DayMark['kind'], startMs: number, endMs: number, span: DaySpan): DayMark {
  const left = Math.max(0, shareOf(span, startMs));
  return { kind, startMs, endMs, left, width: Math.max(0, Math.min(1, shareOf(span, endMs)) - left) };
}
