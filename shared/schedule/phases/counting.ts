/** No break is near, or its time has not come: sitting is counted. */
import { breakDueInMs } from '../clock/break-due.ts';
import { personSampleInMs } from '../clock/person-sample.ts';
import type { ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { nudgeDueInMs } from '../nudges/nudge-due.ts';
import { remind } from '../nudges/nudge-transitions.ts';
import { type Step, coachSituation, inPhase, pend, step } from '../transition-step.ts';
import { seconds } from '../../time/durations.ts';

export function announce(state: ScheduleState, now: Moment): Step {
  const dueInMs = breakDueInMs(state, now);
  const leadMs = seconds(now.settings.warningLeadSeconds);
  if (dueInMs === null || dueInMs > leadMs) return remind(state, now);
  const routine = now.coach.planDue(coachSituation(state, now));
  const planned = pend({ ...state, nudge: null }, now, routine);
  const dueAtMs = now.atMs + leadMs;
  return step(
    inPhase(planned.state, { kind: 'warning', pending: planned.pending, dueAtMs, isOwed: false }),
    { kind: 'open-card' },
    { kind: 'prepare-overlays' },
  );
}

/** When it is to be looked at again, in real time from now; a number for each reason. */
export function countingEdgesInMs(state: ScheduleState, now: Moment): readonly number[] {
  const leadMs = seconds(now.settings.warningLeadSeconds);
  const dueInMs = breakDueInMs(state, now);
  const nudges = (['posture', 'standing'] as const).map((kind) => nudgeDueInMs(state, now, kind));
  return [personSampleInMs(state, now), dueInMs === null ? Infinity : dueInMs - leadMs, ...nudges];
}
