/** What time alone brings about: a break is announced, held back, waited for and opened; a pause is over. */
import { assertNever } from '../lib/assert-never.ts';
import { hoursAt, outsideHours } from './clock/hours.ts';
import { decide } from './memory/decisions.ts';
import type { ScheduleState } from './memory/schedule-state.ts';
import type { Moment } from './moment.ts';
import { closeNudge } from './nudges/nudge-transitions.ts';
import { openAtPause, passWarning } from './phases/announced.ts';
import { announce } from './phases/counting.ts';
import { passFinished } from './phases/finished.ts';
import { passOpening } from './phases/opening.ts';
import { stayOwed } from './phases/owed.ts';
import { passRunning } from './phases/running.ts';
import { endPause } from './requests/request-transitions.ts';
import { type Step, andThen, quietFrom, stay, withdraw } from './transition-step.ts';

/** One thing that time alone brings about; the same state when there is none. */
export function letTimeAct(state: ScheduleState, now: Moment): Step {
  const inHours = keepHours(state, now);
  if (inHours.state !== state) return inHours;
  if (state.pause?.untilWallMs != null && now.wallMs >= state.pause.untilWallMs) return endPause(state, now);
  if (state.nudge !== null && now.atMs >= state.nudge.untilMs) return closeNudge(state);
  const { phase } = state;
  switch (phase.kind) {
    case 'counting':
      return announce(state, now);
    case 'warning':
      return passWarning(state, now);
    case 'waiting-for-pause':
      return openAtPause(state, now);
    case 'owed':
      return stayOwed(state, now);
    case 'opening':
      return passOpening(state, now);
    case 'running':
      return passRunning(state, now);
    case 'finished':
      return passFinished(state, now);
    default:
      return assertNever(phase, 'schedule phase');
  }
}

/** Begins and ends the working hours. A break that is on the screen is not touched. */
function keepHours(state: ScheduleState, now: Moment): Step {
  const { settings, timeZone } = now;
  const hours = hoursAt(state.hours, settings, now.wallMs, timeZone);
  if (hours === state.hours) return stay(state);
  const kept: ScheduleState = { ...state, hours };
  const outside = outsideHours(hours);
  const wasOutside = outsideHours(state.hours) !== null;
  if (outside === null && !wasOutside) return stay(kept);
  if (outside === null)
    return stay(
      decide(quietFrom(kept, now.atMs), now, { kind: hours === null ? 'hours-off' : 'hours-begun' }),
    );
  if (wasOutside) return stay(kept);
  const over = decide(kept, now, { kind: 'hours-over', untilWallMs: outside.untilWallMs });
  return andThen(closeNudge(over), withdraw);
}
