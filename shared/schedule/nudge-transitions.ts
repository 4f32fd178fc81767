/** The small reminders between breaks: when one is shown, and when it goes. None of them covers or interrupts. */
import { minutes } from '../time/durations.ts';
import { decide } from './decisions.ts';
import { afterHoldLook } from './hold-look.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { nudgeDueInMs } from './nudge-due.ts';
import { NUDGE_STAYS_MS, type ScheduleState } from './schedule-state.ts';
import { nowMs, sittingNow, stay, step, type Situation, type Step } from './transition-step.ts';

/** One step of what time does to the reminders; the same state when there is none. */
export function remind(state: ScheduleState, situation: Situation): Step {
  if (state.nudge !== null) return stay(state);
  for (const kind of ['posture', 'standing'] as const) {
    if (nudgeDueInMs(state, situation, kind) > 0) continue;
    return afterHoldLook(state, situation, (each) => {
      const given: ScheduleState = { ...each, nudged: [...each.nudged, kind] };
      // In a call or a presentation a reminder is worth less than the peace; it is not made up for.
      return situation.seen.holdReasons.length > 0 ? stay(given) : show(given, situation, kind);
    });
  }
  return stay(state);
}

/** With a break owed and very long sitting: suggests standing up during the call, whatever the call is. */
export function remindOfCeiling(state: ScheduleState, situation: Situation): Step {
  if (state.nudge !== null) return stay(state);
  const ceilingMs = minutes(situation.context.settings.sittingCeilingMinutes);
  const isReached = state.clock.kind === 'present' && sittingNow(state, situation) >= ceilingMs;
  if (!isReached || state.nudged.includes('ceiling')) return stay(state);
  return show({ ...state, nudged: [...state.nudged, 'ceiling'] }, situation, 'ceiling');
}

/** Takes the reminder away; the card of a break uses the same window, and shows again what it did before. */
export function closeNudge(state: ScheduleState): Step {
  if (state.nudge === null) return stay(state);
  const without = { ...state, nudge: null };
  const isCardNeeded = state.phase.kind === 'warning' || state.phase.kind === 'waiting-for-pause';
  return isCardNeeded ? stay(without) : step(without, { kind: 'close-card' });
}

function show(state: ScheduleState, situation: Situation, kind: NudgeKind): Step {
  const shown = { ...state, nudge: { kind, untilMs: nowMs(situation) + NUDGE_STAYS_MS } };
  return step(decide(shown, situation, { kind: 'nudged', nudge: kind }), { kind: 'open-card' });
}
