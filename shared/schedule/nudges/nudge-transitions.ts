/** The small reminders between breaks: when one is shown, and when it goes. None of them covers or interrupts. */
import { minutes } from '../../time/durations.ts';
import { decide } from '../memory/decisions.ts';
import { afterHoldLook } from '../holds/hold-look.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { nudgeDueInMs } from './nudge-due.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import { NUDGE_STAYS_MS } from '../memory/limits.ts';
import { sittingNow, stay, step, type Step } from '../transition-step.ts';
import type { Moment } from '../moment.ts';

/** One step of what time does to the reminders; the same state when there is none. */
export function remind(state: ScheduleState, now: Moment): Step {
  if (state.nudge !== null) return stay(state);
  for (const kind of ['posture', 'standing'] as const) {
    if (nudgeDueInMs(state, now, kind) > 0) continue;
    return afterHoldLook(state, now, (each) => {
      const given: ScheduleState = { ...each, nudged: [...each.nudged, kind] };
      // In a call or a presentation a reminder is worth less than the peace; it is not made up for.
      return now.holdReasons.length > 0 ? stay(given) : show(given, now, kind);
    });
  }
  return stay(state);
}

/** With a break owed and very long sitting: suggests standing up during the call, whatever the call is. */
export function remindOfCeiling(state: ScheduleState, now: Moment): Step {
  if (state.nudge !== null) return stay(state);
  const ceilingMs = minutes(now.settings.sittingCeilingMinutes);
  const isReached = state.clock.kind === 'present' && sittingNow(state, now) >= ceilingMs;
  if (!isReached || state.nudged.includes('ceiling')) return stay(state);
  return show({ ...state, nudged: [...state.nudged, 'ceiling'] }, now, 'ceiling');
}

/** These may be given again. */
export function withNudgesAnew(state: ScheduleState, ...kinds: readonly NudgeKind[]): ScheduleState {
  const nudged = state.nudged.filter((each) => !kinds.includes(each));
  return nudged.length === state.nudged.length ? state : { ...state, nudged };
}

/** Takes the reminder away; the card of a break uses the same window, and shows again what it did before. */
export function closeNudge(state: ScheduleState): Step {
  if (state.nudge === null) return stay(state);
  const without = { ...state, nudge: null };
  const isCardNeeded = state.phase.kind === 'warning' || state.phase.kind === 'waiting-for-pause';
  return isCardNeeded ? stay(without) : step(without, { kind: 'close-card' });
}

function show(state: ScheduleState, now: Moment, kind: NudgeKind): Step {
  const shown = { ...state, nudge: { kind, untilMs: now.atMs + NUDGE_STAYS_MS } };
  return step(decide(shown, now, { kind: 'nudged', nudge: kind }), { kind: 'open-card' });
}
