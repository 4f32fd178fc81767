/** The schedule as it lies on disk, and what becomes of it at the next start. */
import * as v from 'valibot';
import type { JournalEntry } from '../../history/entry.ts';
import { recall, remember, savedStops, savedStopsSchema } from '../../coach/memory.ts';
import { breakKindSchema, stepRecordSchema } from '../../history/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../../time/durations.ts';
import { instantSchema } from '../../time/instant.ts';
import type { ClockReading } from '../../time/clock.ts';
import { DECISIONS_KEPT, decide, decisionSchema } from './decisions.ts';
import { countedSteps } from '../running/claimed-break.ts';
import { caughtUp } from '../running/running-break.ts';
import { initialState, type ScheduleState } from './schedule-state.ts';
import { QUIET_AFTER_RETURN_MS, SAVE_EVERY_MS, SHORTEST_SEGMENT_MS, SAVE_BREAK_EVERY_MS } from './limits.ts';
import { sittingRules, type ScheduleContext } from '../moment.ts';
import { presentClock, recoveredSittingMs } from '../clock/sitting-clock.ts';
import { sittingNow, type Step } from '../transition-step.ts';
import { wallAt, type Moment } from '../moment.ts';
import type { ScheduleEffect } from '../schedule-effect.ts';

/** A restart within this resumes the clock where it stood. */
const RESUME_WITHIN_MS = 10 * MINUTE_MS;

/** Nobody sits for longer without a pause that takes the sitting off again. */
const LONGEST_MS = 7 * 24 * HOUR_MS;

const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LONGEST_MS));

const savedSchema = v.object({
  version: v.literal(1),
  savedAtWallMs: instantSchema,
  /** Saved while quitting; otherwise the app went on for up to five minutes after saving. */
  isLast: v.optional(v.boolean(), false),
  sittingMs: length,
  stance: v.optional(v.picklist(['sitting', 'standing']), 'sitting'),
  /** What of the coach's memory must outlive the journal. */
  stops: savedStopsSchema,
  graceMs: length,
  postponesUsed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  pause: v.nullable(v.object({ untilWallMs: v.nullable(instantSchema) })),
  routineCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  segment: v.nullable(
    v.object({
      stance: v.picklist(['sitting', 'standing']),
      startedAtWallMs: instantSchema,
      elapsedMs: length,
    }),
  ),
  /** Damaged, they are forgotten and the rest is kept: of no use for anything but being read. */
  decisions: v.fallback(v.pipe(v.array(decisionSchema), v.maxLength(DECISIONS_KEPT), v.readonly()), []),
  running: v.nullable(
    v.object({
      breakId: v.string(),
      breakKind: breakKindSchema,
      startedAtWallMs: instantSchema,
      elapsedMs: length,
      plannedMs: length,
      sittingAtStartMs: length,
      steps: v.array(stepRecordSchema),
    }),
  ),
});

export type SavedSchedule = v.InferOutput<typeof savedSchema>;

/** Saves what has changed for good; and now and then what time alone has made of it. */
export function saveDifference(before: ScheduleState, { state, effects }: Step, now: Moment): Step {
  if (!isDifferent(before, state) && now.atMs - state.savedAtMs < saveEveryMs(state))
    return { state, effects };
  const saved = { ...state, savedAtMs: now.atMs };
  const save: ScheduleEffect = { kind: 'save-state' };
  if (before.coach.stops === state.coach.stops) return { state: saved, effects: [...effects, save] };
  // What keeps exercises away is safe before anything else follows: the next moment may be the app's last.
  const records = effects.filter(({ kind }) => kind === 'record');
  return { state: saved, effects: [...records, save, ...effects.filter(({ kind }) => kind !== 'record')] };
}

/** Of what lies on disk, whatever time alone does not change. */
function isDifferent(before: ScheduleState, after: ScheduleState): boolean {
  const one = keptOf(before);
  return keptOf(after).some((each, index) => each !== one[index]);
}

function keptOf(state: ScheduleState): readonly unknown[] {
  const { phase, clock } = state;
  const running = phase.kind === 'running' ? phase.running : null;
  return [
    clock.kind === 'present' ? clock.stance : clock.kind,
    state.coach.stops,
    state.graceMs,
    state.postponesUsed,
    state.pause,
    state.routineCount,
    state.sequence,
    state.segment,
    state.decisions,
    state.hasQuit,
    phase.kind === 'finished',
    running?.breakId,
    running?.stage,
    running?.position,
    running?.steps,
    running?.painAnswer,
  ];
}

/** Nothing is written while nothing changes: away from the desk the clock only runs back. */
function saveEveryMs({ clock, phase }: ScheduleState): number {
  if (phase.kind === 'running') return SAVE_BREAK_EVERY_MS;
  return clock.kind === 'away' && phase.kind === 'counting' ? Infinity : SAVE_EVERY_MS;
}

