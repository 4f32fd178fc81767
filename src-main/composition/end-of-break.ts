/** What ends the break that is on, from outside its pages, and what tells its windows that it is over. */
import { isOnScreen } from '../../shared/schedule/phases/presence-transitions.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import type { ScheduleState } from '../../shared/schedule/memory/schedule-state.ts';
import { viewBreak } from '../../shared/schedule/views/schedule-view.ts';
import type { Moment } from '../../shared/schedule/moment.ts';

/** Null while no break is on the screen. */
export function endOfBreak(state: ScheduleState, now: Moment): ScheduleEvent | null {
  if (!isOnScreen(state)) return null;
  const view = viewBreak(state, now);
  if (view === null) return null;
  return { kind: state.phase.kind === 'finished' ? 'break-closed' : 'break-ended', breakId: view.breakId };
}

/** Returns what looks at the state after every change, and tells once of each break that is over but still shown. */
export function watchForEnd(tell: () => void): (state: ScheduleState) => void {
  let wasOver = false;
  return ({ phase }) => {
    const isOver = phase.kind === 'finished';
    if (isOver && !wasOver) tell();
    wasOver = isOver;
  };
}
