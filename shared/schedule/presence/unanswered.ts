/** A break that is over and that nobody has answered: it was none, and nobody was there. */
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import type { Moment } from '../moment.ts';
import { concludeBreak } from '../phases/conclude-break.ts';
import { goneSince } from '../running/claimed-break.ts';
import { andThen, type Step } from '../transition-step.ts';
import { goAway } from './leaving.ts';

export function leaveUnanswered(state: ScheduleState, now: Moment, running: RunningBreak): Step {
  return andThen(concludeBreak(state, now, running, 'interrupted'), (each) =>
    goAway(each, now, goneSince(running)),
  );
}