export function saveSchedule(state: ScheduleState, now: Moment): SavedSchedule {
  const atMs = now.atMs;
  const { segment, phase } = state;
  const running = phase.kind === 'running' ? caughtUp(phase.running, atMs) : null;
  return {
    version: 1,
    savedAtWallMs: now.wallMs,
    isLast: state.hasQuit,
    sittingMs: sittingNow(state, now),
    stance: state.clock.kind === 'present' ? state.clock.stance : 'sitting',
    stops: state.coach.stops,
    graceMs: state.graceMs,
    postponesUsed: state.postponesUsed,
    pause: state.pause === null ? null : { untilWallMs: state.pause.untilWallMs },
    routineCount: state.routineCount,
    sequence: state.sequence,
    decisions: state.decisions,
    segment:
      segment === null
        ? null
        : {
            stance: segment.stance,
            startedAtWallMs: wallAt(now, segment.startedAtMs),
            elapsedMs: Math.max(0, Math.round(atMs - segment.startedAtMs)),
          },
    running:
      running === null
        ? null
        : {
            breakId: running.breakId,
            breakKind: running.routine.kind,
            startedAtWallMs: running.startedAtWallMs,
            elapsedMs: Math.round(atMs - running.startedAtMs),
            plannedMs: running.plannedMs,
            sittingAtStartMs: running.sittingAtStartMs,
            steps: [...countedSteps(running)],
          },
  };
}

/**
 * The state to start with. Anything unreadable starts fresh. What was under way when the app died (a time of
 * sitting, a break) comes back as journal entries, so that nothing is lost.
 * @param recent the last weeks of the journal, as far back as `RECALLED_MS`
 */
export function restoreSchedule(
  value: unknown,
  reading: ClockReading,
  context: ScheduleContext,
  recent: readonly JournalEntry[],
): { readonly state: ScheduleState; readonly entries: readonly JournalEntry[] } {
  const parsed = v.safeParse(savedSchema, value);
  const fresh = { ...initialState(reading), coach: recall(recent, savedStops(value)) };
  if (!parsed.success) return { state: started(fresh, reading, false), entries: [] };
  const saved = parsed.output;
  const entries = unfinishedEntries(saved);
  const goneMs = reading.wallMs - saved.savedAtWallMs;
  // A clock set back in between says nothing about how long the app was gone.
  const isResumed = goneMs >= 0 && goneMs <= RESUME_WITHIN_MS + (saved.isLast ? 0 : SAVE_EVERY_MS);
  const sittingMs = isResumed ? sittingAfter(saved, context) : 0;
  const isPaused = saved.pause !== null && (saved.pause.untilWallMs ?? Infinity) > reading.wallMs;
  const state: ScheduleState = {
    ...fresh,
    clock: presentClock(sittingMs, reading.monotonicMs, isResumed ? saved.stance : 'sitting'),
    segment: { stance: isResumed ? saved.stance : 'sitting', startedAtMs: reading.monotonicMs },
    // Due at once: until this run has saved, a second crash would find the first one's state.
    savedAtMs: reading.monotonicMs - SAVE_EVERY_MS,
    graceMs: sittingMs === 0 ? 0 : saved.running === null ? saved.graceMs : sittingMs,
    postponesUsed: sittingMs === 0 ? 0 : saved.postponesUsed,
    pause: isPaused ? saved.pause : null,
    routineCount: saved.routineCount,
    coach: entries.reduce(remember, recall(recent, saved.stops)),
    sequence: saved.sequence,
    quietUntilMs: reading.monotonicMs + QUIET_AFTER_RETURN_MS,
  };
  const told = started({ ...state, decisions: saved.decisions }, reading, isResumed);
  return { state: told, entries };
}

function started(state: ScheduleState, reading: ClockReading, isResumed: boolean): ScheduleState {
  return decide(state, reading, { kind: 'started', isResumed });
}

function sittingAfter(saved: SavedSchedule, context: ScheduleContext): number {
  if (saved.running === null) return saved.sittingMs;
  return recoveredSittingMs(saved.running.sittingAtStartMs, saved.running.elapsedMs, sittingRules(context));
}

function unfinishedEntries(saved: SavedSchedule): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  const { segment, running } = saved;
  if (segment !== null && segment.elapsedMs >= SHORTEST_SEGMENT_MS)
    entries.push({
      kind: segment.stance,
      id: `${Math.round(saved.savedAtWallMs).toString(36)}-restored`,
      atMs: Math.max(0, Math.round(segment.startedAtWallMs)),
      elapsedMs: Math.round(segment.elapsedMs),
    });
  if (running !== null)
    entries.push({
      kind: 'break',
      id: running.breakId,
      atMs: Math.max(0, Math.round(running.startedAtWallMs)),
      elapsedMs: Math.round(running.elapsedMs),
      breakKind: running.breakKind,
      outcome: 'interrupted',
      plannedMs: Math.round(running.plannedMs),
      steps: running.steps,
    });
  return entries;
}
