/** The bars at the top: one for each step, as wide as its share of the time. */
import type { StepRecord } from '../../shared/history/entry.ts';
import { routineMs, stepMs, type Routine } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughPosition } from '../../shared/walkthrough/walkthrough-engine.ts';

export interface ProgressBar {
  /** Share of the whole width, 0 to 1. */
  readonly width: number;
  /** How much of this bar is filled, 0 to 1. */
  readonly filled: number;
  readonly state: 'done' | 'current' | 'to-come';
}

/** Bars narrower than this could not carry their label. */
const LEAST_WIDTH = 0.11;

export function progressBars(routine: Routine, position: WalkthroughPosition): readonly ProgressBar[] {
  const total = Math.max(1, routineMs(routine));
  const widths = routine.steps.map((step) => Math.max(LEAST_WIDTH, stepMs(step) / total));
  const sum = widths.reduce((all, width) => all + width, 0);
  return routine.steps.map((step, index) => {
    const width = (widths[index] ?? 0) / sum;
    if (index < position.stepIndex) return { width, filled: 1, state: 'done' };
    if (index > position.stepIndex) return { width, filled: 0, state: 'to-come' };
    return { width, filled: Math.min(1, position.stepElapsedMs / stepMs(step)), state: 'current' };
  });
}

/** At the end: what was done is filled, what was left out or broken off is not. */
export function finishedBars(routine: Routine, steps: readonly StepRecord[]): readonly ProgressBar[] {
  return progressBars(routine, { stepIndex: routine.steps.length, stepElapsedMs: 0 }).map((bar, index) => ({
    ...bar,
    filled: steps[index]?.outcome === 'done' ? 1 : 0,
  }));
}
