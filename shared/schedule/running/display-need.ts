/** When the display has to stay awake although nobody touches anything. */
import type { ScheduleState } from '../memory/schedule-state.ts';
import { caughtUp } from './running-break.ts';

/** While a step plays that is led on the screen; not in a walk, and not while the break stands still. */
export function isDisplayNeeded({ phase }: ScheduleState, atMs: number): boolean {
  if (phase.kind !== 'running' || phase.running.stage !== 'playing') return false;
  const { routine, position } = caughtUp(phase.running, atMs);
  const step = routine.steps[position.stepIndex];
  return step !== undefined && step.kind !== 'walk';
}
