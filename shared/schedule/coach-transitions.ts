/** What the coach says of a request, and what it is told, in the schedule. */
import { lockedSinceWallMs, recall } from '../coach/memory.ts';
import type { Refusal } from '../coach/coach.ts';
import type { JournalEntry } from '../history/entry.ts';
import { decide } from './decisions.ts';
import { REFUSAL_STAYS_MS, type ScheduleState } from './schedule-state.ts';
import { andThen, nowMs, record, stay, step, wallMs, type Situation, type Step } from './transition-step.ts';

/** Nothing begins: a card says why, in a friendly way, and what can be done. An announced break stays announced. */
export function refuse(state: ScheduleState, situation: Situation, refusal: Refusal): Step {
  const told = decide(state, situation, { kind: 'session-refused', refusal });
  const nudge = { kind: refusal, untilMs: nowMs(situation) + REFUSAL_STAYS_MS };
  return step({ ...told, nudge }, { kind: 'open-card' });
}

/** The person says that they have been checked and may exercise. */
export function confirmCheck(state: ScheduleState, situation: Situation): Step {
  const sinceWallMs = lockedSinceWallMs(state.coach);
  if (sinceWallMs === null) return stay(state);
  // A clock that was set back since the alarm must not make this the earlier of the two.
  const atMs = Math.max(wallMs(situation), sinceWallMs);
  return andThen(record(state, situation, { kind: 'exercise-cleared', atMs }), (each) =>
    step(decide(each, situation, { kind: 'check-confirmed' }), { kind: 'save-state' }),
  );
}

/** The journal was read anew: what another computer wrote, or somebody edited, counts from here on. */
export function recallMemory(state: ScheduleState, entries: readonly JournalEntry[]): Step {
  return stay({ ...state, coach: recall(entries, state.coach.stops) });
}
