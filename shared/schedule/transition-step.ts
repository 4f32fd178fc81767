/** The small vocabulary that the transitions are written in: a state with the effects gathered on the way to it. */
import type { JournalEntry } from '../history/entry.ts';
import type { CoachSituation } from '../coach/coach.ts';
import { remember } from '../coach/memory.ts';
import type { Routine } from '../walkthrough/routine.ts';
import type { ScheduleEffect } from './schedule-effect.ts';
import type { PendingBreak, SchedulePhase, ScheduleState } from './memory/schedule-state.ts';
import { QUIET_AFTER_RETURN_MS, SHORTEST_SEGMENT_MS } from './memory/limits.ts';
import { sittingMsAt } from './clock/sitting-clock.ts';
import { wallAt, type Moment } from './moment.ts';
import { decide, type NewDecision } from './memory/decisions.ts';

export interface Step {
  readonly state: ScheduleState;
  readonly effects: readonly ScheduleEffect[];
}

export function stay(state: ScheduleState): Step {
  return { state, effects: [] };
}

export function step(state: ScheduleState, ...effects: readonly ScheduleEffect[]): Step {
  return { state, effects };
}

/** Continues from a step, keeping its effects first. */
export function andThen(first: Step, next: (state: ScheduleState) => Step): Step {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

export function sittingNow(state: ScheduleState, now: Moment): number {
  return sittingMsAt(state.clock, now.atMs, now.rules);
}

export function inPhase(state: ScheduleState, phase: SchedulePhase): ScheduleState {
  return { ...state, phase };
}

/** An id that no other entry of this computer has: the wall clock alone can repeat itself. */
function nextId(state: ScheduleState, now: Moment): { readonly id: string; readonly state: ScheduleState } {
  const sequence = state.sequence + 1;
  return { id: `${now.wallMs.toString(36)}-${sequence}`, state: { ...state, sequence } };
}

/** Omits over each member of the union on its own. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Tells what happened, once: in "Why (not) now?" and in the history. Saving follows from the difference it makes. */
export function tell(
  state: ScheduleState,
  now: Moment,
  { decision, entry }: { readonly decision?: NewDecision; readonly entry?: WithoutId<JournalEntry> },
): Step {
  const told = decision === undefined ? state : decide(state, now, decision);
  return entry === undefined ? stay(told) : record(told, now, entry);
}

/** Appends one entry under a new id. */
export function record(state: ScheduleState, now: Moment, entry: WithoutId<JournalEntry>): Step {
  const named = nextId(state, now);
  // Adding the id back to a member of the union gives that member again, which TypeScript cannot see.
  return keep(named.state, { ...entry, id: named.id });
}

/** Appends one entry that has its id; the coach remembers it at once. */
export function keep(state: ScheduleState, entry: JournalEntry): Step {
  return step({ ...state, coach: remember(state.coach, entry) }, { kind: 'record', entry });
}

/** What the coach is asked with. */
export function coachSituation(state: ScheduleState, now: Moment): CoachSituation {
  const { settings, timeZone } = now;
  return {
    memory: state.coach,
    wallMs: now.wallMs,
    timeZone,
    walkMinutes: settings.walkMinutes,
    routineCount: state.routineCount,
    isNoticeAccepted: settings.noticeAcknowledged,
  };
}

/** A routine on its way to the screen, under an id of its own. */
export function pend(
  state: ScheduleState,
  now: Moment,
  routine: Routine,
): { readonly pending: PendingBreak; readonly state: ScheduleState } {
  const named = nextId(state, now);
  return {
    pending: { breakId: named.id, routine },
    state: { ...named.state, routineCount: state.routineCount + 1 },
  };
}

/** The break that was announced, whatever stage of announcing it is in. */
export function pendingBreak(phase: SchedulePhase): PendingBreak | null {
  return phase.kind === 'warning' || phase.kind === 'waiting-for-pause' || phase.kind === 'owed'
    ? phase.pending
    : null;
}

/** The break that has the screen, or is about to. */
export function currentBreakId(state: ScheduleState): string | null {
  const { phase } = state;
  if (phase.kind === 'opening') return phase.pending.breakId;
  return phase.kind === 'running' || phase.kind === 'finished' ? phase.running.breakId : null;
}

/** Back to counting, with whatever was on screen for a break that did not begin taken away. */
export function withdraw(state: ScheduleState): Step {
  if (pendingBreak(state.phase) === null) return stay(state);
  // A reminder during an owed break stands in the same card.
  const counting = inPhase({ ...state, nudge: null }, { kind: 'counting' });
  return step(counting, { kind: 'close-card' }, { kind: 'close-overlays' });
}

/** Writes the current segment, up to `endMs`, into the journal. */
export function endSegment(state: ScheduleState, now: Moment, endMs: number): Step {
  const { segment } = state;
  if (segment === null) return stay(state);
  const without: ScheduleState = { ...state, segment: null };
  const elapsedMs = Math.round(endMs - segment.startedAtMs);
  if (elapsedMs < SHORTEST_SEGMENT_MS) return stay(without);
  return record(without, now, {
    kind: segment.stance,
    atMs: wallAt(now, segment.startedAtMs),
    elapsedMs,
  });
}

export function startSegment(state: ScheduleState, startMs: number): ScheduleState {
  const stance = state.clock.kind === 'present' ? state.clock.stance : 'sitting';
  return { ...state, segment: { stance, startedAtMs: startMs } };
}

export function quietFrom(state: ScheduleState, atMs: number): ScheduleState {
  return { ...state, quietUntilMs: Math.max(state.quietUntilMs, atMs + QUIET_AFTER_RETURN_MS) };
}
