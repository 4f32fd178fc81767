/** What the coach says of a request, and what it is told, in the schedule. */
import type { Refusal } from '../../coach/coach.ts';
import { lockedSinceWallMs, recall } from '../../coach/memory.ts';
import type { JournalEntry } from '../../history/entry.ts';
import { decide } from '../memory/decisions.ts';
import { REFUSAL_STAYS_MS } from '../memory/limits.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { type Step, stay, step, tell } from '../transition-step.ts';

/** Nothing begins: a card says why, in a friendly way, and what can be done. An announced break stays announced. */
export function refuse(state: ScheduleState, now: Moment, refusal: Refusal): Step {
  const told = decide(state, now, { kind: 'session-refused', refusal });
  const nudge = { kind: refusal, untilMs: now.atMs + REFUSAL_STAYS_MS };
  return step({ ...told, nudge }, { kind: 'open-card' });
}

/** The person says that they have been checked and may exercise. */
export function confirmCheck(state: ScheduleState, now: Moment): Step {
  const sinceWallMs = lockedSinceWallMs(state.coach);
  if (sinceWallMs === null) return stay(state);
  // A clock that was set back since the alarm must not make this the earlier of the two.
  const atMs = Math.max(now.wallMs, sinceWallMs);
  return tell(state, now, {
    entry: { kind: 'exercise-cleared', atMs },
    decision: { kind: 'check-confirmed' },
  });
}

/** The journal was read anew: what another computer wrote, or somebody edited, counts from here on. */
export function recallMemory(state: ScheduleState, entries: readonly JournalEntry[]): Step {
  return stay({ ...state, coach: recall(entries, state.coach.stops) });
}
