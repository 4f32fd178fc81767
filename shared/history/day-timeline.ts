/** The day as the Today page draws it: what was when, from the journal. */
export type TimelineSegmentKind = 'sitting' | 'standing' | 'away' | 'break' | 'skipped' | 'walk';

export interface TimelineSegment {
  readonly kind: TimelineSegmentKind;
  /** Wall-clock milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
}

export interface DayTimeline {
  /** Midnight to midnight of the local day. */
  readonly dayStartMs: number;
  readonly dayEndMs: number;
  /** In order of start; a skipped break has no length. */
  readonly segments: readonly TimelineSegment[];
}
