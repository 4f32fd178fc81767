/** Stretch and strengthening sessions in the schedule: they take the place of a break, and too many are refused. */
import { refusalOf, withRun, type SessionRefusal } from '../coach/sessions.ts';
import { decide } from './decisions.ts';
import { REFUSAL_STAYS_MS, type RunningBreak, type ScheduleState } from './schedule-state.ts';
import {
  isExerciseAllowed,
  nowMs,
  planBreak,
  sessionSituation,
  step,
  wallMs,
  type Situation,
  type Step,
} from './transition-step.ts';

/** What the break that is due holds. A session that is due with it is that break: never one after the other. */
export function planDueBreak(state: ScheduleState, situation: Situation): ReturnType<typeof planBreak> {
  const movement = { kind: 'movement' } as const;
  if (!situation.context.areSessionsOffered || !isExerciseAllowed(state, situation))
    return planBreak(state, situation, movement);
  const stretching = planBreak(state, situation, { kind: 'stretch-break' });
  const refusal = refusalOf(stretching.pending.routine, sessionSituation(state, situation));
  return refusal === null ? stretching : planBreak(state, situation, movement);
}

/** Nothing begins: a card says why, in a friendly way, and offers a walk. An announced break stays announced. */
export function refuseSession(state: ScheduleState, situation: Situation, refusal: SessionRefusal): Step {
  const told = decide(state, situation, { kind: 'session-refused', refusal });
  const nudge = { kind: refusal, untilMs: nowMs(situation) + REFUSAL_STAYS_MS };
  return step({ ...told, nudge }, { kind: 'open-card' });
}

/** The sessions with what was done in a break that is over. */
export function rememberSession(
  state: ScheduleState,
  situation: Situation,
  running: RunningBreak,
): ScheduleState {
  const sessions = withRun(state.sessions, running.steps, running.startedAtWallMs, wallMs(situation));
  return sessions === state.sessions ? state : { ...state, sessions };
}
